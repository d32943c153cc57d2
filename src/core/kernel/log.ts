import { LN2_HIGH, LN2_LOW } from './exp.ts';
import { HALVED, logTable } from './log-table.ts';
import { powersOfTwo } from './scale.ts';

const bits = new DataView(new ArrayBuffer(8));

/** The low part of the last `lnHigh`. Read it before anything can call `lnHigh` again. */
export const lnLow = new Float64Array(1);

/**
 * ln x as a pair of doubles, for positive finite x: returns the high part and leaves the low one in `lnLow`. Relative
 * error below 2^-67, next to 1 as well. Method: x = 2^k m; a table gives a short c with r = c m - 1 below 2^-7;
 * then ln x = k ln 2 - ln c + (r - r²/2 + r³/3 - …). (The scheme is that of Tang 1990.) r is near + far, where near
 * has so few bits that its square is exact, and so is its sum with the first two terms, which are on a grid of 2^-42.
 */
export function lnHigh(x: number): number {
  const isSubnormal = x < 2.2250738585072014e-308;
  const normal = isSubnormal ? x * 18014398509481984 : x; // 2^54
  bits.setFloat64(0, normal, true);
  const word = bits.getInt32(4, true);
  const i = (word >> 13) & 127;
  const exponent = (word >> 20) - (i < HALVED ? 1023 : 1022);
  const k = isSubnormal ? exponent - 54 : exponent;
  const m = normal * (powersOfTwo[1074 - exponent] as number);

  const c = logTable[4 * i] as number;
  const mHigh = Math.fround(m);
  const near = mHigh * c - 1;
  const far = (m - mHigh) * c;
  const r = near + far;
  const square = r * r;
  const even = 1 / 3 + square * (1 / 5) + square * square * (1 / 7 + square * (1 / 9));
  const odd = 1 / 4 + square * (1 / 6) + square * square * (1 / 8 + square * (1 / 10));
  const tail = r * square * (even - r * odd) - 0.5 * far * (near + r);

  const first = k * LN2_HIGH + (logTable[4 * i + 1] as number) + near;
  const half = 0.5 * near * near;
  const second = first - half;
  const third = second + far;
  const lost = first - second - half + (second - third + far);
  const low = lost + (k * LN2_LOW + (logTable[4 * i + 2] as number)) + tail;
  const high = third + low;
  lnLow[0] = third - high + low;
  return high;
}

const isOrdinary = (x: number): boolean => x > 0 && x < Infinity;

/** The logarithm of ±0, a negative number, Infinity or NaN, to any base. */
const extraordinary = (x: number): number => (x === 0 ? -Infinity : x > 0 ? x : NaN);

/**
 * ln x times a constant, rounded once; the constant comes as its first 24 bits and the rest. The product of two first
 * 24 bits is exact, and what is added to it is small.
 */
function lnTimes(x: number, high: number, low: number): number {
  const value = lnHigh(x);
  const head = Math.fround(value);
  return head * high + (head * low + (value - head + (lnLow[0] as number)) * (high + low));
}

/** Natural logarithm, within 0.51 ulp. -Infinity at ±0, NaN below 0. Method: see `lnHigh`. */
export function ln(x: number): number {
  return isOrdinary(x) ? lnHigh(x) : extraordinary(x);
}

/** Logarithm to base 10, within 0.51 ulp, exact at powers of ten. -Infinity at ±0, NaN below 0. */
export function log10(x: number): number {
  return isOrdinary(x) ? lnTimes(x, 0.4342944920063019, -1.0103050052231683e-8) : extraordinary(x); // 1 / ln 10
}

/** Logarithm to base 2, within 0.51 ulp, exact at powers of two. -Infinity at ±0, NaN below 0. */
export function log2(x: number): number {
  return isOrdinary(x) ? lnTimes(x, 1.4426950216293335, 1.9259629911266175e-8) : extraordinary(x); // 1 / ln 2
}
