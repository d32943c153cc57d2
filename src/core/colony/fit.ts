/** Derives again, for a state that other rules or a migration made, everything that follows from the rest of it. */
import { ageStand, fitCanopy } from './daily/stands.ts';
import { fitPlant } from './plant.ts';
import type { Colony } from './schema.ts';

/** Fits plant, stands and canopy in place. Charge beyond what these rules' batteries hold is taken off: its books begin here. */
export function fitColony(colony: Colony): Colony {
  fitPlant(colony);
  colony.energy.batteryKwh = Math.min(colony.energy.batteryKwh, colony.plant.capacityKwh);
  for (const stand of colony.stands) ageStand(stand);
  fitCanopy(colony);
  return colony;
}
