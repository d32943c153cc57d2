/** The crops: light and carbon dioxide to oxygen, food and straw; transpiration; frost. Ageing and harvest are daily work. */
import { TICK_SECONDS } from '../../mars/constants.ts';
import {
  BURN_MJ_MOL_C,
  H2O_PER_C,
  H_VAPOUR,
  H_WATER,
  M_BIOMASS,
  M_CO2,
  M_H2O,
  M_O2,
  MJ_PER_KWH,
  O2_PER_C,
} from '../chemistry.ts';
import {
  CROP_BEST_C,
  CROP_CO2_HALF_KPA,
  CROP_CO2_REFERENCE_KPA,
  CROP_FREEZE_TICK,
  CROP_SPAN_K,
  DEFICIT_KPA,
  GLAZING,
  LAMP_UMOL_J,
  LIGHT_DAY_MOL,
  MOST_CO2_SHARE,
  PAR_SHARE,
  PAR_UMOL_J,
} from '../constants.ts';
import { TICK_DAYS, TICK_HOURS, type Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import { domeCarbonDioxideKpa, kpaPerMol, saturationKpa } from './zones.ts';

/** Light of a mean tick over a square metre at which a canopy transpires at its reference rate, mol. */
const LIGHT_TICK_MOL = LIGHT_DAY_MOL * TICK_DAYS;

/** Lets the light in, burns the lamps, and lets every stand grow, drink and freeze. */
export function growCrops(colony: Colony, flows: Flows): void {
  const { canopy, dome, plant, books } = colony;
  if (plant.domeM3 <= 0) return;
  const sunlightWm2 = flows.weather.sunlightWm2[flows.hour] ?? 0;
  const lightMj = (sunlightWm2 * plant.glazedM2 * GLAZING * TICK_SECONDS) / 1e6;
  // Nobody lights bare trays.
  const lampKwh = canopy.areaM2 > 0 ? Math.min(flows.greenhouseKwh, plant.lampKw * TICK_HOURS) : 0;
  flows.drawnKwh += lampKwh;
  books.lightInMj += lightMj;
  flows.domeHeatMj += lightMj + lampKwh * MJ_PER_KWH;
  if (canopy.areaM2 <= 0) return;

  const photonMol = lightMj * PAR_SHARE * PAR_UMOL_J + lampKwh * MJ_PER_KWH * LAMP_UMOL_J;
  const molM2 = photonMol / Math.max(canopy.areaM2, plant.glazedM2);
  grow(colony, flows, molM2);
  transpire(colony, flows, molM2);
  if (dome.tempC < 0) freeze(colony);
}

function grow(colony: Colony, flows: Flows, molM2: number): void {
  const { canopy, dome, tanks, plant } = colony;
  const offBest = (dome.tempC - CROP_BEST_C) / CROP_SPAN_K;
  const warmth = Math.max(0, 1 - offBest * offBest);
  const co2Kpa = domeCarbonDioxideKpa(colony);
  const air = (co2Kpa / (co2Kpa + CROP_CO2_HALF_KPA)) * CO2_AT_REFERENCE;
  const wantedMol = molM2 * canopy.pull * warmth * air * plant.cropScale;
  // The leaves draw the air down within the hour, and the tank feeds it as they do.
  const atHandKg = dome.carbonDioxideKg * MOST_CO2_SHARE;
  const fedKg = Math.min(Math.max(0, wantedMol * M_CO2 - atHandKg), tanks.carbonDioxideKg);
  tanks.carbonDioxideKg -= fedKg;
  dome.carbonDioxideKg += fedKg;
  const carbonMol = Math.min(wantedMol, (atHandKg + fedKg) / M_CO2, tanks.waterKg / (H2O_PER_C * M_H2O));
  if (carbonMol <= 0) return;
  dome.carbonDioxideKg -= carbonMol * M_CO2;
  dome.oxygenKg += carbonMol * O2_PER_C * M_O2;
  tanks.waterKg = Math.max(0, tanks.waterKg - carbonMol * H2O_PER_C * M_H2O);
  flows.domeHeatMj -= carbonMol * BURN_MJ_MOL_C;
  canopy.grownKg += carbonMol * M_BIOMASS;
}
/** Makes the response to carbon dioxide 1 at the reference of the crops' coefficients. */
const CO2_AT_REFERENCE = (CROP_CO2_REFERENCE_KPA + CROP_CO2_HALF_KPA) / CROP_CO2_REFERENCE_KPA;

/** Water from the trays to the air: with light, canopy and dryness of the air. The coil gives it back. */
function transpire(colony: Colony, flows: Flows, molM2: number): void {
  const { canopy, dome, tanks, plant } = colony;
  const vapourKpa = (dome.vapourKg / M_H2O) * kpaPerMol(dome.tempC, plant.domeM3);
  const dryness = Math.max(0, saturationKpa(dome.tempC) - vapourKpa) / DEFICIT_KPA;
  const wantedKg = canopy.thirstKgD * TICK_DAYS * Math.min(2, dryness) * Math.min(2, molM2 / LIGHT_TICK_MOL);
  const waterKg = Math.min(wantedKg, tanks.waterKg);
  tanks.waterKg -= waterKg;
  dome.vapourKg += waterKg;
  flows.domeHeatMj -= waterKg * (H_VAPOUR - H_WATER);
}

function freeze(colony: Colony): void {
  const { canopy } = colony;
  const killed = Math.min(1, -colony.dome.tempC * CROP_FREEZE_TICK);
  colony.wasteKg += canopy.grownKg * killed;
  canopy.grownKg -= canopy.grownKg * killed;
  for (const stand of colony.stands) {
    colony.wasteKg += stand.biomassKg * killed;
    stand.biomassKg -= stand.biomassKg * killed;
    stand.edibleKg -= stand.edibleKg * killed;
  }
}
