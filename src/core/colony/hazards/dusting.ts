/** Dust that a hazard leaves on the arrays, on top of what falls evenly (daily/dust). */
import type { Arrival } from './arrival.ts';
import { strain } from './strain.ts';

/** Takes a share of the light that reaches the cells; a colony without arrays has it in its gear. */
export function dustArrays(sol: Arrival, share: number): void {
  const { energy, plant } = sol.colony;
  const settled = Math.min(1, share * plant.dustScale);
  if (plant.arrayM2 > 0) energy.lightShare -= energy.lightShare * settled;
  else strain(sol, 'sensor_array', settled);
}
