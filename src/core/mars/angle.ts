import { cos, sin } from '../kernel/trig.ts';

/** Pi over 180. */
export const RADIANS_PER_DEGREE = 0.017453292519943295;

/** Sine of an angle in degrees. */
export function sinDeg(angleDeg: number): number {
  return sin(angleDeg * RADIANS_PER_DEGREE);
}

/** Cosine of an angle in degrees. */
export function cosDeg(angleDeg: number): number {
  return cos(angleDeg * RADIANS_PER_DEGREE);
}

/** The same angle in [0, 360). */
export function wrapDegrees(angleDeg: number): number {
  const wrapped = angleDeg - 360 * Math.floor(angleDeg / 360);
  // A tiny negative angle rounds up to the full circle.
  return wrapped >= 360 ? 0 : wrapped;
}

/** The same hour of a 24-hour day in [0, 24). */
export function wrapHours(hours: number): number {
  const wrapped = hours - 24 * Math.floor(hours / 24);
  return wrapped >= 24 ? 0 : wrapped;
}
