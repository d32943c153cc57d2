import { angle } from './angle.ts';

const PI = 3.141592653589793;
const SHRINK = 7.888609052210118e-31; // 2^-100
const GROW = 3.273390607896142e150; // 2^500

/** Arctangent in rad, from -π/2 to π/2, within 0.6 ulp; x itself below 1e-9, ±0 included. NaN for NaN. */
export function atan(x: number): number {
  const size = Math.abs(x);
  if (!(size > 1e-9)) return x;
  const value = size <= 1 ? angle(size, 1, 0, 1) : angle(1, size, 1, -1);
  return x > 0 ? value : -value;
}

const isNegative = (x: number): boolean => x < 0 || Object.is(x, -0);

/** The angle of the point (±a, b) for a, b ≥ 0 that are not both 0. */
function upper(a: number, b: number, isBehind: boolean): number {
  if (b <= a) return angle(b, a, isBehind ? 2 : 0, isBehind ? -1 : 1);
  return angle(a, b, 1, isBehind ? 1 : -1);
}

/**
 * The angle of the point (x, y) in rad, from -π to π, within 0.6 ulp. The sign of a zero counts, and infinities are
 * directions, as in Math.atan2; NaN if either is NaN.
 */
export function atan2(y: number, x: number): number {
  if (x !== x || y !== y) return NaN;
  const a = Math.abs(x);
  const b = Math.abs(y);
  const isBehind = isNegative(x);
  let value: number;
  if (b === 0) value = isBehind ? PI : 0;
  else if (a === Infinity && b === Infinity) value = upper(1, 1, isBehind);
  else if (a > 1e290 || b > 1e290) value = upper(a * SHRINK, b * SHRINK, isBehind);
  else if (a < 1e-200 && b < 1e-200) value = upper(a * GROW, b * GROW, isBehind);
  else value = upper(a, b, isBehind);
  return isNegative(y) ? -value : value;
}
