import { scale } from './scale.ts';

/** 1 / ln 2. */
export const INVERSE_LN2 = 1.4426950408889634;
/** ln 2 rounded down to a multiple of 2^-42, so that k · LN2_HIGH is exact for every exponent k of a double. */
export const LN2_HIGH = 0.6931471805598903;
/** ln 2 - LN2_HIGH, to 2^-96. */
export const LN2_LOW = 5.497923018708371e-14;

/**
 * exp(r + low) - 1 - r for |r| ≤ 0.35 and |low| ≤ 2^-50: the part of the series that is small against 1 + r, so that
 * its caller rounds once. Absolute error below 2^-56. Method: the Taylor series up to r^13 (the next term is below
 * 2^-57), summed as a tree to shorten the chain of dependent operations.
 */
export function expTail(r: number, low: number): number {
  const z = r * r;
  const z2 = z * z;
  const a = 1 / 2 + r * (1 / 6) + z * (1 / 24 + r * (1 / 120));
  const b = 1 / 720 + r * (1 / 5040) + z * (1 / 40320 + r * (1 / 362880));
  const c = 1 / 3628800 + r * (1 / 39916800) + z * (1 / 479001600 + r * (1 / 6227020800));
  return z * (a + z2 * (b + z2 * c)) + (low + r * low);
}

/**
 * e^(high + low) for -746 ≤ high ≤ 710 and |low| ≤ 2^-43; within 0.65 ulp for a normal result, 1.2 for a subnormal
 * one. An exactly representable e^(high + low) is hit exactly when the arguments carry 62 good bits, which is what
 * makes pow exact. Method: x = k ln 2 + r with ln 2 in two parts (Cody and Waite 1980), then 1 + r + tail with the
 * rounding error of 1 + r put back.
 */
export function expOfPair(high: number, low: number): number {
  const k = Math.floor(high * INVERSE_LN2 + 0.5);
  const near = high - k * LN2_HIGH;
  const rest = low - k * LN2_LOW;
  const r = near + rest;
  const one = 1 + r;
  const tail = expTail(r, near - r + rest);
  return scale(one + (1 - one + r + tail), k);
}

/**
 * e^x, within 0.65 ulp (1.2 where the result is subnormal). Infinity above 709.78, 0 below -745.13, NaN for NaN.
 */
export function exp(x: number): number {
  if (x > 710) return Infinity;
  if (x < -746) return 0;
  return x === x ? expOfPair(x, 0) : x;
}
