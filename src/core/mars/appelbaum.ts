/**
 * The Sun as the published tables of Appelbaum and Flood (NASA TM-102299) take it: other constants than Mars24's.
 * The engine shines by `orbit.ts`; these are here so that its light can be checked against those tables.
 */
import { asin } from '../kernel/arcsine.ts';
import { RADIANS_PER_DEGREE, cosDeg, sinDeg } from './angle.ts';
import {
  APPELBAUM_ECCENTRICITY,
  APPELBAUM_MEAN_WM2,
  APPELBAUM_OBLIQUITY_DEG,
  APPELBAUM_PERIHELION_DEG,
} from './constants.ts';

/** Gob(Ls): beam irradiance at the top of the atmosphere in W/m2, 493.5 to 717.8. */
export function appelbaumBeamWm2(lsDeg: number): number {
  const swell = 1 + APPELBAUM_ECCENTRICITY * cosDeg(lsDeg - APPELBAUM_PERIHELION_DEG);
  const rest = 1 - APPELBAUM_ECCENTRICITY * APPELBAUM_ECCENTRICITY;
  return (APPELBAUM_MEAN_WM2 * swell * swell) / (rest * rest);
}

/** Declination of the Sun in degrees, with their obliquity of 24.936 degrees. */
export function appelbaumDeclinationDeg(lsDeg: number): number {
  return asin(sinDeg(APPELBAUM_OBLIQUITY_DEG) * sinDeg(lsDeg)) / RADIANS_PER_DEGREE;
}
