/** Where the Sun stands and how strongly it shines, from Ls alone: a frame carries Ls, and any ledger's frame will do. */
import { acos, asin } from '../kernel/arcsine.ts';
import { atan2 } from '../kernel/arctangent.ts';
import { sin } from '../kernel/trig.ts';
import { RADIANS_PER_DEGREE, cosDeg, sinDeg, wrapDegrees } from './angle.ts';
import {
  DECLINATION_OFFSET_DEG,
  DISTANCE,
  ECCENTRICITY,
  PERIHELION_LS_DEG,
  SEMI_MAJOR_AXIS_AU,
  SIN_OBLIQUITY,
  SOLAR_CONSTANT_WM2,
} from './constants.ts';
import { equationOfTimeDeg, meanAnomalyDeg } from './time.ts';

const [D0 = 0, D1 = 0, D2 = 0, D3 = 0, D4 = 0] = DISTANCE;
const SEMI_LATUS_RECTUM_AU = SEMI_MAJOR_AXIS_AU * (1 - ECCENTRICITY * ECCENTRICITY);
const MINOR_SHARE = Math.sqrt(1 - ECCENTRICITY * ECCENTRICITY);

/** Planetographic declination of the Sun in degrees (Mars24 D-1). */
export function declinationDeg(lsDeg: number): number {
  const sinLs = sinDeg(lsDeg);
  return asin(SIN_OBLIQUITY * sinLs) / RADIANS_PER_DEGREE + DECLINATION_OFFSET_DEG * sinLs;
}

/** Heliocentric distance in au at a time (Mars24 D-2). */
export function heliocentricDistanceAtAu(ttDays: number): number {
  const m = meanAnomalyDeg(ttDays);
  return SEMI_MAJOR_AXIS_AU * (D0 + D1 * cosDeg(m) + D2 * cosDeg(2 * m) + D3 * cosDeg(3 * m) + D4 * cosDeg(4 * m));
}

/** Heliocentric distance in au at an Ls: the ellipse, within 0.0005 au of `heliocentricDistanceAtAu`. */
export function heliocentricDistanceAu(lsDeg: number): number {
  return SEMI_LATUS_RECTUM_AU / (1 + ECCENTRICITY * cosDeg(lsDeg - PERIHELION_LS_DEG));
}

/** Beam irradiance at the top of the atmosphere in W/m2: 1361 / r2. The engine's choice (facts 5.8). */
export function topOfAtmosphereWm2(lsDeg: number): number {
  const distanceAu = heliocentricDistanceAu(lsDeg);
  return SOLAR_CONSTANT_WM2 / (distanceAu * distanceAu);
}

/** Equation of time in degrees from Ls alone: Kepler backwards, without the perturbers, which are below 0.03 degrees. */
export function equationOfTimeOfLsDeg(lsDeg: number): number {
  const trueAnomalyDeg = lsDeg - PERIHELION_LS_DEG;
  const eccentric = atan2(MINOR_SHARE * sinDeg(trueAnomalyDeg), ECCENTRICITY + cosDeg(trueAnomalyDeg));
  const meanDeg = (eccentric - ECCENTRICITY * sin(eccentric)) / RADIANS_PER_DEGREE;
  const centreDeg = wrapDegrees(trueAnomalyDeg - meanDeg + 180) - 180;
  return equationOfTimeDeg(lsDeg, centreDeg);
}

/** Half the day as an angle in radians: 0 where the Sun never rises, pi where it never sets. */
export function halfDayRad(latitudeDeg: number, sunDeclinationDeg: number): number {
  const cosAngle =
    -(sinDeg(latitudeDeg) * sinDeg(sunDeclinationDeg)) / (cosDeg(latitudeDeg) * cosDeg(sunDeclinationDeg));
  return acos(Math.max(-1, Math.min(1, cosAngle)));
}

/** True solar hour of sunrise, geometric: 12 where the Sun never rises, 0 where it never sets. */
export function sunriseHour(latitudeDeg: number, sunDeclinationDeg: number): number {
  return 12 - halfDayRad(latitudeDeg, sunDeclinationDeg) / RADIANS_PER_DEGREE / 15;
}
