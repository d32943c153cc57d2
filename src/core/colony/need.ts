/** What the living use in a sol, and how many sols the stores last: what alerts, risk and post-mortem measure by. */
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { DRINK_KG_D, HYGIENE_KG_D, NIGHT_RESERVE_TICKS } from './constants.ts';
import { TICK_DAYS, TICK_HOURS } from './flows.ts';
import type { Colony } from './schema.ts';
import { O2_MEAN_KG_TICK } from './systems/activity.ts';
import { FOOD_KG_TICK } from './systems/crew.ts';
import { standingKw } from './systems/power.ts';

/** kg of a sol for one reference body: breath, drink and wash, and a full ration of dry food. */
export const OXYGEN_KG_SOL = O2_MEAN_KG_TICK * TICKS_PER_SOL;
/** Food that a person eats in a sol, kg. */
export const FOOD_KG_SOL = FOOD_KG_TICK * TICKS_PER_SOL;
const SOL_DAYS = TICK_DAYS * TICKS_PER_SOL;

/** Water of a sol for one reference body, kg: what it drinks, and what it washes with at this base. */
export function waterKgSol(colony: Colony): number {
  return (DRINK_KG_D + HYGIENE_KG_D * colony.plant.hygieneScale) * SOL_DAYS;
}

/** The living, as reference bodies: 0 when nobody breathes. */
export function bodiesOf(colony: Colony): number {
  let bodies = 0;
  for (const person of colony.crew) if (person.alive) bodies += person.metabolicScale;
  return bodies;
}

/** Sols that the tanks last the living with nothing made and nothing recovered; infinite when nobody lives. */
export type Days = { readonly oxygen: number; readonly water: number; readonly food: number };

/** Sols that the stores last. Food is counted at the ration that is given. */
export function daysOf(colony: Colony): Days {
  const bodies = bodiesOf(colony);
  return {
    oxygen: solsOf(colony.tanks.oxygenKg, bodies, OXYGEN_KG_SOL),
    water: solsOf(colony.tanks.waterKg, bodies, waterKgSol(colony)),
    food: solsOf(colony.foodKg, bodies, FOOD_KG_SOL * colony.ration),
  };
}

function solsOf(stockKg: number, bodies: number, bodyKgSol: number): number {
  return bodies > 0 ? stockKg / (bodies * bodyKgSol) : Number.POSITIVE_INFINITY;
}

/** Charge that the standing load takes from dusk to dawn, kWh, less what reactors give. */
export function nightKwh(colony: Colony): number {
  return NIGHT_RESERVE_TICKS * TICK_HOURS * Math.max(0, standingKw(colony) - colony.plant.fissionKw);
}
