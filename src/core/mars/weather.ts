import { cosDeg, sinDeg, wrapHours } from './angle.ts';
import { airTempK, coldestHour, dailyAirTemp, pressurePa } from './climate.ts';
import { CO2_FROST_K, TICKS_PER_SOL } from './constants.ts';
import type { Frame } from './frame.ts';
import { declinationDeg, equationOfTimeOfLsDeg, sunriseHour, topOfAtmosphereWm2 } from './orbit.ts';
import { siteOfFrame, type Site, type SiteKey } from './sites.ts';
import { surfaceSunlight } from './sunlight.ts';

/**
 * One sol's weather at one site. A site's sol begins at its own local mean midnight, and tick t lies between the mean
 * solar hours t and t + 1. Shared by all who ask: never write to the arrays.
 */
export type Weather = {
  readonly lsDeg: number;
  /** Visible optical depth of the dust. */
  readonly tau: number;
  /** Mean of the sol. */
  readonly pressurePa: number;
  /** Global light on level ground in W/m2, by tick, taken at the middle of each tick. */
  readonly sunlightWm2: Float64Array;
  /** Air temperature in K, by tick, taken at the middle of each tick. */
  readonly airTempK: Float64Array;
  /** Ticks with any sunlight. */
  readonly daylightTicks: number;
};

function weatherOf(frame: Frame, site: Site, tau: number): Weather {
  const { ls: lsDeg, dust_tau: frameTau, temp_k: frameTempK, pressure_pa: framePressurePa } = frame.mars;
  const sunDeg = declinationDeg(lsDeg);
  const topWm2 = topOfAtmosphereWm2(lsDeg);
  const still = sinDeg(site.latitudeDeg) * sinDeg(sunDeg);
  const turning = cosDeg(site.latitudeDeg) * cosDeg(sunDeg);
  const eotHours = equationOfTimeOfLsDeg(lsDeg) / 15;

  // The frame tells how far this sol departs from the climate at the site it was told of; this one departs as far.
  const told = siteOfFrame(frame);
  const usual = dailyAirTemp(lsDeg, told.latitudeDeg, frameTau);
  const departureK = frameTempK - (usual.minK + usual.maxK) / 2;
  const here = dailyAirTemp(lsDeg, site.latitudeDeg, tau);
  const minK = Math.max(CO2_FROST_K, here.minK + departureK);
  const maxK = Math.max(CO2_FROST_K, here.maxK + departureK);
  const dawnHour = coldestHour(sunriseHour(site.latitudeDeg, sunDeg));

  const sunlightWm2 = new Float64Array(TICKS_PER_SOL);
  const airTemp = new Float64Array(TICKS_PER_SOL);
  let daylightTicks = 0;
  for (let tick = 0; tick < TICKS_PER_SOL; tick++) {
    const trueHour = wrapHours(tick + 0.5 + eotHours);
    const cosZenith = still + turning * cosDeg(15 * (trueHour - 12));
    const { globalWm2 } = surfaceSunlight(topWm2, cosZenith, tau);
    sunlightWm2[tick] = globalWm2;
    if (globalWm2 > 0) daylightTicks++;
    airTemp[tick] = airTempK(trueHour, minK, maxK, dawnHour);
  }
  const heightShare = pressurePa(lsDeg, site.heightKm) / pressurePa(lsDeg, told.heightKm);
  return {
    lsDeg,
    tau,
    pressurePa: framePressurePa * heightShare,
    sunlightWm2,
    airTempK: airTemp,
    daylightTicks,
  };
}

type Known = { readonly site: SiteKey; readonly tau: number; readonly weather: Weather };
const known = new WeakMap<Frame, Known[]>();

/**
 * The weather of a frame's sol at a site, under at least `tauFloor` of dust: a pure function of the three, remembered as
 * long as the frame lives.
 */
export function weatherAt(frame: Frame, site: Site, tauFloor = 0): Weather {
  // Asked every tick of a sol.
  if (last === null || frame !== last.frame || site !== last.site || tauFloor !== last.tauFloor)
    last = { frame, site, tauFloor, weather: knownWeather(frame, site, tauFloor) };
  return last.weather;
}

/** What was asked last, and the answer. */
type Asked = { readonly frame: Frame; readonly site: Site; readonly tauFloor: number; readonly weather: Weather };
let last: Asked | null = null;

function knownWeather(frame: Frame, site: Site, tauFloor: number): Weather {
  const tau = Math.max(frame.mars.dust_tau, tauFloor);
  let seen = known.get(frame);
  if (seen === undefined) known.set(frame, (seen = []));
  for (const one of seen) if (one.site === site.key && one.tau === tau) return one.weather;
  const weather = weatherOf(frame, site, tau);
  // A few colonies under a few storms: never so many that the list would be searched long.
  if (seen.length > MOST_KEPT) seen.length = 0;
  seen.push({ site: site.key, tau, weather });
  return weather;
}
/** Weathers kept of one frame. */
const MOST_KEPT = 16;
