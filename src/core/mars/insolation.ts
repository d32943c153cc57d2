/** Sums of light over hours and days as the published tables give them: Appelbaum's Sun, hours of a 24th of a sol. */
import { cos } from '../kernel/trig.ts';
import { RADIANS_PER_DEGREE, cosDeg, sinDeg } from './angle.ts';
import { appelbaumBeamWm2, appelbaumDeclinationDeg } from './appelbaum.ts';
import { halfDayRad } from './orbit.ts';
import { surfaceSunlight } from './sunlight.ts';

/** Steps of a day's sum (midpoint rule): good to 1e-5 of it. */
const STEPS_PER_HOUR = 100;

/** Which light is summed: above the air, or of level ground in all, or straight from the Sun. */
export type Light = 'top' | 'global' | 'beam';

/** Light in Wh/m2 of Mars hours between two true solar hours, at a season, latitude and opacity; albedo 0.1. */
export function lightSumWhM2(
  light: Light,
  lsDeg: number,
  latitudeDeg: number,
  tau: number,
  fromHour: number,
  toHour: number,
): number {
  const sunDeg = appelbaumDeclinationDeg(lsDeg);
  const topWm2 = appelbaumBeamWm2(lsDeg);
  const half = halfDayRad(latitudeDeg, sunDeg) / RADIANS_PER_DEGREE / 15;
  const from = Math.max(fromHour, 12 - half);
  const to = Math.min(toHour, 12 + half);
  if (to <= from) return 0;
  const still = sinDeg(latitudeDeg) * sinDeg(sunDeg);
  const turning = cosDeg(latitudeDeg) * cosDeg(sunDeg);
  const steps = Math.ceil((to - from) * STEPS_PER_HOUR);
  const step = (to - from) / steps;
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    const angle = 15 * (from + (i + 0.5) * step - 12) * RADIANS_PER_DEGREE;
    const cosZenith = Math.max(0, still + turning * cos(angle));
    const { globalWm2, beamWm2 } = surfaceSunlight(topWm2, cosZenith, tau);
    sum += light === 'top' ? topWm2 * cosZenith : light === 'global' ? globalWm2 : beamWm2;
  }
  return sum * step;
}
