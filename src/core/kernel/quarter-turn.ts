import { farQuarterTurns } from './quarter-turn-far.ts';
import { remainder } from './remainder.ts';

/** 2 / π. */
const TURNS = 0.6366197723675814;
/** π/2 in three parts: 33 bits, 33 bits, 53 bits. A multiple below 2^20 of the first or second is exact. */
const PART_1 = 1.5707963267341256;
const PART_2 = 6.077100506303966e-11;
const PART_3 = 2.0222662487959506e-21;

/**
 * The nearest whole number n of quarter turns in a finite angle x (modulo 2^32), leaving x - n π/2 as a pair of
 * doubles in `remainder`: relative error below 2^-68 for every x. Method: Cody and Waite 1980 up to 1.6 million;
 * beyond, and where x is so near a multiple of π/2 that too much cancels, the exact way of `farQuarterTurns`.
 */
export function quarterTurns(x: number): number {
  if (x > 1600000 || x < -1600000) return farQuarterTurns(x);
  const n = Math.floor(x * TURNS + 0.5);
  if (n === 0) {
    remainder[0] = x;
    remainder[1] = 0;
    return 0;
  }
  const first = x - n * PART_1; // exact
  const second = n * PART_2; // exact
  const difference = first - second;
  const back = first - difference;
  const lost = first - (difference + back) + (back - second);
  const low = lost - n * PART_3;
  const high = difference + low;
  if (high < 1e-9 && high > -1e-9) return farQuarterTurns(x);
  remainder[0] = high;
  remainder[1] = difference - high + low;
  return n;
}
