/** Makes a ledger's frame of a sol from climate, Earth's orbit and seeded chance: a pure function of `LedgerPlan` and sol. */
import { cosDeg } from './angle.ts';
import { dailyAirTemp, pressurePa } from './climate.ts';
import { ZERO_CELSIUS_K } from './constants.ts';
import { challengeOfSol } from './challengeOfSol.ts';
import {
  DUST_TREND_TAU,
  HARDNESS,
  ICE_DEPTH_M,
  PRESSURE_NOISE,
  SOLAR_TREND,
  TEMP_NOISE,
  WIND_NOISE_SOLS,
} from './ledgerConstants.ts';
import { surfaceDoseMsvSol } from './dose.ts';
import { solTau } from './dustySols.ts';
import { earthAt, isLinkOpen, linkRateKbps } from './earth.ts';
import { eventsOfSol } from './events/eventsOfSol.ts';
import { type Frame, SEASONS } from './frame.ts';
import { hazardsOfSol } from './hazards/hazardsOfSol.ts';
import { type LedgerPlan, valueNoise } from './noise.ts';
import { declinationDeg, topOfAtmosphereWm2 } from './orbit.ts';
import { between, rounded } from './ranges.ts';
import { siteOfFrame } from './sites.ts';
import type { SolFacts } from './solFacts.ts';
import { FRAME_STREAMS } from './streams.ts';
import { surfaceSunlight } from './sunlight.ts';
import { lmstHours, lsDegAt, marsYearAt, ttDaysOfMsd } from './time.ts';
import { utcText } from './utc.ts';
import { windAt } from './wind.ts';

const { temperature: TEMP, pressure: PRESSURE, wind: WIND, hardness: GROUND, ice: ICE } = FRAME_STREAMS;

const [TEMP_SWING_K = 0, TEMP_SOLS = 1] = TEMP_NOISE;
const [PRESSURE_SWING = 0, PRESSURE_SOLS = 1] = PRESSURE_NOISE;
const [SOFTEST = 0, HARDEST = 0, HARDNESS_SOLS = 1] = HARDNESS;
const [SHALLOWEST_M = 0, DEEPEST_M = 0, ICE_SOLS = 1] = ICE_DEPTH_M;

/** A value between two ends by a noise in [-1, 1]. */
function across(low: number, high: number, noise: number): number {
  return between([low, high], (1 + noise) / 2);
}

/** Weather of the plan's site, in the units and roundings of a frame. */
function weatherOf(plan: LedgerPlan, sol: number, ttDays: number): Frame['mars'] {
  const { latitudeDeg, longitudeEastDeg, heightKm } = siteOfFrame(plan);
  const lsDeg = lsDegAt(ttDays);
  const tau = solTau(plan, sol, lsDeg, marsYearAt(ttDays));
  const { minK, maxK } = dailyAirTemp(lsDeg, latitudeDeg, tau);
  const tempK = rounded((minK + maxK) / 2 + TEMP_SWING_K * valueNoise(plan, TEMP, sol, TEMP_SOLS), 10);
  const { leastMs, mostMs } = windAt(lsDeg, latitudeDeg, tau);
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
    wind_ms: rounded(across(leastMs, mostMs, valueNoise(plan, WIND, sol, WIND_NOISE_SOLS)), 10),
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

function factsOf(plan: LedgerPlan, sol: number, ttDays: number, mars: Frame['mars'], linkOpen: boolean): SolFacts {
  const { minK, maxK } = dailyAirTemp(mars.ls, siteOfFrame(plan).latitudeDeg, mars.dust_tau);
  return { plan, sol, ttDays, marsYear: marsYearAt(ttDays), mars, swingK: maxK - minK, linkOpen };
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
  const comms = commsAt(ttDays);
  const facts = factsOf(plan, sol, ttDays, mars, comms.window_open);
  return {
    sol,
    utc: utcText(ttDays),
    mars,
    events: eventsOfSol(facts),
    hazards: hazardsOfSol(facts),
    comms,
    terrain: terrainOf(plan, sol, ttDays),
    challenge: challengeOfSol(facts),
    ...(plan.site === undefined ? {} : { site: plan.site }),
    frame_echo: echoOf(sol, mars, before),
  };
}
