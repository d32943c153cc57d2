/** Construction: modules take hours, energy and parts; what stands then belongs to the plant. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { M_N2, M_O2 } from '../chemistry.ts';
import { CABIN_PRESSURE_KPA, O2_LOW_KPA } from '../constants.ts';
import type { CropKey } from '../cropKeys.ts';
import { drawOutside, spareKwh } from '../daily/energy.ts';
import { ageStand, fitCanopy } from '../daily/stands.ts';
import type { Flows } from '../flows.ts';
import { MODULE } from '../modules.ts';
import type { ModuleKey } from '../moduleKeys.ts';
import { fitPlant } from '../plant.ts';
import type { Colony, Zone } from '../schema.ts';
import { kpaPerMol } from '../systems/zones.ts';
import { advance, isDone } from './progress.ts';

/** What a dome is sown with: shares of its area. Staggered, so that something is always near harvest. */
export const DOME_PLAN: readonly (readonly [crop: CropKey, share: number])[] = [
  ['potato', 0.25],
  ['wheat', 0.2],
  ['sweetPotato', 0.25],
  ['soybean', 0.15],
  ['lettuce', 0.05],
  ['tomato', 0.1],
];

/** Room in the state for stands; a dome brings one of each crop of its plan. */
const STANDS_MOST = 64;

/** Whether the trays of one more dome could be tended beside those that stand and are planned. */
export function hasRoomForTrays(colony: Colony): boolean {
  const planned = colony.works.filter(({ key }) => MODULE[key].cropM2 > 0).length;
  return colony.stands.length + (planned + 1) * DOME_PLAN.length <= STANDS_MOST;
}

/** Works on the first module under construction. `pace` is what an hour counts. Returns the hours used. */
export function advanceWorks(colony: Colony, flows: Flows, inside: number, outside: number, pace: number): number {
  const work = colony.works[0];
  if (work === undefined) return 0;
  const offered = MODULE[work.key].outside ? outside : inside + outside;
  const { hours, kwh } = advance(work, offered, pace, spareKwh(colony, flows));
  drawOutside(colony, flows, kwh);
  if (isDone(work)) {
    colony.works.shift();
    addModule(colony, work.key);
    flows.events.push({ kind: 'built', tick: colony.tick, module: work.key, stage: 'done' });
  }
  return hours;
}

/**
 * Puts up a module. A zone that grows stays as warm and as dense as it is: the kit brings the air that fills it, and its
 * shell was warmed by the energy of the works and the sun before the hatch was opened.
 */
function addModule(colony: Colony, key: ModuleKey): void {
  const id = colony.built.reduce((most, module) => Math.max(most, module.id), 0) + 1;
  const { cabinMjK, domeMjK, cabinM3, domeM3 } = colony.plant;
  colony.built.push({ id, key, builtSol: Math.floor(colony.tick / TICKS_PER_SOL), wear: 0, offline: false });
  fitPlant(colony);
  const { plant, cabin, dome, books } = colony;
  books.heatOutMj -= cabin.tempC * (plant.cabinMjK - cabinMjK) + dome.tempC * (plant.domeMjK - domeMjK);
  fillZone(colony, cabin, plant.cabinM3 - cabinM3);
  fillZone(colony, dome, plant.domeM3 - domeM3);
  if (MODULE[key].cropM2 > 0) layTrays(colony, MODULE[key].cropM2, false);
}

/** Dry air of the usual pressure for a volume that a zone gains: what it brings to the zone comes in over the books. */
function fillZone(colony: Colony, zone: Zone, gainedM3: number): void {
  if (gainedM3 <= 0) return;
  const perMol = kpaPerMol(zone.tempC, gainedM3);
  const oxygenKg = (O2_LOW_KPA / perMol) * M_O2;
  const nitrogenKg = ((CABIN_PRESSURE_KPA - O2_LOW_KPA) / perMol) * M_N2;
  zone.oxygenKg += oxygenKg;
  zone.nitrogenKg += nitrogenKg;
  colony.books.o2InKg += oxygenKg;
  colony.books.n2InKg += nitrogenKg;
}

/** Lays out a dome's trays; sown ones stand at staggered ages. */
export function layTrays(colony: Colony, areaM2: number, sown: boolean): void {
  let id = colony.stands.reduce((most, stand) => Math.max(most, stand.id), 0);
  for (const [crop, share] of DOME_PLAN) {
    id++;
    const stand = {
      id,
      crop,
      areaM2: areaM2 * share,
      ageDays: 0,
      sown,
      biomassKg: 0,
      edibleKg: 0,
      cover: 0,
      uptake: 0,
    };
    ageStand(stand);
    colony.stands.push(stand);
  }
  fitCanopy(colony);
}
