/** People: what they breathe, eat, drink and give off in a tick, by the activity of the hour and the size of the body. */
import { TICK_SECONDS, TICKS_PER_SOL } from '../../mars/constants.ts';
import { BURN_MJ_MOL_C, H2O_PER_C, H_VAPOUR, H_WATER, M_BIOMASS, M_CO2, M_H2O, M_O2, O2_PER_C } from '../chemistry.ts';
import {
  BODY_RESERVE_KG,
  DRINK_KG_D,
  EXERCISE_H,
  FAECES_WATER_KG_D,
  GCR_MSV_SOL,
  HYGIENE_KG_D,
  MIN_URINE_KG_D,
  O2_EXERCISE_G_MIN,
  O2_NOMINAL_G_MIN,
  O2_SLEEP_G_MIN,
  SLEEP_H,
  SOLID_WASTE_KG_D,
  VAPOUR_KG_D,
} from '../constants.ts';
import { TICK_DAYS, type Flows } from '../flows.ts';
import type { Colony, Person } from '../schema.ts';

const WAKE_HOUR = 6;
const EXERCISE_HOUR = 17;
const KG_TICK = TICK_SECONDS / 60 / 1000;

/** What people do in an hour of the sol, 0 to 23. */
export function activityAt(hour: number): 'asleep' | 'exercising' | 'working' {
  if (hour < WAKE_HOUR || hour >= WAKE_HOUR + TICKS_PER_SOL - SLEEP_H) return 'asleep';
  return hour === EXERCISE_HOUR ? 'exercising' : 'working';
}

/** Oxygen use of the reference body by activity, kg per tick. */
const O2_KG = {
  asleep: O2_SLEEP_G_MIN * KG_TICK,
  working: O2_NOMINAL_G_MIN * KG_TICK,
  exercising: (O2_EXERCISE_G_MIN * EXERCISE_H + O2_NOMINAL_G_MIN * (1 - EXERCISE_H)) * KG_TICK,
};
const O2_KG_BY_HOUR: readonly number[] = Array.from({ length: TICKS_PER_SOL }, (_, hour) => O2_KG[activityAt(hour)]);
/** Mean oxygen use of the reference body over a sol, kg per tick. */
export const O2_MEAN_KG_TICK = O2_KG_BY_HOUR.reduce((sum, kg) => sum + kg, 0) / TICKS_PER_SOL;

const BURN_KG_TICK = (O2_MEAN_KG_TICK / M_O2 / O2_PER_C) * M_BIOMASS;
/** Food of the reference body at full ration, dry kg per tick: what it burns and what it passes. */
export const FOOD_KG_TICK = BURN_KG_TICK + SOLID_WASTE_KG_D * TICK_DAYS;
const SOLID_SHARE = (SOLID_WASTE_KG_D * TICK_DAYS) / FOOD_KG_TICK;
/** A body puts on fat up to this multiple of its first reserve. */
const RESERVE_LIMIT = 1.3;
/** Nobody can take more than this share of the cabin's oxygen in one tick. */
const MOST_O2_SHARE = 0.2;
/** Share of a water debt that a thirsty person drinks back in a tick. */
const THIRST_TICK = 0.25;

/** Lets everybody who is alive live one tick. Scarce food and water are shared evenly. Harm is another system's business. */
export function liveTick(colony: Colony, flows: Flows): void {
  let foodWantedKg = 0;
  let waterWantedKg = 0;
  for (const person of colony.crew) {
    if (!person.alive) continue;
    foodWantedKg += foodWanted(colony, person);
    waterWantedKg += waterWanted(person);
  }
  const foodShare = foodWantedKg > colony.foodKg ? colony.foodKg / foodWantedKg : 1;
  const waterShare = waterWantedKg > colony.tanks.waterKg ? colony.tanks.waterKg / waterWantedKg : 1;
  for (const person of colony.crew) {
    if (!person.alive) continue;
    const foodKg = foodWanted(colony, person) * foodShare;
    breathe(colony, person, flows);
    eat(colony, person, foodKg);
    drink(colony, person, flows, waterShare);
    person.doseMsv += GCR_MSV_SOL / TICKS_PER_SOL;
  }
}

function foodWanted(colony: Colony, person: Person): number {
  const roomKg = Math.max(0, BODY_RESERVE_KG * RESERVE_LIMIT - person.reserveKg);
  return Math.min(FOOD_KG_TICK * person.metabolicScale * colony.ration, roomKg);
}

/** Drinking and washing of one tick; the thirsty drink back a part of their debt. */
function waterWanted(person: Person): number {
  const scale = person.metabolicScale * TICK_DAYS;
  return (DRINK_KG_D + HYGIENE_KG_D) * scale + Math.max(0, -person.waterKg) * THIRST_TICK;
}

function breathe(colony: Colony, person: Person, flows: Flows): void {
  const { cabin } = colony;
  const wantedKg = (O2_KG_BY_HOUR[flows.hour] ?? 0) * person.metabolicScale;
  const carbonMol = Math.min(
    Math.min(wantedKg, cabin.oxygenKg * MOST_O2_SHARE) / M_O2 / O2_PER_C,
    person.reserveKg / M_BIOMASS,
  );
  person.reserveKg = Math.max(0, person.reserveKg - carbonMol * M_BIOMASS);
  person.waterKg += carbonMol * H2O_PER_C * M_H2O;
  cabin.oxygenKg -= carbonMol * O2_PER_C * M_O2;
  cabin.carbonDioxideKg += carbonMol * M_CO2;
  flows.heatMj += carbonMol * BURN_MJ_MOL_C;
}

function eat(colony: Colony, person: Person, wantedKg: number): void {
  const eatenKg = Math.min(wantedKg, colony.foodKg);
  colony.foodKg -= eatenKg;
  colony.wasteKg += eatenKg * SOLID_SHARE;
  person.reserveKg += eatenKg - eatenKg * SOLID_SHARE;
}

/** Drinking, sweat and breath, urine: the kidney gives back any surplus and never less than its least volume. */
function drink(colony: Colony, person: Person, flows: Flows, waterShare: number): void {
  const { tanks, cabin } = colony;
  const scale = person.metabolicScale * TICK_DAYS;
  const drunkKg = Math.min(
    tanks.waterKg,
    (DRINK_KG_D * scale + Math.max(0, -person.waterKg) * THIRST_TICK) * waterShare,
  );
  tanks.waterKg -= drunkKg;
  const washKg = Math.min(tanks.waterKg, HYGIENE_KG_D * scale * waterShare);
  tanks.waterKg -= washKg;
  tanks.greyWaterKg += washKg;
  const vapourKg = VAPOUR_KG_D * scale;
  const faecesKg = FAECES_WATER_KG_D * scale;
  const bodyKg = person.waterKg + drunkKg - vapourKg - faecesKg;
  const urineKg = Math.max(MIN_URINE_KG_D * scale, bodyKg);
  person.waterKg = bodyKg - urineKg;
  cabin.vapourKg += vapourKg;
  tanks.brineKg += faecesKg;
  tanks.urineKg += urineKg;
  flows.heatMj -= vapourKg * (H_VAPOUR - H_WATER);
}
