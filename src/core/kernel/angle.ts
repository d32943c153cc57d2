import { arctangentTable } from './arctangent-table.ts';
import { productError } from './pair.ts';

const HALF_PI = 1.5707963267948966;
const HALF_PI_LOW = 6.123233995736766e-17; // π/2 - HALF_PI

/** (arctan t - t) / t for z = t² ≤ 1/64: the Taylor series up to t^19 (the next term is below 2^-64). */
function shallowTail(z: number): number {
  const z2 = z * z;
  const a = -1 / 3 + z * (1 / 5) + z2 * (-1 / 7 + z * (1 / 9));
  const b = -1 / 11 + z * (1 / 13) + z2 * (-1 / 15 + z * (1 / 17) - z2 * (1 / 19));
  return z * (a + z2 * z2 * b);
}

/**
 * quarters · π/2 + sign · arctan(n / d) for 0 ≤ n ≤ d, d > 0, both below 2^970 and not both below 2^-600; sign is -1
 * only if quarters is not 0. Within 0.55 ulp. Method: up to n / d = 1/8 the Taylor series; beyond, arctan c from a
 * table for the nearest c = j / 64, and arctan(n/d) - arctan c = arctan((n - c d) / (d + c n)), by its series.
 */
export function angle(n: number, d: number, quarters: number, sign: 1 | -1): number {
  const quotient = n / d;
  let value = quotient;
  let tail = 0;
  if (quotient >= 0.125) {
    const j = Math.floor(64 * quotient + 0.5);
    const c = j / 64;
    const wide = 134217729 * d; // 2^27 + 1: Veltkamp's splitting
    const dHigh = wide - (wide - d);
    // c has seven bits, so all of the numerator is exact.
    const t = (n - c * dHigh - c * (d - dHigh)) / (d + c * n);
    const z = t * t;
    value = arctangentTable[2 * j] as number;
    tail = (arctangentTable[2 * j + 1] as number) + t * z * (-1 / 3 + z * (1 / 5 + z * (-1 / 7))) + t;
  } else if (quotient > 1e-9) {
    tail = quotient * shallowTail(quotient * quotient);
    // What the division lost counts only where nothing larger is added.
    if (quarters === 0 && d !== 1) tail += (n - quotient * d - productError(quotient, d)) / d;
  }
  const base = quarters * HALF_PI;
  const sum = base + sign * value;
  return sum + (base - sum + sign * value + (quarters * HALF_PI_LOW + sign * tail));
}
