/** The balance sheet: what the colony holds of each element and of energy, and what has come in and gone out. */
import {
  BIOMASS_SHARES,
  C_IN_CO,
  C_IN_CO2,
  H_BIOMASS,
  H_CARBON_DIOXIDE,
  H_IN_METHANE,
  H_IN_WATER,
  H_METHANE,
  H_MONOXIDE,
  H_VAPOUR,
  H_WATER,
  MJ_PER_KWH,
} from './chemistry.ts';
import type { Sheet } from './bookSchema.ts';
import { chargeOfRobotsKwh } from './daily/robots.ts';
import type { Colony } from './schema.ts';

const [C_IN_BIOMASS, H_IN_BIOMASS, O_IN_BIOMASS] = BIOMASS_SHARES;

/** Fills a sheet from stores and books: kg of each element, MJ of energy. In the end stored = in - out + what it began with. */
export function fillSheet(colony: Colony, sheet: Sheet): void {
  const { cabin, dome, tanks, plant, books } = colony;
  const oxygenKg = cabin.oxygenKg + dome.oxygenKg + tanks.oxygenKg;
  const co2Kg = cabin.carbonDioxideKg + dome.carbonDioxideKg + tanks.carbonDioxideKg;
  const vapourKg = cabin.vapourKg + dome.vapourKg;
  let waterKg = tanks.waterKg + tanks.greyWaterKg + tanks.urineKg + tanks.brineKg;
  let biomassKg = colony.foodKg + colony.wasteKg + colony.canopy.grownKg;
  for (const stand of colony.stands) biomassKg += stand.biomassKg;
  for (const person of colony.crew) {
    biomassKg += person.reserveKg;
    waterKg += person.waterKg;
  }
  const { carbon, hydrogen, oxygen, nitrogen, energy } = sheet;
  carbon.stored = co2Kg * C_IN_CO2 + biomassKg * C_IN_BIOMASS + tanks.methaneKg * (1 - H_IN_METHANE);
  carbon.in = books.co2InKg * C_IN_CO2 + books.foodInKg * C_IN_BIOMASS;
  carbon.out =
    books.co2OutKg * C_IN_CO2 +
    books.monoxideOutKg * C_IN_CO +
    books.methaneOutKg * (1 - H_IN_METHANE) +
    books.biomassOutKg * C_IN_BIOMASS;
  hydrogen.stored =
    (waterKg + vapourKg) * H_IN_WATER + tanks.hydrogenKg + tanks.methaneKg * H_IN_METHANE + biomassKg * H_IN_BIOMASS;
  hydrogen.in = books.waterInKg * H_IN_WATER + books.foodInKg * H_IN_BIOMASS;
  hydrogen.out =
    (books.vapourOutKg + books.waterOutKg) * H_IN_WATER +
    books.hydrogenOutKg +
    books.methaneOutKg * H_IN_METHANE +
    books.biomassOutKg * H_IN_BIOMASS;
  oxygen.stored =
    oxygenKg + co2Kg * (1 - C_IN_CO2) + (waterKg + vapourKg) * (1 - H_IN_WATER) + biomassKg * O_IN_BIOMASS;
  oxygen.in =
    books.o2InKg + books.co2InKg * (1 - C_IN_CO2) + books.waterInKg * (1 - H_IN_WATER) + books.foodInKg * O_IN_BIOMASS;
  oxygen.out =
    books.o2OutKg +
    books.co2OutKg * (1 - C_IN_CO2) +
    books.monoxideOutKg * (1 - C_IN_CO) +
    (books.vapourOutKg + books.waterOutKg) * (1 - H_IN_WATER) +
    books.biomassOutKg * O_IN_BIOMASS;
  nitrogen.stored = cabin.nitrogenKg + dome.nitrogenKg + tanks.nitrogenKg;
  nitrogen.in = books.n2InKg;
  nitrogen.out = books.n2OutKg;
  energy.stored =
    co2Kg * H_CARBON_DIOXIDE +
    waterKg * H_WATER +
    vapourKg * H_VAPOUR +
    biomassKg * H_BIOMASS +
    tanks.methaneKg * H_METHANE +
    cabin.tempC * plant.cabinMjK +
    dome.tempC * plant.domeMjK +
    (colony.energy.batteryKwh + chargeOfRobotsKwh(colony)) * MJ_PER_KWH;
  energy.in =
    books.electricInMj +
    books.lightInMj +
    books.co2InKg * H_CARBON_DIOXIDE +
    books.waterInKg * H_WATER +
    books.foodInKg * H_BIOMASS;
  energy.out =
    books.heatOutMj +
    books.co2OutKg * H_CARBON_DIOXIDE +
    books.monoxideOutKg * H_MONOXIDE +
    books.methaneOutKg * H_METHANE +
    books.waterOutKg * H_WATER +
    books.vapourOutKg * H_VAPOUR +
    books.biomassOutKg * H_BIOMASS;
}

/** A sheet of zeros. */
export function blankSheet(): Sheet {
  const line = () => ({ stored: 0, in: 0, out: 0 });
  return { carbon: line(), hydrogen: line(), oxygen: line(), nitrogen: line(), energy: line() };
}

/** Everything that has crossed the boundary: nothing yet. */
export function blankBooks(): Colony['books'] {
  return {
    o2InKg: 0,
    n2InKg: 0,
    co2InKg: 0,
    waterInKg: 0,
    foodInKg: 0,
    sparesInKg: 0,
    electricInMj: 0,
    lightInMj: 0,
    o2OutKg: 0,
    co2OutKg: 0,
    n2OutKg: 0,
    vapourOutKg: 0,
    waterOutKg: 0,
    hydrogenOutKg: 0,
    methaneOutKg: 0,
    monoxideOutKg: 0,
    biomassOutKg: 0,
    sparesUsedKg: 0,
    heatOutMj: 0,
  };
}
