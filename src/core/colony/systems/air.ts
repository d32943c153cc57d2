/** Air of both zones: leak, carbon dioxide, oxygen and nitrogen make-up, condensation. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { H_VAPOUR, H_WATER, M_CO2, M_H2O, M_N2, M_O2 } from '../chemistry.ts';
import {
  CABIN_PRESSURE_KPA,
  CABIN_RH,
  CO2_HIGH_KPA,
  CO2_LOW_KPA,
  CO2_REMOVAL_KPA,
  DOME_RH,
  O2_HIGH_KPA,
  O2_LOW_KPA,
} from '../constants.ts';
import { TICK_DAYS, type Flows } from '../flows.ts';
import type { Colony, Zone } from '../schema.ts';
import { kpaPerMol, mixZones, pressureKpa, saturationKpa } from './zones.ts';

/** Runs the air system for one tick. */
export function tendAir(colony: Colony, flows: Flows): void {
  const { cabin, dome, plant } = colony;
  const lost = Math.min(1, (plant.leakPerSol * colony.leakScale) / TICKS_PER_SOL);
  leak(colony, cabin, lost);
  // Plants give off far more vapour than the air can hold: their coil comes first, and the fans find air as it leaves it.
  if (plant.domeM3 > 0) {
    leak(colony, dome, lost);
    enrich(colony);
    flows.domeHeatMj += condense(colony, dome, plant.domeM3, DOME_RH, flows.waterServed, true);
  }
  mixZones(colony, flows);
  if (plant.cabinM3 > 0) {
    removeCarbonDioxide(colony, flows);
    tendOxygen(colony);
    tendNitrogen(colony);
    flows.heatMj += condense(colony, cabin, plant.cabinM3, CABIN_RH, flows.served, false);
  }
}

/** Lets a share of everything in a zone's air out, to the planet. Used by the leak and by the airlock. */
export function leak(colony: Colony, zone: Zone, share: number): void {
  const { books } = colony;
  books.o2OutKg += zone.oxygenKg * share;
  books.co2OutKg += zone.carbonDioxideKg * share;
  books.n2OutKg += zone.nitrogenKg * share;
  books.vapourOutKg += zone.vapourKg * share;
  zone.oxygenKg -= zone.oxygenKg * share;
  zone.carbonDioxideKg -= zone.carbonDioxideKg * share;
  zone.nitrogenKg -= zone.nitrogenKg * share;
  zone.vapourKg -= zone.vapourKg * share;
}

/** The beds take carbon dioxide down to their set point; the tank keeps it for crops and reactor, the rest is vented. */
function removeCarbonDioxide(colony: Colony, flows: Flows): void {
  const { cabin, tanks, books, plant } = colony;
  const kpaPerKg = kpaPerMol(cabin.tempC, plant.cabinM3) / M_CO2;
  const kpa = cabin.carbonDioxideKg * kpaPerKg;
  if (kpa <= CO2_HIGH_KPA) return;
  const bedsKg = plant.bedsKgD * TICK_DAYS * flows.served * Math.min(1, kpa / CO2_REMOVAL_KPA);
  const removedKg = Math.min((kpa - CO2_HIGH_KPA) / kpaPerKg, bedsKg);
  const storedKg = Math.min(removedKg, Math.max(0, plant.co2TankKg - tanks.carbonDioxideKg));
  cabin.carbonDioxideKg -= removedKg;
  tanks.carbonDioxideKg += storedKg;
  books.co2OutKg += removedKg - storedKg;
}

/** The tank feeds the crops' zone up to their set point. */
function enrich(colony: Colony): void {
  const { dome, tanks, plant } = colony;
  const kpaPerKg = kpaPerMol(dome.tempC, plant.domeM3) / M_CO2;
  const missingKg = CO2_LOW_KPA / kpaPerKg - dome.carbonDioxideKg;
  if (missingKg <= 0) return;
  const addedKg = Math.min(missingKg, tanks.carbonDioxideKg);
  dome.carbonDioxideKg += addedKg;
  tanks.carbonDioxideKg -= addedKg;
}

/** Below the lower set point the tank feeds the cabin; above the upper one the concentrator fills the tank, then vents. */
function tendOxygen(colony: Colony): void {
  const { cabin, tanks, books, plant } = colony;
  const kpaPerKg = kpaPerMol(cabin.tempC, plant.cabinM3) / M_O2;
  const kpa = cabin.oxygenKg * kpaPerKg;
  if (kpa < O2_LOW_KPA) {
    const addedKg = Math.min(tanks.oxygenKg, (O2_LOW_KPA - kpa) / kpaPerKg);
    tanks.oxygenKg -= addedKg;
    cabin.oxygenKg += addedKg;
  } else if (kpa > O2_HIGH_KPA) {
    const takenKg = (kpa - O2_HIGH_KPA) / kpaPerKg;
    const storedKg = Math.min(takenKg, Math.max(0, plant.o2TankKg - tanks.oxygenKg));
    cabin.oxygenKg -= takenKg;
    tanks.oxygenKg += storedKg;
    books.o2OutKg += takenKg - storedKg;
  }
}

function tendNitrogen(colony: Colony): void {
  const { cabin, tanks, plant } = colony;
  const missingKpa = CABIN_PRESSURE_KPA - pressureKpa(cabin, plant.cabinM3);
  if (missingKpa <= 0) return;
  const addedKg = Math.min(tanks.nitrogenKg, (missingKpa / kpaPerMol(cabin.tempC, plant.cabinM3)) * M_N2);
  tanks.nitrogenKg -= addedKg;
  cabin.nitrogenKg += addedKg;
}

/**
 * The cooling coil takes vapour above the set humidity while it has power; above saturation walls do, power or not. What
 * plants gave off is clean and goes back to them; what people gave off is grey water. Returns the heat set free, MJ.
 */
function condense(
  colony: Colony,
  zone: Zone,
  volumeM3: number,
  humidity: number,
  served: number,
  clean: boolean,
): number {
  const { tanks } = colony;
  const kgPerKpa = M_H2O / kpaPerMol(zone.tempC, volumeM3);
  const saturatedKg = saturationKpa(zone.tempC) * kgPerKpa;
  const overWallsKg = Math.max(0, zone.vapourKg - saturatedKg);
  const overSetKg = Math.max(0, zone.vapourKg - overWallsKg - saturatedKg * humidity) * served;
  const waterKg = overWallsKg + overSetKg;
  zone.vapourKg -= waterKg;
  if (clean) tanks.waterKg += waterKg;
  else tanks.greyWaterKg += waterKg;
  return waterKg * (H_VAPOUR - H_WATER);
}
