/** People: what they breathe, eat, drink and give off in a tick, by the activity of the hour and the size of the body. */
import { BURN_MJ_MOL_C, H2O_PER_C, H_VAPOUR, H_WATER, M_BIOMASS, M_CO2, M_H2O, M_O2, O2_PER_C } from '../chemistry.ts';
import {
  BODY_RESERVE_KG,
  DRINK_KG_D,
  EVA_WATER_KG_H,
  FAECES_WATER_KG_D,
  HUNGER,
  HYGIENE_KG_D,
  MIN_URINE_KG_D,
  MOST_O2_SHARE,
  RESERVE_LIMIT,
  SOLID_WASTE_KG_D,
  THIRST_TICK,
  VAPOUR_KG_D,
} from '../constants.ts';
import { TICK_DAYS, TICK_HOURS, type Flows } from '../flows.ts';
import type { Person } from '../person.ts';
import type { Colony } from '../schema.ts';
import { O2_KG_BY_HOUR, O2_MEAN_KG_TICK, O2_OUTSIDE_KG } from './activity.ts';

const BURN_KG_TICK = (O2_MEAN_KG_TICK / M_O2 / O2_PER_C) * M_BIOMASS;
/** Food of the reference body at full ration, dry kg per tick: what it burns and what it passes. */
export const FOOD_KG_TICK = BURN_KG_TICK + SOLID_WASTE_KG_D * TICK_DAYS;
const SOLID_SHARE = (SOLID_WASTE_KG_D * TICK_DAYS) / FOOD_KG_TICK;

/** Whether a person, by index in the crew, is outside in an hour of the running sol. */
export function isOutside(colony: Colony, index: number, hour: number): boolean {
  const { eva } = colony;
  return eva.hours > 0 && hour >= eva.fromHour && hour < eva.fromHour + eva.hours && eva.people.includes(index);
}

/** Lets everybody who is alive live one tick. Scarce food and water are shared evenly. Harm is another system's business. */
export function liveTick(colony: Colony, flows: Flows): void {
  const { crew } = colony;
  let foodShare = 1;
  let waterShare = 1;
  // Only a nearly empty store has to be shared out.
  if (colony.foodKg < SCARCE_KG || colony.tanks.waterKg < SCARCE_KG) {
    let foodWantedKg = 0;
    let waterWantedKg = 0;
    for (const person of crew) {
      if (!person.alive) continue;
      foodWantedKg += foodWanted(colony, person);
      waterWantedKg += waterWanted(colony, person);
    }
    if (foodWantedKg > colony.foodKg) foodShare = colony.foodKg / foodWantedKg;
    if (waterWantedKg > colony.tanks.waterKg) waterShare = colony.tanks.waterKg / waterWantedKg;
  }
  for (let index = 0; index < crew.length; index++) {
    const person = crew[index] as Person;
    if (!person.alive) continue;
    const foodKg = foodWanted(colony, person) * foodShare;
    const outside = isOutside(colony, index, flows.hour);
    if (outside) breatheSuit(colony, person);
    else breathe(colony, person, flows);
    eat(colony, person, foodKg);
    drink(colony, person, flows, waterShare, outside);
  }
}

/** More than any crew can want in a tick: sixteen people of ten times the reference pace, with a debt of 100 kg each. */
const SCARCE_KG = 500;

/** A ration is a share of what an appetite asks for, and who has lost weight asks for more. */
function foodWanted(colony: Colony, person: Person): number {
  const roomKg = Math.max(0, BODY_RESERVE_KG * RESERVE_LIMIT - person.reserveKg);
  const hunger = 1 + HUNGER * Math.max(0, 1 - person.reserveKg / BODY_RESERVE_KG);
  return Math.min(FOOD_KG_TICK * person.metabolicScale * colony.ration * hunger, roomKg);
}

/** Drinking and washing of one tick; the thirsty drink back a part of their debt. */
function waterWanted(colony: Colony, person: Person): number {
  const scale = person.metabolicScale * TICK_DAYS;
  return (DRINK_KG_D + HYGIENE_KG_D * colony.plant.hygieneScale) * scale + Math.max(0, -person.waterKg) * THIRST_TICK;
}

/** mol C burnt by a breath of some oxygen, no more than there is to burn. The water of it stays in the body. */
function burn(person: Person, oxygenKg: number): number {
  const carbonMol = Math.min(oxygenKg / M_O2 / O2_PER_C, person.reserveKg / M_BIOMASS);
  person.reserveKg = Math.max(0, person.reserveKg - carbonMol * M_BIOMASS);
  person.waterKg += carbonMol * H2O_PER_C * M_H2O;
  return carbonMol;
}

function breathe(colony: Colony, person: Person, flows: Flows): void {
  const { cabin } = colony;
  const wantedKg = (O2_KG_BY_HOUR[flows.hour] ?? 0) * person.metabolicScale;
  const carbonMol = burn(person, Math.min(wantedKg, cabin.oxygenKg * MOST_O2_SHARE));
  cabin.oxygenKg -= carbonMol * O2_PER_C * M_O2;
  cabin.carbonDioxideKg += carbonMol * M_CO2;
  flows.heatMj += carbonMol * BURN_MJ_MOL_C;
}

/** Outside: oxygen of the tanks, carbon dioxide and warmth to the planet, and water that the suit's sublimator gives off. */
function breatheSuit(colony: Colony, person: Person): void {
  const { tanks, books } = colony;
  const carbonMol = burn(person, Math.min(O2_OUTSIDE_KG * person.metabolicScale, tanks.oxygenKg));
  tanks.oxygenKg = Math.max(0, tanks.oxygenKg - carbonMol * O2_PER_C * M_O2);
  books.co2OutKg += carbonMol * M_CO2;
  const coolingKg = Math.min(tanks.waterKg, EVA_WATER_KG_H * TICK_HOURS);
  tanks.waterKg -= coolingKg;
  books.vapourOutKg += coolingKg;
  books.heatOutMj += carbonMol * BURN_MJ_MOL_C - coolingKg * (H_VAPOUR - H_WATER);
}

function eat(colony: Colony, person: Person, wantedKg: number): void {
  const eatenKg = Math.min(wantedKg, colony.foodKg);
  colony.foodKg -= eatenKg;
  colony.wasteKg += eatenKg * SOLID_SHARE;
  person.reserveKg += eatenKg - eatenKg * SOLID_SHARE;
}

/** Drinking, sweat and breath, urine: the kidney gives back any surplus and never less than its least volume. */
function drink(colony: Colony, person: Person, flows: Flows, waterShare: number, outside: boolean): void {
  const { tanks, cabin, books } = colony;
  const scale = person.metabolicScale * TICK_DAYS;
  const drunkKg = Math.min(
    tanks.waterKg,
    (DRINK_KG_D * scale + Math.max(0, -person.waterKg) * THIRST_TICK) * waterShare,
  );
  tanks.waterKg -= drunkKg;
  const washKg = Math.min(tanks.waterKg, HYGIENE_KG_D * colony.plant.hygieneScale * scale * waterShare);
  tanks.waterKg -= washKg;
  tanks.greyWaterKg += washKg;

  const vapourKg = VAPOUR_KG_D * scale;
  const faecesKg = FAECES_WATER_KG_D * scale;
  const bodyKg = person.waterKg + drunkKg - vapourKg - faecesKg;
  const urineKg = Math.max(MIN_URINE_KG_D * scale, bodyKg);
  person.waterKg = bodyKg - urineKg;
  tanks.brineKg += faecesKg;
  tanks.urineKg += urineKg;
  if (outside) {
    books.vapourOutKg += vapourKg;
    books.heatOutMj -= vapourKg * (H_VAPOUR - H_WATER);
  } else {
    cabin.vapourKg += vapourKg;
    flows.heatMj -= vapourKg * (H_VAPOUR - H_WATER);
  }
}
