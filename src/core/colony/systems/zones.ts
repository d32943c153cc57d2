/** The two pressurised zones, and the fans that mix them. */
import { exp } from '../../kernel/exp.ts';
import { GAS_CONSTANT, M_CO2, M_H2O, M_N2, M_O2 } from '../chemistry.ts';
import { ZERO_CELSIUS_K } from '../../mars/constants.ts';
import { AIR_MJ_M3K, FAN_M3_H, MAGNUS_A_KPA, MAGNUS_B, MAGNUS_C, MAGNUS_LEAST_C, MAGNUS_MOST_C } from '../constants.ts';
import { TICK_HOURS, type Flows } from '../flows.ts';
import type { Colony, Zone } from '../schema.ts';

/** kPa that one mole adds to a zone at its present temperature: p V = n R T. 0 for a zone without volume. */
export function kpaPerMol(tempC: number, volumeM3: number): number {
  return volumeM3 > 0 ? (GAS_CONSTANT * (tempC + ZERO_CELSIUS_K)) / (volumeM3 * 1000) : 0;
}

/** Partial pressure of oxygen where the people are, kPa. */
export function oxygenKpa(colony: Colony): number {
  return (colony.cabin.oxygenKg / M_O2) * kpaPerMol(colony.cabin.tempC, colony.plant.cabinM3);
}

/** Partial pressure of carbon dioxide where the people are, kPa. */
export function carbonDioxideKpa(colony: Colony): number {
  return (colony.cabin.carbonDioxideKg / M_CO2) * kpaPerMol(colony.cabin.tempC, colony.plant.cabinM3);
}

/** Partial pressure of carbon dioxide among the crops, kPa. */
export function domeCarbonDioxideKpa(colony: Colony): number {
  return (colony.dome.carbonDioxideKg / M_CO2) * kpaPerMol(colony.dome.tempC, colony.plant.domeM3);
}

/** Total pressure of a zone, kPa. */
export function pressureKpa(zone: Zone, volumeM3: number): number {
  const { oxygenKg, carbonDioxideKg, nitrogenKg, vapourKg, tempC } = zone;
  return (
    (oxygenKg / M_O2 + carbonDioxideKg / M_CO2 + nitrogenKg / M_N2 + vapourKg / M_H2O) * kpaPerMol(tempC, volumeM3)
  );
}

/** Total pressure of the people's zone, kPa. */
export function cabinPressureKpa(colony: Colony): number {
  return pressureKpa(colony.cabin, colony.plant.cabinM3);
}

/** Saturation pressure of water vapour, kPa, by the Magnus form; held at its ends beyond -40 and 60 degC. */
export function saturationKpa(tempC: number): number {
  const t = Math.max(MAGNUS_LEAST_C, Math.min(MAGNUS_MOST_C, tempC));
  return MAGNUS_A_KPA * exp((MAGNUS_B * t) / (t + MAGNUS_C));
}

/** Fans move air between the zones: each gas towards equal densities, and warmth with it. */
export function mixZones(colony: Colony, flows: Flows): void {
  const { cabin, dome, plant } = colony;
  const { cabinM3, domeM3 } = plant;
  if (cabinM3 <= 0 || domeM3 <= 0 || flows.served <= 0) return;
  const movedM3 = FAN_M3_H * TICK_HOURS * flows.served;
  const approach = 1 - exp(-movedM3 * (1 / cabinM3 + 1 / domeM3));
  const toDome = (approach * domeM3) / (cabinM3 + domeM3);
  const toCabin = (approach * cabinM3) / (cabinM3 + domeM3);
  const oxygenKg = cabin.oxygenKg * toDome - dome.oxygenKg * toCabin;
  const carbonDioxideKg = cabin.carbonDioxideKg * toDome - dome.carbonDioxideKg * toCabin;
  const nitrogenKg = cabin.nitrogenKg * toDome - dome.nitrogenKg * toCabin;
  const vapourKg = cabin.vapourKg * toDome - dome.vapourKg * toCabin;
  cabin.oxygenKg -= oxygenKg;
  cabin.carbonDioxideKg -= carbonDioxideKg;
  cabin.nitrogenKg -= nitrogenKg;
  cabin.vapourKg -= vapourKg;
  dome.oxygenKg += oxygenKg;
  dome.carbonDioxideKg += carbonDioxideKg;
  dome.nitrogenKg += nitrogenKg;
  dome.vapourKg += vapourKg;
  const heatMj = movedM3 * AIR_MJ_M3K * (cabin.tempC - dome.tempC);
  flows.heatMj -= heatMj;
  flows.domeHeatMj += heatMj;
}
