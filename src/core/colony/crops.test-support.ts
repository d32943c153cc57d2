/** A dome in which one crop stands. */
import { barren, flowsOf, furnish, stockColony, strip } from './colony.test-support.ts';
import { CROP_BEST_C, CROP_CO2_REFERENCE_KPA, LAMP_UMOL_J } from './constants.ts';
import type { CropKey } from './cropKeys.ts';
import { ageStand, fitCanopy } from './daily/stands.ts';
import { TICK_DAYS, type Flows } from './flows.ts';
import type { Colony, Stand } from './schema.ts';
import { growCrops } from './systems/crops.ts';
import { kpaPerMol } from './systems/zones.ts';

/** mol of oxygen per mol of carbon that is fixed. */
export const O2_PER_C = 1.085;
/** Days that a sol has. */
export const SOL_DAYS = TICK_DAYS * 24;

/** A dome with one stand of 100 m2 at an age, warm, rich in carbon dioxide, without sun. */
export function dome(crop: CropKey, ageDays: number, change: (colony: Colony) => void = () => {}): Colony {
  const colony = furnish(strip(barren(stockColony(1)), 'greenhouse_dome'), 'greenhouse_dome');
  colony.stands = [{ id: 1, crop, areaM2: 100, ageDays, sown: true, biomassKg: 0, edibleKg: 0, cover: 0, uptake: 0 }];
  ageStand(standOf(colony));
  fitCanopy(colony);
  colony.dome.tempC = CROP_BEST_C;
  setCo2(colony, CROP_CO2_REFERENCE_KPA);
  change(colony);
  return colony;
}

/** Its one stand. */
export function standOf(colony: Colony): Stand {
  const [stand] = colony.stands;
  if (stand === undefined) throw new Error('no stand');
  return stand;
}

/** Fills its air with carbon dioxide to a pressure. */
export function setCo2(colony: Colony, kpa: number): void {
  colony.dome.carbonDioxideKg = (kpa / kpaPerMol(colony.dome.tempC, colony.plant.domeM3)) * 0.044009;
}

/** mol of photons that a kWh of lamp light gives. */
export const MOL_KWH = 3.6 * LAMP_UMOL_J;

/** Runs the crops for a tick by night under lamps; returns mol C fixed and the flows. */
export function grown(colony: Colony, greenhouseKwh = 5): { mol: number; flows: Flows } {
  const before = colony.dome.oxygenKg;
  const flows = flowsOf(colony, { hour: 0, greenhouseKwh });
  growCrops(colony, flows);
  return { mol: (colony.dome.oxygenKg - before) / 0.031998 / O2_PER_C, flows };
}
