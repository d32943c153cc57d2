import { quarterTurns } from './quarter-turn.ts';
import { remainder } from './remainder.ts';
import { pairRatio, productError } from './pair.ts';

/** sin(r + low) - r for |r| ≤ 0.79 and |low| ≤ 2^-53: the Taylor series up to r^17 (the next term is below 2^-62). */
function sineTail(r: number, low: number): number {
  const z = r * r;
  const z2 = z * z;
  const a = -1 / 6 + z * (1 / 120) + z2 * (-1 / 5040 + z * (1 / 362880));
  const b = -1 / 39916800 + z * (1 / 6227020800) + z2 * (-1 / 1307674368000 + z * (1 / 355687428096000));
  return r * z * (a + z2 * z2 * b) + (low - 0.5 * z * low);
}

/** cos(r + low) - (1 - r²/2 rounded twice), for the same arguments: the Taylor series up to r^18. */
function cosineTail(r: number, low: number): number {
  const z = r * r;
  const z2 = z * z;
  const a = 1 / 24 + z * (-1 / 720) + z2 * (1 / 40320 + z * (-1 / 3628800));
  const b = 1 / 479001600 + z * (-1 / 87178291200) + z2 * (1 / 20922789888000 + z * (-1 / 6402373705728000));
  const half = 0.5 * z;
  const lost = 1 - (1 - half) - half - 0.5 * productError(r, r);
  return lost + (z2 * (a + z2 * z2 * b) - r * low);
}

const sineNear = (r: number, low: number): number => r + sineTail(r, low);
const cosineNear = (r: number, low: number): number => 1 - 0.5 * (r * r) + cosineTail(r, low);

/** sin(x + quarters · π/2). */
function sineTurned(x: number, quarters: number): number {
  if (x - x !== 0) return NaN;
  const n = quarterTurns(x) + quarters;
  const r = remainder[0] as number;
  const low = remainder[1] as number;
  const value = (n & 1) === 0 ? sineNear(r, low) : cosineNear(r, low);
  return (n & 2) === 0 ? value : -value;
}

/**
 * Sine of x rad, within 0.8 ulp for every finite x; NaN for ±Infinity and NaN; never outside [-1, 1]. Method: whole
 * quarter turns are taken off to 2^-68, then Taylor series with the rounding error of their first terms put back.
 */
export function sin(x: number): number {
  return x > -1e-8 && x < 1e-8 ? x : sineTurned(x, 0);
}

/**
 * Cosine of x rad, within 0.85 ulp for every finite x; NaN for ±Infinity and NaN; never outside [-1, 1]. See `sin`.
 */
export function cos(x: number): number {
  return sineTurned(x, 1);
}

/**
 * Tangent of x rad, within 0.95 ulp for every finite x; NaN for ±Infinity and NaN. No double is a pole: the largest
 * result is about 2e18. Method: sine over cosine, each a pair of doubles, and one correction of the quotient.
 */
export function tan(x: number): number {
  if (x > -1e-8 && x < 1e-8) return x;
  if (x - x !== 0) return NaN;
  const n = quarterTurns(x);
  const r = remainder[0] as number;
  const low = remainder[1] as number;
  const sine = r;
  const sineLow = sineTail(r, low);
  const cosine = 1 - 0.5 * (r * r);
  const cosineLow = cosineTail(r, low);
  return (n & 1) === 0 ? pairRatio(sine, sineLow, cosine, cosineLow) : -pairRatio(cosine, cosineLow, sine, sineLow);
}
