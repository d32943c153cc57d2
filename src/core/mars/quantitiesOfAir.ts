/** Air, wind and dose (facts 6.3, 6.4, 5.7). */
import { z } from '../kernel/zod.ts';
import { dailyAirTemp, pressurePa } from './climate.ts';
import { DUST_SWING_TAU, GALE_HEIGHT_KM, GALE_LATITUDE_DEG, ZERO_CELSIUS_K } from './constants.ts';
import { surfaceDoseMsvSol } from './dose.ts';
import { heliocentricDistanceAu } from './orbit.ts';
import { Latitude, Ls, Moment, Opacity, type Evaluator, quantity } from './quantity.ts';
import { windAt } from './wind.ts';

/** From the deepest place of Mars to its highest, with room to spare. */
const Height = z.number().min(-10).max(25);
const Climate = z.object({ Ls, lat_deg: Latitude, height_km: Height, tau: Opacity.optional() });
const Windy = z.object({ Ls, lat_deg: Latitude, tau: Opacity });
/** A bin of the REMS means is 30 degrees wide. */
const BIN_DEG = 30;

/** Daily means and extremes at a height and latitude. */
function daily(lsDeg: number, latitudeDeg: number, heightKm: number, tau: number): Readonly<Record<string, number>> {
  const { minK, maxK } = dailyAirTemp(lsDeg, latitudeDeg, tau);
  return {
    pressure_pa: pressurePa(lsDeg, heightKm),
    min_temp_c: minK - ZERO_CELSIUS_K,
    max_temp_c: maxK - ZERO_CELSIUS_K,
  };
}

/** Mean over the sols of a bin of Ls: a degree counts by the time Mars takes for it, as the square of its distance. */
function binMeanPa(centreDeg: number): number {
  let sum = 0;
  let sols = 0;
  for (let i = 0; i < BIN_DEG; i++) {
    const lsDeg = centreDeg - BIN_DEG / 2 + i + 0.5;
    const distanceAu = heliocentricDistanceAu(lsDeg);
    sum += pressurePa(lsDeg, GALE_HEIGHT_KM) * distanceAu * distanceAu;
    sols += distanceAu * distanceAu;
  }
  return sum / sols;
}

/** Names as in facts/environment-vectors.json, and what the planet has besides. */
export const QUANTITIES_OF_AIR: Readonly<Record<string, Evaluator>> = {
  gale_daily: quantity(z.object({ Ls }), (input) => daily(input.Ls, GALE_LATITUDE_DEG, GALE_HEIGHT_KM, DUST_SWING_TAU)),
  gale_pressure_30deg_bin_mean_pa: quantity(z.object({ Ls_bin_center: Ls }), (input) => binMeanPa(input.Ls_bin_center)),
  surface_pressure_pa: quantity(z.object({ Ls, height_km: Height }), (input) => pressurePa(input.Ls, input.height_km)),
  site_daily: quantity(Climate, (input) =>
    daily(input.Ls, input.lat_deg, input.height_km, input.tau ?? DUST_SWING_TAU),
  ),
  wind_m_s: quantity(Windy, (input) => {
    const { leastMs, meanMs, mostMs } = windAt(input.Ls, input.lat_deg, input.tau);
    return { least_m_s: leastMs, mean_m_s: meanMs, most_m_s: mostMs };
  }),
  surface_dose_mSv_sol: quantity(Moment, surfaceDoseMsvSol),
};
