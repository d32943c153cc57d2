/** What the ISRU share buys: oxygen from water and from the carbon dioxide outside, water from ice, carbon dioxide. */
import { H_CARBON_DIOXIDE, H_MONOXIDE, H_WATER, M_CO, M_CO2, M_H2O, M_N2, M_O2, MJ_PER_KWH } from '../chemistry.ts';
import {
  CO2_INTAKE_KWH_KG,
  DRINK_KG_D,
  ELECTROLYSIS_KWH_KG,
  EXTRACT_KWH_KG,
  OUTSIDE_CO2,
  OUTSIDE_N2,
  SOLID_OXIDE_KWH_KG,
} from '../constants.ts';
import { TICK_DAYS, type Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import { O2_MEAN_KG_TICK } from './activity.ts';

/** kg of water split for one kg of oxygen: 2 H2O -> 2 H2 + O2. */
const WATER_PER_O2 = (2 * M_H2O) / M_O2;
/** kg of carbon dioxide for one kg of oxygen: 2 CO2 -> 2 CO + O2. */
const CO2_PER_O2 = (2 * M_CO2) / M_O2;
const CO_PER_O2 = (2 * M_CO) / M_O2;
/** kg of nitrogen that comes with a kg of carbon dioxide of the air outside. */
const N2_PER_CO2 = (OUTSIDE_N2 * M_N2) / (OUTSIDE_CO2 * M_CO2);
/** MJ that splitting carbon dioxide binds per kg of oxygen made. */
const SPLIT_MJ_KG = CO_PER_O2 * H_MONOXIDE - CO2_PER_O2 * H_CARBON_DIOXIDE;

/** Spends the ISRU offer: carbon dioxide, which costs little, then whichever of oxygen and water lasts the fewer sols. */
export function runIsru(colony: Colony, flows: Flows): void {
  const { tanks } = colony;
  let leftKwh = flows.isruKwh;
  if (leftKwh <= 0) return;
  leftKwh -= takeInCarbonDioxide(colony, leftKwh);
  if (tanks.oxygenKg / O2_MEAN_KG_TICK <= tanks.waterKg / (DRINK_KG_D * TICK_DAYS)) {
    leftKwh -= makeOxygen(colony, flows, leftKwh);
    leftKwh -= extractWater(colony, leftKwh);
  } else {
    leftKwh -= extractWater(colony, leftKwh);
    leftKwh -= makeOxygen(colony, flows, leftKwh);
  }
  flows.drawnKwh += flows.isruKwh - leftKwh;
}

/** From the air outside while a plant stands, which spares the water; the rest from water. */
function makeOxygen(colony: Colony, flows: Flows, kwh: number): number {
  const spentKwh = splitCarbonDioxide(colony, kwh);
  return spentKwh + electrolyse(colony, flows, kwh - spentKwh);
}

function splitCarbonDioxide(colony: Colony, kwh: number): number {
  return splitAtMost(colony, colony.plant.solidOxideKgD * TICK_DAYS, kwh);
}

/** Makes oxygen of the carbon dioxide outside: so many kg at most, for so many kWh at most. @returns the kWh it took. */
export function splitAtMost(colony: Colony, mostKg: number, kwh: number): number {
  const { tanks, books, plant } = colony;
  const room = plant.o2TankKg - tanks.oxygenKg;
  const oxygenKg = Math.max(0, Math.min(mostKg, kwh / SOLID_OXIDE_KWH_KG, room));
  tanks.oxygenKg += oxygenKg;
  books.co2InKg += oxygenKg * CO2_PER_O2;
  books.monoxideOutKg += oxygenKg * CO_PER_O2;
  keepNitrogen(colony, oxygenKg * CO2_PER_O2);
  const spentKwh = oxygenKg * SOLID_OXIDE_KWH_KG;
  // The cells stand outside: what the reaction does not bind ends as heat of the planet.
  books.heatOutMj += spentKwh * MJ_PER_KWH - oxygenKg * SPLIT_MJ_KG;
  return spentKwh;
}

function electrolyse(colony: Colony, flows: Flows, kwh: number): number {
  const { tanks, books, plant } = colony;
  const oxygenKg = Math.max(
    0,
    Math.min(
      plant.electrolysisKgD * TICK_DAYS,
      kwh / ELECTROLYSIS_KWH_KG,
      plant.o2TankKg - tanks.oxygenKg,
      tanks.waterKg / WATER_PER_O2,
    ),
  );
  const waterKg = Math.min(tanks.waterKg, oxygenKg * WATER_PER_O2);
  const spentKwh = oxygenKg * ELECTROLYSIS_KWH_KG;
  tanks.waterKg -= waterKg;
  tanks.oxygenKg += oxygenKg;
  const hydrogenKg = waterKg - oxygenKg;
  const keptKg = Math.min(hydrogenKg, Math.max(0, plant.h2TankKg - tanks.hydrogenKg));
  tanks.hydrogenKg += keptKg;
  books.hydrogenOutKg += hydrogenKg - keptKg;
  flows.heatMj += spentKwh * MJ_PER_KWH + waterKg * H_WATER;
  return spentKwh;
}

function extractWater(colony: Colony, kwh: number): number {
  const { tanks, books, plant } = colony;
  const room = plant.waterTankKg - tanks.waterKg;
  const waterKg = Math.max(0, Math.min(plant.extractKgD * TICK_DAYS, kwh / EXTRACT_KWH_KG, room));
  tanks.waterKg += waterKg;
  books.waterInKg += waterKg;
  return spendOutside(colony, waterKg * EXTRACT_KWH_KG);
}

function takeInCarbonDioxide(colony: Colony, kwh: number): number {
  const { tanks, books, plant } = colony;
  const room = plant.co2TankKg - tanks.carbonDioxideKg;
  const intakeKg = Math.max(0, Math.min(plant.intakeKgD * TICK_DAYS, kwh / CO2_INTAKE_KWH_KG, room));
  tanks.carbonDioxideKg += intakeKg;
  books.co2InKg += intakeKg;
  keepNitrogen(colony, intakeKg);
  return spendOutside(colony, intakeKg * CO2_INTAKE_KWH_KG);
}

/** The air outside is part nitrogen: what comes along with the carbon dioxide is kept while the tank has room. */
function keepNitrogen(colony: Colony, carbonDioxideKg: number): void {
  const { tanks, books, plant } = colony;
  const nitrogenKg = Math.max(0, Math.min(carbonDioxideKg * N2_PER_CO2, plant.n2TankKg - tanks.nitrogenKg));
  tanks.nitrogenKg += nitrogenKg;
  books.n2InKg += nitrogenKg;
}

/** Diggers and compressors stand outside: their work ends as heat of the planet. */
function spendOutside(colony: Colony, kwh: number): number {
  colony.books.heatOutMj += kwh * MJ_PER_KWH;
  return kwh;
}
