/** Makes a ledger's frame of a sol from climate, Earth's orbit and seeded chance: a pure function of `LedgerPlan` and sol. */
import { exp } from '../kernel/exp.ts';
import { cosDeg } from './angle.ts';
import { dailyAirTemp, pressurePa } from './climate.ts';
import { ZERO_CELSIUS_K } from './constants.ts';
import {
  DUST_TREND_TAU,
  HARDNESS,
  ICE_DEPTH_M,
  PRESSURE_NOISE,
  SOLAR_TREND,
  TEMP_NOISE,
  WIND_MEAN_MS,
  WIND_NOISE,
  WIND_PER_TAU_MS,
  WIND_SEASON,
  WIND_TAU,
} from './ledgerConstants.ts';
import { surfaceDoseMsvSol } from './dose.ts';
import { solTau } from './dustySols.ts';
import { earthAt, isLinkOpen, linkRateKbps } from './earth.ts';
import { type Frame, SEASONS } from './frame.ts';
import { type ChanceOf, valueNoise } from './noise.ts';
import { declinationDeg, topOfAtmosphereWm2 } from './orbit.ts';
import { REFERENCE_SITE } from './sites.ts';
import { FRAME_STREAMS } from './streams.ts';
import { surfaceSunlight } from './sunlight.ts';
import { lmstHours, lsDegAt, marsYearAt, ttDaysOfMsd } from './time.ts';
import { utcText } from './utc.ts';

/** What decides a generated ledger: chance, and where it begins. Sol n is the sol from MSD `epochMsd` + n, MTC 0 h. */
export type LedgerPlan = ChanceOf & { readonly epochMsd: number };

const { temperature: TEMP, pressure: PRESSURE, wind: WIND, hardness: GROUND, ice: ICE } = FRAME_STREAMS;

const [TEMP_SWING_K = 0, TEMP_SOLS = 1] = TEMP_NOISE;
const [PRESSURE_SWING = 0, PRESSURE_SOLS = 1] = PRESSURE_NOISE;
const [WIND_SWING = 0, WIND_SOLS = 1] = WIND_NOISE;
const [WIND_SEASON_MS = 0, CALMEST_LS_DEG = 0] = WIND_SEASON;
const [SOFTEST = 0, HARDEST = 0, HARDNESS_SOLS = 1] = HARDNESS;
const [SHALLOWEST_M = 0, DEEPEST_M = 0, ICE_SOLS = 1] = ICE_DEPTH_M;

/** Rounds to 1 / `parts`; never a negative zero. */
function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts + 0;
}

/** A value between two ends by a noise in [-1, 1]. */
function across(low: number, high: number, noise: number): number {
  return low + ((high - low) * (1 + noise)) / 2;
}

/** Weather of the reference site, in the units and roundings of a frame. */
function weatherOf(plan: LedgerPlan, sol: number, ttDays: number): Frame['mars'] {
  const { latitudeDeg, longitudeEastDeg, heightKm } = REFERENCE_SITE;
  const lsDeg = lsDegAt(ttDays);
  const tau = solTau(plan, sol, lsDeg, latitudeDeg, marsYearAt(ttDays));
  const { minK, maxK } = dailyAirTemp(lsDeg, latitudeDeg, tau);
  const tempK = rounded((minK + maxK) / 2 + TEMP_SWING_K * valueNoise(plan, TEMP, sol, TEMP_SOLS), 10);
  const gustiness = exp(WIND_SWING * valueNoise(plan, WIND, sol, WIND_SOLS));
  const windMs = (WIND_MEAN_MS - WIND_SEASON_MS * cosDeg(lsDeg - CALMEST_LS_DEG)) * gustiness;
  const noonCosZenith = cosDeg(latitudeDeg - declinationDeg(lsDeg));
  const pressureShare = 1 + PRESSURE_SWING * valueNoise(plan, PRESSURE, sol, PRESSURE_SOLS);
  return {
    ls: rounded(lsDeg, 1000),
    season: SEASONS[Math.floor(lsDeg / 90)] ?? SEASONS[0],
    temp_k: tempK,
    temp_c: rounded(tempK - ZERO_CELSIUS_K, 10),
    pressure_pa: rounded(pressurePa(lsDeg, heightKm) * pressureShare, 1),
    solar_wm2: rounded(surfaceSunlight(topOfAtmosphereWm2(lsDeg), noonCosZenith, tau).globalWm2, 1),
    dust_tau: rounded(tau, 1000),
    wind_ms: rounded(windMs + WIND_PER_TAU_MS * Math.max(0, tau - WIND_TAU), 10),
    lmst: rounded(lmstHours(plan.epochMsd + sol, longitudeEastDeg), 10),
  };
}

function commsAt(ttDays: number): Frame['comms'] {
  const view = earthAt(ttDays);
  return {
    earth_delay_min: rounded(view.lightSeconds / 60, 100),
    window_open: isLinkOpen(view),
    bandwidth_kbps: linkRateKbps(view.distanceAu),
  };
}

function terrainOf(plan: LedgerPlan, sol: number, ttDays: number): Frame['terrain'] {
  return {
    regolith_hardness: rounded(across(SOFTEST, HARDEST, valueNoise(plan, GROUND, sol, HARDNESS_SOLS)), 100),
    water_ice_depth_m: rounded(across(SHALLOWEST_M, DEEPEST_M, valueNoise(plan, ICE, sol, ICE_SOLS)), 10),
    surface_radiation_usv: rounded(surfaceDoseMsvSol(ttDays), 1000),
  };
}

function echoOf(sol: number, today: Frame['mars'], yesterday: Frame['mars'] | null): Frame['frame_echo'] {
  if (yesterday === null) {
    return { prev_sol: null, global_dust_trend: 'stable', solar_efficiency_trend: 'stable' };
  }
  const dustDelta = rounded(today.dust_tau - yesterday.dust_tau, 1000);
  const solarChange = (today.solar_wm2 - yesterday.solar_wm2) / Math.max(1, yesterday.solar_wm2);
  return {
    prev_sol: sol - 1,
    global_dust_trend: dustDelta > DUST_TREND_TAU ? 'rising' : dustDelta < -DUST_TREND_TAU ? 'falling' : 'stable',
    solar_efficiency_trend:
      solarChange > SOLAR_TREND ? 'improving' : solarChange < -SOLAR_TREND ? 'declining' : 'stable',
    temp_delta: rounded(today.temp_k - yesterday.temp_k, 10),
    dust_delta: dustDelta,
  };
}

/**
 * Everything of a sol's frame but its place in a chain. `yesterday` is the weather of the sol before where the caller
 * has it at hand; without it, it is made again.
 */
export function frameOfSol(
  plan: LedgerPlan,
  sol: number,
  yesterday: Frame['mars'] | null,
): Omit<Frame, 'prevHash' | '_hash'> {
  const ttDays = ttDaysOfMsd(plan.epochMsd + sol);
  const mars = weatherOf(plan, sol, ttDays);
  const before = yesterday ?? (sol > 1 ? weatherOf(plan, sol - 1, ttDaysOfMsd(plan.epochMsd + sol - 1)) : null);
  return {
    sol,
    utc: utcText(ttDays),
    mars,
    events: [],
    hazards: [],
    comms: commsAt(ttDays),
    terrain: terrainOf(plan, sol, ttDays),
    challenge: null,
    frame_echo: echoOf(sol, mars, before),
  };
}
