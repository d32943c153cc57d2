/** How each kind of module is drawn. The order is that of the View's `kinds`. */
import type { ModuleKey } from '../../../../core/colony/moduleKeys.ts';
import { airlock } from './airlock.ts';
import { batteryBank } from './batteryBank.ts';
import { commsArray } from './commsArray.ts';
import type { Drawing } from './drawing.ts';
import { fissionReactor } from './fissionReactor.ts';
import { greenhouseDome } from './greenhouseDome.ts';
import { habitat } from './habitat.ts';
import { isruPlant } from './isruPlant.ts';
import { medbay } from './medbay.ts';
import { radiationShelter } from './radiationShelter.ts';
import { repairBay } from './repairBay.ts';
import { solarFarm } from './solarFarm.ts';
import { storageDepot } from './storageDepot.ts';
import { waterExtractor } from './waterExtractor.ts';

/** The drawings by kind. */
export const DRAWINGS: Readonly<Record<ModuleKey, Drawing>> = {
  habitat,
  airlock,
  solar_farm: solarFarm,
  battery_bank: batteryBank,
  greenhouse_dome: greenhouseDome,
  isru_plant: isruPlant,
  water_extractor: waterExtractor,
  repair_bay: repairBay,
  radiation_shelter: radiationShelter,
  medbay,
  fission_reactor: fissionReactor,
  comms_array: commsArray,
  storage_depot: storageDepot,
};

/** The kinds in the order in which the View counts them; a test holds it to that of `core`. */
export const KINDS = Object.keys(DRAWINGS) as readonly ModuleKey[];
