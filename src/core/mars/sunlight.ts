/**
 * Light that reaches level ground under dust (facts 6.2): global by the table of net flux, beam by Beer's law, diffuse the
 * rest. Every function is continuous in both arguments, and more dust never means more light.
 */
import { acos } from '../kernel/arcsine.ts';
import { exp } from '../kernel/exp.ts';
import { ln } from '../kernel/log.ts';
import { RADIANS_PER_DEGREE } from './angle.ts';
import { SURFACE_ALBEDO } from './constants.ts';
import { FLUX, TAUS, ZENITH_COUNT, ZENITH_STEP_DEG } from './fluxTable.ts';

const HORIZON_DEG = 90;
const LAST_ROW = TAUS.length - 1;
const LAST_TAU = TAUS[LAST_ROW] ?? 0;
/** Beyond the table each column goes on falling as it does between its last two rows: e-folds per tau. */
const DECAY = Float64Array.from({ length: ZENITH_COUNT }, (_, column) => {
  const step = LAST_TAU - (TAUS[LAST_ROW - 1] ?? 0);
  return ln(flux(LAST_ROW - 1, column) / flux(LAST_ROW, column)) / step;
});

/** Table value; the column after the last is the horizon, where nothing comes in. */
function flux(row: number, column: number): number {
  return column < ZENITH_COUNT ? (FLUX[row * ZENITH_COUNT + column] ?? 0) : 0;
}

/** The last row whose tau is not above the given one; never the last row of all. */
function rowBelow(tau: number): number {
  let low = 0;
  let high = LAST_ROW;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((TAUS[middle] ?? 0) <= tau) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Normalised net flux f(z, tau) for albedo 0.1: bilinear in the table, falling to 0 from its last column to the horizon,
 * reaching 0.9 at tau 0, and decaying exponentially above tau 6. Zenith in degrees; 0 at and below the horizon.
 */
export function normalisedNetFlux(zenithDeg: number, tau: number): number {
  if (zenithDeg >= HORIZON_DEG) return 0;
  const place = Math.max(0, zenithDeg) / ZENITH_STEP_DEG;
  const column = Math.floor(place);
  const share = place - column;
  if (tau >= LAST_TAU) {
    const excess = tau - LAST_TAU;
    const left = flux(LAST_ROW, column) * exp(-(DECAY[column] ?? 0) * excess);
    const right = flux(LAST_ROW, column + 1) * exp(-(DECAY[column + 1] ?? 0) * excess);
    return left + share * (right - left);
  }
  const clean = Math.max(0, tau);
  const row = rowBelow(clean);
  const tauBelow = TAUS[row] ?? 0;
  const rise = (clean - tauBelow) / ((TAUS[row + 1] ?? 0) - tauBelow);
  const above = flux(row, column) + share * (flux(row, column + 1) - flux(row, column));
  const below = flux(row + 1, column) + share * (flux(row + 1, column + 1) - flux(row + 1, column));
  return above + rise * (below - above);
}

/** Irradiance of level ground in W/m2. */
export type Sunlight = {
  readonly globalWm2: number;
  readonly beamWm2: number;
  readonly diffuseWm2: number;
};

const NIGHT: Sunlight = Object.freeze({ globalWm2: 0, beamWm2: 0, diffuseWm2: 0 });

/**
 * Light on level ground under a Sun of `topWm2` at the top of the atmosphere. Near the horizon in air almost free of
 * dust the table's fall to 0 would leave less than the beam alone: there the beam is all the light.
 */
export function surfaceSunlight(topWm2: number, cosZenith: number, tau: number): Sunlight {
  if (cosZenith <= 0) return NIGHT;
  const cosine = Math.min(1, cosZenith);
  const level = topWm2 * cosine;
  const beamWm2 = level * exp(-Math.max(0, tau) / cosine);
  const net = normalisedNetFlux(acos(cosine) / RADIANS_PER_DEGREE, tau);
  const globalWm2 = Math.max(beamWm2, (level * net) / (1 - SURFACE_ALBEDO));
  return { globalWm2, beamWm2, diffuseWm2: globalWm2 - beamWm2 };
}
