/** The airlock: each cycle lets a share of what its chamber holds out to the planet. */
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import { leak } from './air.ts';

/** One cycle when the party goes out, one when it comes back. */
export function cycleAirlock(colony: Colony, flows: Flows): void {
  const { eva, plant, cabin } = colony;
  if (eva.hours === 0 || plant.cabinM3 <= 0) return;
  if (flows.hour === eva.fromHour || flows.hour === eva.fromHour + eva.hours - 1)
    leak(colony, cabin, Math.min(1, (plant.airlockM3 / plant.cabinM3) * plant.airlockLoss));
}
