import { remainder } from './remainder.ts';
import { productError } from './pair.ts';
import { powersOfTwo } from './scale.ts';

/** The first 1200 bits of 2/π after the binary point (Payne and Hanek 1983), in digits to the base 2^24. */
const DIGITS =
  'a2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921cfe1deb' +
  '1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a' +
  '6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7b6b';
const BASE = 16777216; // 2^24
const HALF_PI = 1.5707963267948966;
const HALF_PI_LOW = 6.123233995736766e-17;

/** Digit j of 2/π, 1 being the first after the point, at index j; zeros before it. */
const digits = Float64Array.from({ length: 51 }, (_, j) =>
  j === 0 ? 0 : Number.parseInt(DIGITS.slice(6 * j - 6, 6 * j), 16),
);
/** x in digits to the base 2^24. */
const angle = new Float64Array(4);
/** The product: one whole digit and seven after the point. */
const turns = new Float64Array(8);

const bits = new DataView(new ArrayBuffer(8));

/** Writes x = Σ angle[i] 2^(24 (e - i)) and returns e, for x > 0 with a normal exponent. */
function takeApart(x: number): number {
  bits.setFloat64(0, x, true);
  const e = Math.floor(((bits.getInt32(4, true) >> 20) - 1023) / 24);
  let rest = x * (powersOfTwo[1074 - 24 * e] as number);
  for (let i = 0; i < 4; i += 1) {
    const digit = Math.floor(rest);
    angle[i] = digit;
    rest = (rest - digit) * BASE;
  }
  return e;
}

/** Writes angle · 2/π to `turns`, without whole multiples of 2^24 and to about 2^-164. */
function multiplyOut(e: number): void {
  let carry = 0;
  for (let place = 8; place >= 0; place -= 1) {
    let sum = carry;
    for (let i = 0; i < 4; i += 1) {
      const j = e - i + place;
      if (j > 0) sum += (angle[i] as number) * (digits[j] as number); // four products of 48 bits: exact
    }
    carry = Math.floor(sum / BASE);
    if (place < 8) turns[place] = sum - carry * BASE;
  }
}

/**
 * What `quarterTurns` does, for any finite x with |x| > 2^-20 and at about five times the cost. Exact modulo four
 * turns; the remainder has a relative error below 2^-70. Method: Payne and Hanek 1983: only those digits of 2/π are
 * multiplied that can change the answer.
 */
export function farQuarterTurns(x: number): number {
  multiplyOut(takeApart(Math.abs(x)));
  let n = turns[0] as number;
  const isAbove = (turns[1] as number) >= BASE / 2;
  if (isAbove) {
    // Nearer to the next turn: 1 - fraction. The last digit is off by one, far below what counts.
    n += 1;
    for (let i = 1; i < 8; i += 1) turns[i] = BASE - 1 - (turns[i] as number);
  }
  let first = 1;
  while (turns[first] === 0 && first < 4) first += 1;
  const high = (turns[first] as number) * BASE + (turns[first + 1] as number);
  const low = (turns[first + 2] as number) * BASE + (turns[first + 3] as number);
  const scale = powersOfTwo[1074 - 24 * (first + 1)] as number;
  const fraction = (high + low / (BASE * BASE)) * scale;
  const fractionLow = (high - fraction / scale + low / (BASE * BASE)) * scale;

  const sign = isAbove === x > 0 ? -1 : 1;
  const product = fraction * HALF_PI;
  const rest = productError(fraction, HALF_PI) + (fraction * HALF_PI_LOW + fractionLow * HALF_PI);
  remainder[0] = sign * (product + rest);
  remainder[1] = sign * (product - (product + rest) + rest);
  return x > 0 ? n : -n;
}
