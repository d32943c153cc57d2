/** Dust on the arrays: settles a little every sol, and a gust sometimes takes most of it away. */
import { draw, streamOf } from '../../kernel/random.ts';
import { CLEANING_CHANCE, CLEANING_LEFT, DUST_PER_SOL, DUST_TAU } from '../constants.ts';
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';

const CLEANING = streamOf('dust/cleaning');

/** Once a sol, at its last tick. */
export function settleDust(colony: Colony, flows: Flows, sol: number): void {
  const { energy, plant } = colony;
  energy.lightShare -= energy.lightShare * Math.min(1, (DUST_PER_SOL * plant.dustScale * flows.weather.tau) / DUST_TAU);
  if (draw(colony.seed, CLEANING, sol, 0) < CLEANING_CHANCE) cleanArrays(colony, flows, CLEANING_LEFT);
}

/** Leaves a share of the dust on the arrays, and says so. */
export function cleanArrays(colony: Colony, flows: Flows, left: number): void {
  const { energy } = colony;
  energy.lightShare = 1 - (1 - energy.lightShare) * left;
  flows.events.push({ kind: 'array-cleaned', tick: colony.tick, lightShare: energy.lightShare });
}
