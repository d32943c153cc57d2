/** What a run starts from, and the colony it makes. */
import { z } from '../kernel/zod.ts';
import { draw, drawNormal, streamOf } from '../kernel/random.ts';
import { SITE_KEYS } from '../mars/sites.ts';
import { newPerson, newRobot } from './arrivals.ts';
import { freshBay } from './bay/fresh.ts';
import { KCAL_PER_FOOD_KG, M_CO2, M_H2O, M_N2, M_O2 } from './chemistry.ts';
import {
  CABIN_PRESSURE_KPA,
  CABIN_RH,
  CO2_LOW_KPA,
  DOME_SET_C,
  HEATER_SET_C,
  LEAK_LEAST,
  LEAK_SPREAD,
  O2_LOW_KPA,
} from './constants.ts';
import { CROP } from './crops.ts';
import { ageStand, fitCanopy } from './daily/stands.ts';
import { MISSION, PLAYABLE, type MissionKey } from './missions.ts';
import { baseFor } from './missions/landing.ts';
import { layColony } from './layout.generated.ts';
import { freshMind } from './nervous/fresh.ts';
import { ROBOT_NAMES, ROSTER } from './roster.ts';
import type { ModuleKey } from './moduleKeys.ts';
import { MODULE } from './modules.ts';
import { ROLES } from './person.ts';
import { LABOUR_SHARE, LEAST_SPROUTED, SOWN_KG_M2 } from './peopleConstants.ts';
import { fitPlant, plantOf } from './plant.ts';
import type { Colony, Zone } from './schema.ts';
import { riskOf } from './risk.ts';
import { blankBooks, blankSheet } from './sheet.ts';
import { kpaPerMol, saturationKpa } from './systems/zones.ts';
import { layTrays } from './works/build.ts';

/** What the ships brought: kg in tanks, kcal of food, kWh in the battery, kg of spare parts. */
export const Supplies = z.strictObject({
  oxygenKg: z.number().min(0).max(1e6),
  waterKg: z.number().min(0).max(1e6),
  foodKcal: z.number().min(0).max(1e9),
  batteryKwh: z.number().min(0).max(1e6),
  nitrogenKg: z.number().min(0).max(1e6),
  carbonDioxideKg: z.number().min(0).max(1e6),
  sparesKg: z.number().min(0).max(1e6),
});
export type Supplies = z.infer<typeof Supplies>;

const name = z.string().min(1).max(80);

/** The beginning of a run, whole: with the commands and the ledger it says everything that follows. */
export const Genesis = z.strictObject({
  rules: z.int().min(1).max(1e6),
  mission: z.enum(PLAYABLE),
  crew: z.array(z.strictObject({ name, role: z.enum(ROLES), massKg: z.number().min(40).max(150) })).max(8),
  robots: z.array(name).max(8),
  site: z.enum(SITE_KEYS),
  startSol: z.int().min(1).max(1e8),
  seed: z.int().min(0),
  supplies: Supplies,
  ledger: z.strictObject({ id: z.string().min(1).max(80), headHash: z.string().regex(/^[0-9a-f]{64}$/) }),
  /** Deadlines of decisions stretch by this: 1, 3, or 0 for no deadlines. */
  fuse: z.union([z.literal(0), z.literal(1), z.literal(3)]),
});
export type Genesis = z.infer<typeof Genesis>;

const LEAK = streamOf('genesis/leak');
const SOWN = streamOf('genesis/sown');
const SPROUT = streamOf('genesis/sprout');

/** The genesis of a stock mission under a ledger. */
export function genesisOf(mission: MissionKey, seed: number, rules: number, ledger: Genesis['ledger']): Genesis {
  const { crew, robots, site, startSol, supplies } = MISSION[mission];
  return {
    rules,
    mission,
    crew: crew.map((member) => ({ ...member })),
    robots: [...robots],
    site,
    startSol,
    seed,
    supplies: { ...supplies },
    ledger: { ...ledger },
    fuse: 1,
  };
}

/** What a player may choose for a custom mission. */
export type Custom = Pick<Genesis, 'site' | 'startSol' | 'supplies' | 'fuse'> & {
  readonly people: number;
  readonly robots: number;
};

/** The genesis of a custom mission. Throws RangeError unless there is somebody and at most eight of each. */
export function customGenesis(custom: Custom, seed: number, rules: number, ledger: Genesis['ledger']): Genesis {
  const { people, robots, site, startSol, supplies, fuse } = custom;
  if (people < 0 || robots < 0 || people > ROSTER.length || robots > ROBOT_NAMES.length || people + robots < 1)
    throw new RangeError('a custom crew is 0 to 8 people and 0 to 8 robots, and not nobody');
  return {
    ...genesisOf('custom', seed, rules, ledger),
    crew: ROSTER.slice(0, people).map((member) => ({ ...member })),
    robots: ROBOT_NAMES.slice(0, robots),
    site,
    startSol,
    supplies: { ...supplies },
    fuse,
  };
}

/** The modules that stand when a run begins. */
export function modulesOf(genesis: Genesis): readonly ModuleKey[] {
  if (genesis.mission === 'custom') return baseFor(genesis.crew.length, genesis.robots.length);
  return MISSION[genesis.mission].modules;
}

/** The colony at tick 0. */
export function foundColony(genesis: Genesis): Colony {
  const { seed, supplies, mission } = genesis;
  const { wear, lightShare, allocation, ship } = MISSION[mission];
  const built = modulesOf(genesis).map((key, index) => ({
    id: index + 1,
    key,
    builtSol: 0,
    wear: wear?.[key] ?? 0,
    offline: false,
  }));
  const base = {
    built,
    research: { done: [], running: null },
    energy: { batteryKwh: 0, lightShare: lightShare ?? 1, fade: 0 },
    gear: { antenna: 0, field: 0 },
  };
  const plant = plantOf(base);
  const colony: Colony = {
    tick: 0,
    mission,
    site: genesis.site,
    startSol: genesis.startSol,
    seed,
    fuse: genesis.fuse,
    allocation: { ...allocation },
    ration: 1,
    labour: { repair: LABOUR_SHARE, building: LABOUR_SHARE },
    cabin: freshAir(HEATER_SET_C, plant.cabinM3),
    dome: freshAir(DOME_SET_C, plant.domeM3),
    leakScale: Math.max(LEAK_LEAST, 1 + LEAK_SPREAD * drawNormal(seed, LEAK, 0, 0)),
    tanks: {
      oxygenKg: supplies.oxygenKg,
      nitrogenKg: supplies.nitrogenKg,
      hydrogenKg: 0,
      carbonDioxideKg: supplies.carbonDioxideKg,
      methaneKg: 0,
      waterKg: supplies.waterKg,
      greyWaterKg: 0,
      urineKg: 0,
      brineKg: 0,
    },
    foodKg: supplies.foodKcal / KCAL_PER_FOOD_KG,
    wasteKg: 0,
    sparesKg: supplies.sparesKg,
    stands: [],
    canopy: { areaM2: 0, pull: 0, thirstKgD: 0, grownKg: 0 },
    ...base,
    works: [],
    plant,
    ships: ship === undefined ? [] : [{ cargo: { ...ship.cargo }, leavesSol: 0, landsSol: ship.landsSol }],
    order: null,
    protocol: null,
    crew: genesis.crew.map((member, index) => newPerson(member, seed, index)),
    robots: genesis.robots.map(newRobot),
    eva: { people: [], fromHour: 0, hours: 0 },
    active: [],
    conditions: {
      tauFloor: 0,
      colderK: 0,
      linkOpen: true,
      lightMinutes: 0,
      lostHours: 0,
      flareMsv: 0,
      evaAllowed: true,
    },
    tasks: { open: [], past: [], resolved: 0, ignored: 0, overridden: 0, nextId: 1 },
    mind: freshMind(mission),
    bay: freshBay(),
    risk: 0,
    alarms: { power: false, oxygen: false, carbonDioxide: false, water: false, food: false, cold: false },
    ended: null,
    books: blankBooks(),
    today: {
      oxygenKg: 0,
      waterKg: 0,
      foodKg: 0,
      batteryKwh: 0,
      served: 1,
      hours: { crops: 0, repair: 0, building: 0, research: 0 },
      sheet: blankSheet(),
      events: [],
    },
  };
  const domes = built.filter(({ key }) => key === 'greenhouse_dome').length;
  for (let dome = 0; dome < domes; dome++) plantDome(colony, dome);
  colony.energy.batteryKwh = Math.min(plant.capacityKwh, supplies.batteryKwh);
  fitPlant(colony);
  fitCanopy(colony);
  colony.risk = riskOf(colony).index;
  return layColony(colony);
}

/** Air of a zone that has been made ready: 101.325 kPa, 20.9 of it oxygen, 40 % humidity, nitrogen for the rest. */
function freshAir(tempC: number, volumeM3: number): Zone {
  const perMol = kpaPerMol(tempC, volumeM3);
  if (perMol === 0) return { oxygenKg: 0, carbonDioxideKg: 0, nitrogenKg: 0, vapourKg: 0, tempC };
  const vapourKpa = saturationKpa(tempC) * CABIN_RH;
  const nitrogenKpa = CABIN_PRESSURE_KPA - O2_LOW_KPA - CO2_LOW_KPA - vapourKpa;
  return {
    oxygenKg: (O2_LOW_KPA / perMol) * M_O2,
    carbonDioxideKg: (CO2_LOW_KPA / perMol) * M_CO2,
    nitrogenKg: (nitrogenKpa / perMol) * M_N2,
    vapourKg: (vapourKpa / perMol) * M_H2O,
    tempC,
  };
}

/** Trays that the cargo landing sowed: chance has each stand at some share of its season, and some seed did not come up. */
function plantDome(colony: Colony, dome: number): void {
  const first = colony.stands.length;
  layTrays(colony, MODULE.greenhouse_dome.cropM2, true);
  for (const [index, stand] of colony.stands.slice(first).entries()) {
    const crop = CROP[stand.crop];
    const share = draw(colony.seed, SOWN, dome, index);
    stand.ageDays = crop.maturityDays * share;
    ageStand(stand);
    stand.biomassKg =
      SOWN_KG_M2 *
      stand.areaM2 *
      share *
      (LEAST_SPROUTED + (1 - LEAST_SPROUTED) * draw(colony.seed, SPROUT, dome, index));
    stand.edibleKg = stand.ageDays > crop.organDays ? (stand.biomassKg * crop.edibleShare) / 2 : 0;
  }
}
