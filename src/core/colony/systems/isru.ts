/** What the ISRU share buys: oxygen from water, water from ice, carbon dioxide from the air outside. */
import { H_WATER, M_H2O, M_O2, MJ_PER_KWH } from '../chemistry.ts';
import {
  CO2_INTAKE_KG_D,
  CO2_INTAKE_KWH_KG,
  CO2_TANK_KG,
  DRINK_KG_D,
  ELECTROLYSIS_KG_D,
  ELECTROLYSIS_KWH_KG,
  EXTRACT_KG_D,
  EXTRACT_KWH_KG,
  O2_TANK_KG,
  WATER_TANK_KG,
} from '../constants.ts';
import { TICK_DAYS, type Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import { O2_MEAN_KG_TICK } from './crew.ts';

/** kg of water split for one kg of oxygen: 2 H2O -> 2 H2 + O2. */
const WATER_PER_O2 = (2 * M_H2O) / M_O2;

/** Spends the ISRU offer, first on whichever of oxygen and water lasts the fewer sols. */
export function runIsru(colony: Colony, flows: Flows): void {
  const { tanks } = colony;
  let leftKwh = flows.isruKwh;
  if (tanks.oxygenKg / O2_MEAN_KG_TICK <= tanks.waterKg / (DRINK_KG_D * TICK_DAYS)) {
    leftKwh -= electrolyse(colony, flows, leftKwh);
    leftKwh -= extractWater(colony, leftKwh);
  } else {
    leftKwh -= extractWater(colony, leftKwh);
    leftKwh -= electrolyse(colony, flows, leftKwh);
  }
  leftKwh -= takeInCarbonDioxide(colony, leftKwh);
  flows.drawnKwh += flows.isruKwh - leftKwh;
}

function electrolyse(colony: Colony, flows: Flows, kwh: number): number {
  const { tanks, books } = colony;
  const oxygenKg = Math.max(
    0,
    Math.min(
      ELECTROLYSIS_KG_D * TICK_DAYS,
      kwh / ELECTROLYSIS_KWH_KG,
      O2_TANK_KG - tanks.oxygenKg,
      tanks.waterKg / WATER_PER_O2,
    ),
  );
  const waterKg = Math.min(tanks.waterKg, oxygenKg * WATER_PER_O2);
  const spentKwh = oxygenKg * ELECTROLYSIS_KWH_KG;
  tanks.waterKg -= waterKg;
  tanks.oxygenKg += oxygenKg;
  books.hydrogenOutKg += waterKg - oxygenKg;
  flows.heatMj += spentKwh * MJ_PER_KWH + waterKg * H_WATER;
  return spentKwh;
}

function extractWater(colony: Colony, kwh: number): number {
  const { tanks, books } = colony;
  const waterKg = Math.max(0, Math.min(EXTRACT_KG_D * TICK_DAYS, kwh / EXTRACT_KWH_KG, WATER_TANK_KG - tanks.waterKg));
  tanks.waterKg += waterKg;
  books.waterInKg += waterKg;
  return spendOutside(colony, waterKg * EXTRACT_KWH_KG);
}

function takeInCarbonDioxide(colony: Colony, kwh: number): number {
  const { tanks, books } = colony;
  const room = CO2_TANK_KG - tanks.carbonDioxideKg;
  const intakeKg = Math.max(0, Math.min(CO2_INTAKE_KG_D * TICK_DAYS, kwh / CO2_INTAKE_KWH_KG, room));
  tanks.carbonDioxideKg += intakeKg;
  books.co2InKg += intakeKg;
  return spendOutside(colony, intakeKg * CO2_INTAKE_KWH_KG);
}

/** Diggers and compressors stand outside: their work ends as heat of the planet. */
function spendOutside(colony: Colony, kwh: number): number {
  colony.books.heatOutMj += kwh * MJ_PER_KWH;
  return kwh;
}
