/** Where the Sun stands over a site. */
import { asin } from '../core/kernel/arcsine.ts';
import { atan2 } from '../core/kernel/arctangent.ts';
import { cosDeg, RADIANS_PER_DEGREE, sinDeg, wrapDegrees } from '../core/mars/angle.ts';
import { declinationDeg, equationOfTimeOfLsDeg } from '../core/mars/orbit.ts';

/** Height of the Sun's centre over the horizon, and its azimuth clockwise from north, at the middle of a tick; degrees. */
export type SunOver = { readonly elevationDeg: number; readonly azimuthDeg: number };

/** The Sun in an hour of the sol, by local mean time. */
export function sunOver(lsDeg: number, latitudeDeg: number, hour: number): SunOver {
  const sunDeg = declinationDeg(lsDeg);
  const trueHour = hour + 0.5 + equationOfTimeOfLsDeg(lsDeg) / 15;
  const hourAngleDeg = 15 * (trueHour - 12);
  const up = sinDeg(latitudeDeg) * sinDeg(sunDeg) + cosDeg(latitudeDeg) * cosDeg(sunDeg) * cosDeg(hourAngleDeg);
  const east = -cosDeg(sunDeg) * sinDeg(hourAngleDeg);
  const north = cosDeg(latitudeDeg) * sinDeg(sunDeg) - sinDeg(latitudeDeg) * cosDeg(sunDeg) * cosDeg(hourAngleDeg);
  return {
    elevationDeg: asin(Math.max(-1, Math.min(1, up))) / RADIANS_PER_DEGREE,
    azimuthDeg: wrapDegrees(atan2(east, north) / RADIANS_PER_DEGREE),
  };
}
