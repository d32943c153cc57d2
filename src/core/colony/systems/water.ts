/** The water loop: grey water, urine and brine back to potable water; Sabatier; compost. */
import {
  H_CARBON_DIOXIDE,
  H_METHANE,
  H_WATER,
  H2O_PER_C,
  M_BIOMASS,
  M_CH4,
  M_CO2,
  M_H2,
  M_H2O,
  M_O2,
  O2_PER_C,
  BURN_MJ_MOL_C,
} from '../chemistry.ts';
import { BRINE_RECOVERY, COMPOST_O2_KPA, SABATIER_CONVERSION, WATER_RECOVERY } from '../constants.ts';
import { TICK_DAYS, type Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import { oxygenKpa } from './zones.ts';

/** CO2 + 4 H2 -> CH4 + 2 H2O: kg per kg of carbon dioxide reduced. */
const H2_PER_CO2 = (4 * M_H2) / M_CO2;
const CH4_PER_CO2 = M_CH4 / M_CO2;
const WATER_PER_CO2 = (2 * M_H2O) / M_CO2;
const SABATIER_MJ_KG = H_CARBON_DIOXIDE - CH4_PER_CO2 * H_METHANE - WATER_PER_CO2 * H_WATER;

/** Recovers water at the rates of the processors, slower when power is short, never more than the tank holds. */
export function recoverWater(colony: Colony, flows: Flows): void {
  const { tanks, plant } = colony;
  const pace = TICK_DAYS * flows.waterServed;
  if (pace > 0) {
    const room = Math.max(0, plant.waterTankKg - tanks.waterKg);
    const greyKg = Math.min(tanks.greyWaterKg, plant.greyKgD * pace, room);
    const urineKg = Math.min(tanks.urineKg, plant.urineKgD * pace, room - greyKg);
    tanks.greyWaterKg -= greyKg;
    tanks.urineKg -= urineKg;
    const cleanKg = greyKg * WATER_RECOVERY + urineKg * plant.urineRecovery;
    tanks.waterKg += cleanKg;
    tanks.brineKg += greyKg + urineKg - cleanKg;
    // What the brine processor leaves is salt and dregs: it stays in the tank and is processed again, ever less of it.
    const brineKg = Math.min(tanks.brineKg, plant.brineKgD * pace, Math.max(0, room - greyKg - urineKg));
    tanks.brineKg -= brineKg * BRINE_RECOVERY;
    tanks.waterKg += brineKg * BRINE_RECOVERY;
    if (tanks.hydrogenKg > 0) reduceCarbonDioxide(colony, flows, pace);
  }
  if (plant.compostKgD > 0) compost(colony, flows);
}

/** The Sabatier reactor: hydrogen of the electrolysis and carbon dioxide of the tank to water; methane is vented. */
function reduceCarbonDioxide(colony: Colony, flows: Flows, pace: number): void {
  const { tanks, books, plant } = colony;
  const fedKg = Math.min(plant.sabatierKgD * pace, tanks.carbonDioxideKg, tanks.hydrogenKg / H2_PER_CO2);
  if (fedKg <= 0) return;
  // What does not react comes out again and is kept: at 95 % conversion the rest goes round once more.
  const reducedKg = fedKg * SABATIER_CONVERSION;
  tanks.carbonDioxideKg -= reducedKg;
  tanks.hydrogenKg = Math.max(0, tanks.hydrogenKg - reducedKg * H2_PER_CO2);
  tanks.waterKg += reducedKg * WATER_PER_CO2;
  books.methaneOutKg += reducedKg * CH4_PER_CO2;
  flows.heatMj += reducedKg * SABATIER_MJ_KG;
}

/** Compost: waste is burnt slowly by microbes, with the cabin's oxygen, to carbon dioxide and water. */
function compost(colony: Colony, flows: Flows): void {
  const { cabin, tanks, plant } = colony;
  if (oxygenKpa(colony) < COMPOST_O2_KPA) return;
  const burntKg = Math.min(colony.wasteKg, plant.compostKgD * TICK_DAYS);
  const carbonMol = burntKg / M_BIOMASS;
  colony.wasteKg -= burntKg;
  cabin.oxygenKg -= carbonMol * O2_PER_C * M_O2;
  cabin.carbonDioxideKg += carbonMol * M_CO2;
  tanks.greyWaterKg += carbonMol * H2O_PER_C * M_H2O;
  flows.heatMj += carbonMol * BURN_MJ_MOL_C;
}
