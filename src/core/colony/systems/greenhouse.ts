/** One staggered canopy: light and carbon dioxide to oxygen and biomass, harvest to food, frost to waste. */
import { exp } from '../../kernel/exp.ts';
import { TICK_SECONDS, TICKS_PER_SOL } from '../../mars/constants.ts';
import { BURN_MJ_MOL_C, H2O_PER_C, M_BIOMASS, M_CO2, M_H2O, M_O2, MJ_PER_KWH, O2_PER_C } from '../chemistry.ts';
import {
  CROP_ABSORB,
  CROP_BEST_C,
  CROP_CARBON_USE,
  CROP_CLOSURE_KG_M2,
  CROP_CO2_HALF_KPA,
  CROP_EDIBLE,
  CROP_FREEZE_TICK,
  CROP_QUANTUM_YIELD,
  CROP_SEASON_SOLS,
  CROP_SPAN_K,
  GLAZING,
  LAMP_MAX_KW,
  LAMP_UMOL_J,
  PAR_SHARE,
  PAR_UMOL_J,
} from '../constants.ts';
import { TICK_HOURS, type Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';
import { carbonDioxideKpa } from './air.ts';

/** Most of the cabin's CO2 that a canopy can fix in one tick: diffusion to the leaf, not chemistry, limits it. */
const MOST_CO2_SHARE = 0.5;
/** With sowing staggered over a season, mean standing age is half a season: harvest is biomass * 2 / season. */
const HARVEST_TICK = 2 / (CROP_SEASON_SOLS * TICKS_PER_SOL);

/** Lets the light in, burns the lamps, grows, harvests and freezes the crop. */
export function growCrops(colony: Colony, flows: Flows): void {
  const { crop, cabin, tanks, books } = colony;
  const sunlightWm2 = flows.weather.sunlightWm2[flows.hour] ?? 0;
  const lightMj = (sunlightWm2 * crop.areaM2 * GLAZING * TICK_SECONDS) / 1e6;
  const lampKwh = Math.min(flows.greenhouseKwh, LAMP_MAX_KW * TICK_HOURS);
  flows.drawnKwh += lampKwh;
  books.lightInMj += lightMj;

  const photonMol = lightMj * PAR_SHARE * PAR_UMOL_J + lampKwh * MJ_PER_KWH * LAMP_UMOL_J;
  const closedKg = crop.areaM2 * CROP_CLOSURE_KG_M2;
  const cover = closedKg > 0 ? 1 - exp(-crop.biomassKg / closedKg) : 0;
  const offBest = (cabin.tempC - CROP_BEST_C) / CROP_SPAN_K;
  const co2Kpa = carbonDioxideKpa(colony);
  const potentialMol =
    photonMol *
    CROP_ABSORB *
    cover *
    CROP_QUANTUM_YIELD *
    CROP_CARBON_USE *
    Math.max(0, 1 - offBest * offBest) *
    (co2Kpa / (co2Kpa + CROP_CO2_HALF_KPA));
  const carbonMol = Math.min(
    potentialMol,
    (cabin.carbonDioxideKg * MOST_CO2_SHARE) / M_CO2,
    tanks.waterKg / (H2O_PER_C * M_H2O),
  );
  cabin.carbonDioxideKg -= carbonMol * M_CO2;
  cabin.oxygenKg += carbonMol * O2_PER_C * M_O2;
  tanks.waterKg = Math.max(0, tanks.waterKg - carbonMol * H2O_PER_C * M_H2O);
  crop.biomassKg += carbonMol * M_BIOMASS;
  flows.heatMj += lightMj + lampKwh * MJ_PER_KWH - carbonMol * BURN_MJ_MOL_C;

  const frost = Math.min(1, Math.max(0, -cabin.tempC) * CROP_FREEZE_TICK);
  const killedKg = crop.biomassKg * frost;
  const harvestKg = (crop.biomassKg - killedKg) * HARVEST_TICK;
  crop.biomassKg -= killedKg + harvestKg;
  colony.foodKg += harvestKg * CROP_EDIBLE;
  colony.wasteKg += killedKg + harvestKg * (1 - CROP_EDIBLE);
}
