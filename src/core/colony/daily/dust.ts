/** Dust on the arrays: settles a little every sol, and a gust sometimes takes most of it away. */
import { draw, streamOf } from '../../kernel/random.ts';
import { CLEANING_CHANCE, CLEANING_LEFT, DUST_PER_SOL } from '../constants.ts';
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';

const CLEANING = streamOf('dust/cleaning');
/** Optical depth at which the settling rate of the source was measured. */
const REFERENCE_TAU = 0.5;

/** Once a sol, at its last tick. */
export function settleDust(colony: Colony, flows: Flows, sol: number): void {
  const { energy } = colony;
  energy.lightShare -= energy.lightShare * Math.min(1, (DUST_PER_SOL * flows.weather.tau) / REFERENCE_TAU);
  if (draw(colony.seed, CLEANING, sol, 0) < CLEANING_CHANCE) {
    energy.lightShare = 1 - (1 - energy.lightShare) * CLEANING_LEFT;
    flows.events.push({ kind: 'array-cleaned', tick: colony.tick, lightShare: energy.lightShare });
  }
}
