/** What a run starts from, and the colony it makes. */
import { z } from '../kernel/zod.ts';
import { drawNormal, streamOf } from '../kernel/random.ts';
import { pow } from '../kernel/power.ts';
import { SITE_KEYS } from '../mars/sites.ts';
import { KCAL_PER_FOOD_KG, M_CO2, M_H2O, M_N2, M_O2 } from './chemistry.ts';
import {
  ARRAY_AREA_M2,
  BATTERY_KWH,
  BODY_RESERVE_KG,
  CABIN_PRESSURE_KPA,
  CABIN_RH,
  CO2_LOW_KPA,
  CROP_AREA_M2,
  CROP_START_KG,
  HEATER_SET_C,
  KLEIBER_EXPONENT,
  O2_LOW_KPA,
  REFERENCE_MASS_KG,
} from './constants.ts';
import { MISSION, PLAYABLE, type MissionKey } from './missions.ts';
import { ROLES, type Colony, type Person } from './schema.ts';
import { kpaPerMol, saturationKpa } from './systems/air.ts';

export type Role = (typeof ROLES)[number];

/** What the ships brought: kg in tanks, kcal of food, kWh in the battery. */
export const Supplies = z.strictObject({
  oxygenKg: z.number().min(0).max(1e6),
  waterKg: z.number().min(0).max(1e6),
  foodKcal: z.number().min(0).max(1e9),
  batteryKwh: z.number().min(0).max(1e6),
  nitrogenKg: z.number().min(0).max(1e6),
  carbonDioxideKg: z.number().min(0).max(1e6),
});
export type Supplies = z.infer<typeof Supplies>;

/** The beginning of a run, whole: with the commands and the ledger it says everything that follows. */
export const Genesis = z.strictObject({
  rules: z.int().min(1).max(1e6),
  mission: z.enum(PLAYABLE),
  crew: z
    .array(
      z.strictObject({ name: z.string().min(1).max(80), role: z.enum(ROLES), massKg: z.number().min(40).max(150) }),
    )
    .min(1)
    .max(8),
  site: z.enum(SITE_KEYS),
  startSol: z.int().min(1).max(1e8),
  seed: z.int().min(0),
  supplies: Supplies,
  ledger: z.strictObject({ id: z.string().min(1).max(80), headHash: z.string().regex(/^[0-9a-f]{64}$/) }),
  /** Deadlines of decisions stretch by this: 1, 3, or 0 for no deadlines. */
  fuse: z.union([z.literal(0), z.literal(1), z.literal(3)]),
});
export type Genesis = z.infer<typeof Genesis>;

/** Shares of a new colony: warm first, then food. */
export const DEFAULT_ALLOCATION = { heating: 0.25, isru: 0.3, greenhouse: 0.45 } as const;

const MASS = streamOf('genesis/mass');
const LEAK = streamOf('genesis/leak');
const MASS_SPREAD_KG = 4;
const LEAK_SPREAD = 0.3;

/** The genesis of a stock mission under a ledger. */
export function genesisOf(mission: MissionKey, seed: number, rules: number, ledger: Genesis['ledger']): Genesis {
  const { crew, site, supplies } = MISSION[mission];
  return {
    rules,
    mission,
    crew: crew.map((member) => ({ ...member })),
    site,
    startSol: 1,
    seed,
    supplies: { ...supplies },
    ledger: { ...ledger },
    fuse: 1,
  };
}

/** The colony at tick 0. */
export function foundColony(genesis: Genesis): Colony {
  const { seed, supplies, mission } = genesis;
  const perMol = kpaPerMol(HEATER_SET_C);
  const vapourKpa = saturationKpa(HEATER_SET_C) * CABIN_RH;
  const nitrogenKpa = CABIN_PRESSURE_KPA - O2_LOW_KPA - CO2_LOW_KPA - vapourKpa;
  const colony: Colony = {
    tick: 0,
    mission,
    site: genesis.site,
    startSol: genesis.startSol,
    seed,
    allocation: { ...DEFAULT_ALLOCATION },
    ration: 1,
    cabin: {
      oxygenKg: (O2_LOW_KPA / perMol) * M_O2,
      carbonDioxideKg: (CO2_LOW_KPA / perMol) * M_CO2,
      nitrogenKg: (nitrogenKpa / perMol) * M_N2,
      vapourKg: (vapourKpa / perMol) * M_H2O,
      tempC: HEATER_SET_C,
      leakScale: Math.max(0.2, 1 + LEAK_SPREAD * drawNormal(seed, LEAK, 0, 0)),
    },
    tanks: {
      oxygenKg: supplies.oxygenKg,
      nitrogenKg: supplies.nitrogenKg,
      carbonDioxideKg: supplies.carbonDioxideKg,
      waterKg: supplies.waterKg,
      greyWaterKg: 0,
      urineKg: 0,
      brineKg: 0,
    },
    foodKg: supplies.foodKcal / KCAL_PER_FOOD_KG,
    wasteKg: 0,
    crop: { areaM2: CROP_AREA_M2, biomassKg: CROP_START_KG },
    energy: {
      batteryKwh: Math.min(BATTERY_KWH, supplies.batteryKwh),
      capacityKwh: BATTERY_KWH,
      arrayM2: ARRAY_AREA_M2,
      lightShare: 1,
    },
    built: MISSION[mission].modules.map((key, index) => ({ id: index + 1, key, builtSol: 0 })),
    crew: genesis.crew.map((member, index) => newPerson(member, seed, index)),
    alarms: { power: false, oxygen: false, carbonDioxide: false, water: false, food: false, cold: false },
    ended: null,
    books: {
      co2InKg: 0,
      waterInKg: 0,
      electricInMj: 0,
      lightInMj: 0,
      o2OutKg: 0,
      co2OutKg: 0,
      n2OutKg: 0,
      vapourOutKg: 0,
      hydrogenOutKg: 0,
      heatOutMj: 0,
    },
    today: { oxygenKg: 0, waterKg: 0, foodKg: 0, batteryKwh: 0, events: [] },
  };
  return colony;
}

function newPerson(member: Genesis['crew'][number], seed: number, index: number): Person {
  const massKg = Math.min(120, Math.max(48, member.massKg + MASS_SPREAD_KG * drawNormal(seed, MASS, 0, index)));
  return {
    name: member.name,
    role: member.role,
    alive: true,
    hp: 100,
    massKg,
    metabolicScale: pow(massKg / REFERENCE_MASS_KG, KLEIBER_EXPONENT),
    reserveKg: BODY_RESERVE_KG,
    waterKg: 0,
    doseMsv: 0,
    harm: { hypoxia: 0, hypercapnia: 0, cold: 0, heat: 0, dehydration: 0, starvation: 0 },
    cause: null,
  };
}
