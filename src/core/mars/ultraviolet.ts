import { exp } from '../kernel/exp.ts';
import { cosDeg } from './angle.ts';
import { UV_SHARE } from './constants.ts';
import { declinationDeg, topOfAtmosphereWm2 } from './orbit.ts';

/**
 * Ultraviolet light of 200 to 400 nm on level ground at noon, in W/m2: a twentieth of what a clear noon brings, dimmed by
 * dust as exp(-tau) (facts 6.4). Known gap: scattered ultraviolet in heavy dust, which Beer's law leaves out.
 */
export function noonUvWm2(lsDeg: number, latitudeDeg: number, tau: number): number {
  const cosZenith = Math.max(0, cosDeg(latitudeDeg - declinationDeg(lsDeg)));
  return UV_SHARE * topOfAtmosphereWm2(lsDeg) * cosZenith * exp(-Math.max(0, tau));
}
