import { productError } from './pair.ts';

/**
 * Arithmetic on unevaluated sums of two doubles, about 104 bits (Dekker 1971). It allocates: it fills the tables when
 * the program starts, and nothing else.
 */
export type Pair = readonly [high: number, low: number];

/** a + b as a pair, exact for |a| ≥ |b|. */
function renormalize(a: number, b: number): Pair {
  const high = a + b;
  return [high, a - high + b];
}

/** a + b, to about 2^-104 of |a| + |b|. */
export function add(a: Pair, b: Pair): Pair {
  const high = a[0] + b[0];
  const back = high - a[0];
  const lost = a[0] - (high - back) + (b[0] - back);
  return renormalize(high, lost + a[1] + b[1]);
}

/** a · b, to about 2^-102. */
function multiply(a: Pair, b: Pair): Pair {
  return renormalize(a[0] * b[0], productError(a[0], b[0]) + (a[0] * b[1] + a[1] * b[0]));
}

/** a / b for an integer b below 2^53, to about 2^-102. */
export function divide(a: Pair, b: number): Pair {
  const high = a[0] / b;
  return renormalize(high, (a[0] - high * b - productError(high, b) + a[1]) / b);
}

/**
 * x ± x³/3 + x⁵/5 ± …: the inverse hyperbolic tangent for sign 1, the arctangent for sign -1, for 0 ≤ x < 0.2. To
 * about 2^-100.
 */
export function inverseTangentSeries(x: Pair, sign: 1 | -1): Pair {
  const square = multiply(x, [sign * x[0], sign * x[1]]);
  let power = x;
  let sum = x;
  for (let n = 3; Math.abs(power[0]) > x[0] * 1e-34; n += 2) {
    power = multiply(power, square);
    sum = add(sum, divide(power, n));
  }
  return sum;
}
