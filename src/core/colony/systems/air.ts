/** Cabin air by partial pressures: leak, CO2 removal and enrichment, oxygen and nitrogen make-up, condensation. */
import { exp } from '../../kernel/exp.ts';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { GAS_CONSTANT, H_VAPOUR, H_WATER, M_CO2, M_H2O, M_N2, M_O2, ZERO_CELSIUS_K } from '../chemistry.ts';
import {
  CABIN_PRESSURE_KPA,
  CABIN_RH,
  CABIN_VOLUME_M3,
  CO2_LOW_KPA,
  CO2_REMOVAL_BEDS,
  CO2_REMOVAL_KG_D,
  CO2_REMOVAL_KPA,
  CO2_TANK_KG,
  LEAK_PER_SOL,
  MAGNUS_A_KPA,
  MAGNUS_B,
  MAGNUS_C,
  O2_HIGH_KPA,
  O2_LOW_KPA,
  O2_TANK_KG,
} from '../constants.ts';
import { TICK_DAYS, type Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';

/** kPa that one mole adds to the cabin at its present temperature: p V = n R T. */
export function kpaPerMol(tempC: number): number {
  return (GAS_CONSTANT * (tempC + ZERO_CELSIUS_K)) / (CABIN_VOLUME_M3 * 1000);
}

/** Partial pressure of oxygen in the cabin, kPa. */
export function oxygenKpa(colony: Colony): number {
  return (colony.cabin.oxygenKg / M_O2) * kpaPerMol(colony.cabin.tempC);
}

/** Partial pressure of carbon dioxide in the cabin, kPa. */
export function carbonDioxideKpa(colony: Colony): number {
  return (colony.cabin.carbonDioxideKg / M_CO2) * kpaPerMol(colony.cabin.tempC);
}

/** Total cabin pressure, kPa. */
export function cabinPressureKpa(colony: Colony): number {
  const { oxygenKg, carbonDioxideKg, nitrogenKg, vapourKg, tempC } = colony.cabin;
  return (oxygenKg / M_O2 + carbonDioxideKg / M_CO2 + nitrogenKg / M_N2 + vapourKg / M_H2O) * kpaPerMol(tempC);
}

/** Saturation pressure of water vapour, kPa, by the Magnus form; from -40 to 50 degC. */
export function saturationKpa(tempC: number): number {
  const t = Math.max(-40, Math.min(60, tempC));
  return MAGNUS_A_KPA * exp((MAGNUS_B * t) / (t + MAGNUS_C));
}

/** Runs the air system for one tick. */
export function tendAir(colony: Colony, flows: Flows): void {
  leak(colony);
  tendCarbonDioxide(colony, flows);
  tendOxygen(colony);
  tendNitrogen(colony);
  condense(colony, flows);
}

function leak(colony: Colony): void {
  const { cabin, books } = colony;
  const lost = (LEAK_PER_SOL * cabin.leakScale) / TICKS_PER_SOL;
  books.o2OutKg += cabin.oxygenKg * lost;
  books.co2OutKg += cabin.carbonDioxideKg * lost;
  books.n2OutKg += cabin.nitrogenKg * lost;
  books.vapourOutKg += cabin.vapourKg * lost;
  cabin.oxygenKg -= cabin.oxygenKg * lost;
  cabin.carbonDioxideKg -= cabin.carbonDioxideKg * lost;
  cabin.nitrogenKg -= cabin.nitrogenKg * lost;
  cabin.vapourKg -= cabin.vapourKg * lost;
}

/** The beds take CO2 down to the crops' set point; the tank keeps it for them, what does not fit is vented. */
function tendCarbonDioxide(colony: Colony, flows: Flows): void {
  const { cabin, tanks, books } = colony;
  const kpaPerKg = kpaPerMol(cabin.tempC) / M_CO2;
  const kpa = cabin.carbonDioxideKg * kpaPerKg;
  const awayKg = (kpa - CO2_LOW_KPA) / kpaPerKg;
  if (awayKg > 0) {
    const bedsKg = CO2_REMOVAL_KG_D * CO2_REMOVAL_BEDS * TICK_DAYS * flows.served * Math.min(1, kpa / CO2_REMOVAL_KPA);
    const removedKg = Math.min(awayKg, bedsKg);
    const storedKg = Math.min(removedKg, Math.max(0, CO2_TANK_KG - tanks.carbonDioxideKg));
    cabin.carbonDioxideKg -= removedKg;
    tanks.carbonDioxideKg += storedKg;
    books.co2OutKg += removedKg - storedKg;
  } else {
    const addedKg = Math.min(-awayKg, tanks.carbonDioxideKg);
    cabin.carbonDioxideKg += addedKg;
    tanks.carbonDioxideKg -= addedKg;
  }
}

/** Below the lower set point the tank feeds the cabin; above the upper one the concentrator fills the tank, then vents. */
function tendOxygen(colony: Colony): void {
  const { cabin, tanks, books } = colony;
  const kpaPerKg = kpaPerMol(cabin.tempC) / M_O2;
  const kpa = cabin.oxygenKg * kpaPerKg;
  if (kpa < O2_LOW_KPA) {
    const addedKg = Math.min(tanks.oxygenKg, (O2_LOW_KPA - kpa) / kpaPerKg);
    tanks.oxygenKg -= addedKg;
    cabin.oxygenKg += addedKg;
  } else if (kpa > O2_HIGH_KPA) {
    const takenKg = (kpa - O2_HIGH_KPA) / kpaPerKg;
    const storedKg = Math.min(takenKg, Math.max(0, O2_TANK_KG - tanks.oxygenKg));
    cabin.oxygenKg -= takenKg;
    tanks.oxygenKg += storedKg;
    books.o2OutKg += takenKg - storedKg;
  }
}

function tendNitrogen(colony: Colony): void {
  const { cabin, tanks } = colony;
  const missingKpa = CABIN_PRESSURE_KPA - cabinPressureKpa(colony);
  if (missingKpa <= 0) return;
  const addedKg = Math.min(tanks.nitrogenKg, (missingKpa / kpaPerMol(cabin.tempC)) * M_N2);
  tanks.nitrogenKg -= addedKg;
  cabin.nitrogenKg += addedKg;
}

/** The cooling coil takes vapour above the set humidity while it has power; above saturation walls do, power or not. */
function condense(colony: Colony, flows: Flows): void {
  const { cabin, tanks } = colony;
  const kgPerKpa = M_H2O / kpaPerMol(cabin.tempC);
  const saturatedKg = saturationKpa(cabin.tempC) * kgPerKpa;
  const overWallsKg = Math.max(0, cabin.vapourKg - saturatedKg);
  const overSetKg = Math.max(0, cabin.vapourKg - overWallsKg - saturatedKg * CABIN_RH) * flows.served;
  const waterKg = overWallsKg + overSetKg;
  cabin.vapourKg -= waterKg;
  tanks.greyWaterKg += waterKg;
  flows.heatMj += waterKg * (H_VAPOUR - H_WATER);
}
