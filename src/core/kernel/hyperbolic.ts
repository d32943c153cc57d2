import { exp, expTail, INVERSE_LN2, LN2_HIGH, LN2_LOW } from './exp.ts';
import { pairRatio } from './pair.ts';
import { powersOfTwo } from './scale.ts';

/**
 * Hyperbolic tangent, within 0.9 ulp. ±1 from |x| = 19.1 on, NaN for NaN, and x itself below 2^-28. Method: tanh |x|
 * = (1 - E) / (1 + E) with E = e^(-2|x|), where E, numerator and denominator are pairs of doubles. The series for E
 * starts after its 1, so the numerator does not cancel for small x.
 */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (!(size > 3.725290298461914e-9)) return x;
  if (size > 18) {
    const near = 1 - 2 * exp(-2 * size);
    return x > 0 ? near : -near;
  }
  const u = -2 * size;
  const k = Math.floor(u * INVERSE_LN2 + 0.5);
  const near = u - k * LN2_HIGH;
  const r = near - k * LN2_LOW;
  const tail = expTail(r, near - r - k * LN2_LOW);
  const power = powersOfTwo[k + 1074] as number;
  // E = power (1 + r + tail). Both sums start with 1 ∓ power, which is exact; power ≤ 1.
  const grown = power * r;
  const rest = power * tail;
  const numerator = 1 - power - grown;
  const denominator = 1 + power + grown;
  const value = pairRatio(
    numerator,
    1 - power - numerator - grown - rest,
    denominator,
    1 + power - denominator + grown + rest,
  );
  return x > 0 ? value : -value;
}
