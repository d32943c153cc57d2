/** What a version-1 colony was building and studying. Hours and energy are those of rules 1, written out: frozen history. */
import { isModule, type ModuleKey } from './version1Base.ts';
import type { Version1 } from './version1State.ts';

/** A sol of the ancestor's counts as eight hours on a building site, or ten of study. */
const SITE_HOURS_SOL = 8;
const STUDY_HOURS_SOL = 10;

type Effort = readonly [hours: number, kwh: number];

const SITE: Readonly<Record<ModuleKey, Effort>> = {
  habitat: [400, 400],
  airlock: [80, 60],
  solar_farm: [60, 40],
  battery_bank: [40, 20],
  greenhouse_dome: [200, 200],
  isru_plant: [120, 150],
  water_extractor: [100, 120],
  repair_bay: [90, 80],
  radiation_shelter: [140, 60],
  medbay: [80, 60],
  fission_reactor: [160, 100],
  comms_array: [40, 30],
  storage_depot: [60, 40],
};
const STUDY: ReadonlyMap<string, Effort> = new Map([
  ['improved_solar', [120, 100]],
  ['water_recycling', [100, 80]],
  ['crop_optimization', [150, 60]],
  ['radiation_hardening', [140, 120]],
  ['crew_medicine', [160, 100]],
  ['battery_chemistry', [160, 120]],
  ['moxie_upgrade', [200, 200]],
  ['dust_mitigation', [120, 80]],
  ['autonomous_repair', [180, 150]],
  ['thermal_blankets', [140, 80]],
  ['suitport', [120, 80]],
  ['mars_steel', [220, 400]],
  ['nuclear_thermal', [300, 500]],
  ['closed_ecosystem', [250, 300]],
]);

/** What is left of an effort after sols at a pace: never more than all of it. */
function leftOf([hours, kwh]: Effort, paceHours: number, sols: number): { hoursLeft: number; kwhLeft: number } {
  const hoursLeft = Math.min(hours, sols * paceHours);
  return { hoursLeft, kwhLeft: (kwh * hoursLeft) / hours };
}

/** The building site, when version 2 knows what is built there. */
export function worksOf({ building }: Version1) {
  if (building === null || !isModule(building.key)) return [];
  return [{ key: building.key, ...leftOf(SITE[building.key], SITE_HOURS_SOL, building.sols) }];
}

/** What is known, each technology once, and what is being studied. */
export function researchOf({ research, researching }: Version1) {
  const done = [...new Set(research)].filter((slug) => STUDY.has(slug));
  const effort = researching === null || done.includes(researching.key) ? undefined : STUDY.get(researching.key);
  if (researching === null || effort === undefined) return { done, running: null };
  return { done, running: { tech: researching.key, ...leftOf(effort, STUDY_HOURS_SOL, researching.sols) } };
}

/** Whether version 2 has a technology. */
export function isTechnology(slug: string): boolean {
  return STUDY.has(slug);
}
