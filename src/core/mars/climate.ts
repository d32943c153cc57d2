/**
 * What the air is like in a usual year, by season, latitude, height and dust (facts 6.3): fits to Gale crater, moved.
 * Known gaps: heights and soils change no temperature; the shift by latitude is checked only roughly (VL1, VL2, Jezero).
 */
import { exp } from '../kernel/exp.ts';
import { RADIANS_PER_DEGREE, cosDeg, sinDeg } from './angle.ts';
import { cos, sin } from '../kernel/trig.ts';
import {
  CO2_FROST_K,
  COOLING_SHAPE,
  DAWN_HOURS,
  DUST_SWING,
  DUST_SWING_TAU,
  GALE_HEIGHT_KM,
  GALE_LATITUDE_DEG,
  GALE_MAX_C,
  GALE_MIN_C,
  GALE_PRESSURE_COS,
  GALE_PRESSURE_PA,
  GALE_PRESSURE_SIN,
  SCALE_HEIGHT_KM,
  STORED_HEAT_WM2,
  WARMEST_HOUR,
  ZERO_CELSIUS_K,
} from './constants.ts';
import { declinationDeg, halfDayRad, topOfAtmosphereWm2 } from './orbit.ts';

const [PC1 = 0, PC2 = 0, PC3 = 0] = GALE_PRESSURE_COS;
const [PS1 = 0, PS2 = 0, PS3 = 0] = GALE_PRESSURE_SIN;
const [EARLIEST_DAWN = 0, LATEST_DAWN = 0] = DAWN_HOURS;
const NIGHT_END = exp(-COOLING_SHAPE);
const PI = 180 * RADIANS_PER_DEGREE;

/** Daily mean surface pressure in Pa: Gale's harmonics over Ls, times the barometric ratio. */
export function pressurePa(lsDeg: number, heightKm: number): number {
  const season =
    1 +
    PC1 * cosDeg(lsDeg) +
    PS1 * sinDeg(lsDeg) +
    PC2 * cosDeg(2 * lsDeg) +
    PS2 * sinDeg(2 * lsDeg) +
    PC3 * cosDeg(3 * lsDeg) +
    PS3 * sinDeg(3 * lsDeg);
  return GALE_PRESSURE_PA * season * exp(-(heightKm - GALE_HEIGHT_KM) / SCALE_HEIGHT_KM);
}

function galeK(fit: readonly number[], lsDeg: number): number {
  const [mean = 0, c1 = 0, s1 = 0, c2 = 0, s2 = 0] = fit;
  return (
    ZERO_CELSIUS_K + mean + c1 * cosDeg(lsDeg) + s1 * sinDeg(lsDeg) + c2 * cosDeg(2 * lsDeg) + s2 * sinDeg(2 * lsDeg)
  );
}

/** Mean over the sol of the cosine of the zenith angle, night counted as 0. */
function meanCosZenith(latitudeDeg: number, sunDeg: number): number {
  const half = halfDayRad(latitudeDeg, sunDeg);
  const still = sinDeg(latitudeDeg) * sinDeg(sunDeg);
  return Math.max(0, (half * still + cosDeg(latitudeDeg) * cosDeg(sunDeg) * sin(half)) / PI);
}

/** Cosine of the zenith angle at noon less that at midnight, night counted as 0: what drives the daily swing. */
function swingCosZenith(latitudeDeg: number, sunDeg: number): number {
  return Math.max(0, cosDeg(latitudeDeg - sunDeg)) - Math.max(0, -cosDeg(latitudeDeg + sunDeg));
}

/** Lowest and highest air temperature of a sol, in K. */
export type DailyAirTemp = { readonly minK: number; readonly maxK: number };

/**
 * The Gale fits moved to another latitude by energy balance. The mean temperature goes with the fourth root of the
 * day's sunlight plus a constant flow of stored heat; the swing goes with the sunlight's own swing, and shrinks under
 * dust. Nothing gets colder than freezing CO2. At Gale's latitude and tau 0.7 the fits come out as they are.
 */
export function dailyAirTemp(lsDeg: number, latitudeDeg: number, tau: number): DailyAirTemp {
  const sunDeg = declinationDeg(lsDeg);
  const topWm2 = topOfAtmosphereWm2(lsDeg);
  const galeMinK = galeK(GALE_MIN_C, lsDeg);
  const galeMaxK = galeK(GALE_MAX_C, lsDeg);
  const heat = topWm2 * meanCosZenith(latitudeDeg, sunDeg) + STORED_HEAT_WM2;
  const galeHeat = topWm2 * meanCosZenith(GALE_LATITUDE_DEG, sunDeg) + STORED_HEAT_WM2;
  const meanK = ((galeMinK + galeMaxK) / 2) * Math.sqrt(Math.sqrt(heat / galeHeat));
  const swingShare = swingCosZenith(latitudeDeg, sunDeg) / swingCosZenith(GALE_LATITUDE_DEG, sunDeg);
  const dustShare = (1 + DUST_SWING * DUST_SWING_TAU) / (1 + DUST_SWING * Math.max(0, tau));
  const halfSwingK = ((galeMaxK - galeMinK) / 2) * swingShare * dustShare;
  return {
    minK: Math.max(CO2_FROST_K, meanK - halfSwingK),
    maxK: Math.max(CO2_FROST_K, meanK + halfSwingK),
  };
}

/** The hour when the air is coldest: sunrise, kept inside 2 and 11 h where the Sun hardly sets or rises. */
export function coldestHour(sunriseHourLtst: number): number {
  return Math.max(EARLIEST_DAWN, Math.min(LATEST_DAWN, sunriseHourLtst));
}

/**
 * Air temperature in K at a true solar hour of a sol with these extremes: half a cosine up from dawn to 13.5 h, then an
 * exponential fall through midnight to the next dawn.
 */
export function airTempK(hourLtst: number, minK: number, maxK: number, dawnHour: number): number {
  const sinceDawn = hourLtst - dawnHour - 24 * Math.floor((hourLtst - dawnHour) / 24);
  const warming = WARMEST_HOUR - dawnHour;
  if (sinceDawn < warming) return minK + ((maxK - minK) * (1 - cos((PI * sinceDawn) / warming))) / 2;
  const cooled = (sinceDawn - warming) / (24 - warming);
  return minK + ((maxK - minK) * (exp(-COOLING_SHAPE * cooled) - NIGHT_END)) / (1 - NIGHT_END);
}
