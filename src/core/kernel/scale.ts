/** Exact steps between doubles, which is how the math files take numbers apart and put them together. */

/** 2^k at index k + 1074, for every k from -1074 to 1023: all powers of two that a double can hold. */
export const powersOfTwo = new Float64Array(2098);

for (let i = 0, power = 5e-324; i < powersOfTwo.length; i += 1, power *= 2) powersOfTwo[i] = power;

/**
 * x · 2^k for 0.5 ≤ |x| ≤ 2 and an integer k from -1100 to 1100. Exact when the result is a normal number; rounded
 * once when it is subnormal; ±Infinity when it is too large.
 */
export function scale(x: number, k: number): number {
  if (k > 1023) return x * 2 * (powersOfTwo[k + 1073] as number);
  if (k < -1074) return x * 2.220446049250313e-16 * (powersOfTwo[k + 1126] as number);
  return x * (powersOfTwo[k + 1074] as number);
}
