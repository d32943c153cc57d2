import { expOfPair } from './exp.ts';
import { lnHigh, lnLow } from './log.ts';
import { productError } from './pair.ts';

const isInteger = (y: number): boolean => Math.floor(y) === y;
/** For an integer y. From 2^53 on every double is even, and so is Infinity. */
const isOdd = (y: number): boolean => Math.abs(y) < 9007199254740992 && Math.floor(y / 2) * 2 !== y;

/** a^y for finite a > 0 and finite y, by e^(y ln a) with the logarithm and the product in two doubles each. */
function powerOfPositive(a: number, y: number): number {
  const size = Math.abs(y);
  if (a === 1 || size < 1e-20) return 1; // |y ln a| < 2^-54: a^y rounds to 1
  // |ln a| ≥ 2^-53 for a ≠ 1, so the result is out of range by far; the product below would overflow.
  if (size > 1e20) return a > 1 === y > 0 ? Infinity : 0;
  const ln = lnHigh(a);
  const high = y * ln;
  if (high > 710) return Infinity;
  if (high < -746) return 0;
  return expOfPair(high, productError(y, ln) + y * (lnLow[0] as number));
}

/** x^y for x = ±0, ±Infinity or negative, for y that is neither 0 nor NaN. */
function powerOfOther(x: number, y: number): number {
  const isNegative = x < 0 || Object.is(x, -0);
  const sign = isNegative && isInteger(y) && isOdd(y) ? -1 : 1;
  if (x === 0) return sign * (y > 0 ? 0 : Infinity);
  if (x === Infinity || x === -Infinity) return sign * (y > 0 ? Infinity : 0);
  return isInteger(y) ? sign * powerOfPositive(-x, y) : NaN;
}

/**
 * x^y, within 0.65 ulp for a normal result and 1.2 for a subnormal one; exact whenever the true result is a double
 * (2^10, 10^15, 3^20, x^1), since everything before the last rounding carries 60 bits. x^0.5 is Math.sqrt, correctly
 * rounded. The special cases are those of Math.pow: x^0 is 1 even for NaN; (±1)^±Infinity is NaN; a negative x
 * has a power only for an integer y.
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (x !== x || y !== y) return NaN;
  if (y === Infinity || y === -Infinity) {
    const size = Math.abs(x);
    if (size === 1) return NaN;
    return size > 1 === y > 0 ? Infinity : 0;
  }
  if (!(x > 0 && x < Infinity)) return powerOfOther(x, y);
  if (y === 1) return x;
  if (y === 2) return x * x;
  if (y === 0.5) return Math.sqrt(x);
  if (y === -1) return 1 / x;
  return powerOfPositive(x, y);
}
