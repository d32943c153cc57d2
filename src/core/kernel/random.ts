import { ln } from './log.ts';
import { cos } from './trig.ts';

/*
 * Chance without a generator: a draw is a function of (seed, stream, sol, entity, index), by the counter-based
 * Philox4x32-10 of Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11 (2011). There
 * is no state to store, and a new draw in one place shifts no other.
 */

/** The upper 32 bits of the 64-bit product of two unsigned words, as an int32; by halves of 16 bits. */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 65535;
  const aHigh = a >>> 16;
  const bLow = b & 65535;
  const bHigh = b >>> 16;
  const middle = (Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16)) >>> 0;
  const other = (Math.imul(aLow, bHigh) + (middle & 65535)) >>> 0;
  return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (other >>> 16)) | 0;
}

/** Ten rounds over a counter of four words and a key of two; every word is taken modulo 2^32. */
function scramble(
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  key0: number,
  key1: number,
  out: Uint32Array,
): void {
  let a = counter0 | 0;
  let b = counter1 | 0;
  let c = counter2 | 0;
  let d = counter3 | 0;
  let k = key0 | 0;
  let l = key1 | 0;
  for (let round = 0; round < 10; round += 1) {
    const left = multiplyHigh(a, 0xd2511f53);
    const right = multiplyHigh(c, 0xcd9e8d57);
    const nextD = Math.imul(a, 0xd2511f53);
    const nextB = Math.imul(c, 0xcd9e8d57);
    a = right ^ b ^ k;
    c = left ^ d ^ l;
    b = nextB;
    d = nextD;
    k = (k + 0x9e3779b9) | 0;
    l = (l + 0xbb67ae85) | 0;
  }
  out[0] = a;
  out[1] = b;
  out[2] = c;
  out[3] = d;
}

/** One block of Philox4x32-10: writes four words to the first four places of `out`. Words are unsigned 32-bit. */
export function philox(
  counter: readonly [number, number, number, number],
  key: readonly [number, number],
  out: Uint32Array,
): void {
  scramble(counter[0], counter[1], counter[2], counter[3], key[0], key[1], out);
}

/**
 * The number of the stream of draws for one purpose, such as 'dust storm': FNV-1a in 32 bits over the UTF-16 code
 * units (for ASCII this is the published FNV-1a). Two purposes may collide: who names them
 * should have a test that their numbers differ.
 */
export function streamOf(purpose: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < purpose.length; i += 1) hash = Math.imul(hash ^ purpose.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const words = new Uint32Array(4);

function fillWords(seed: number, stream: number, sol: number, entity: number, index: number): void {
  scramble(stream, sol, entity, index, seed, Math.floor(seed / 4294967296), words);
}

/** A pair of words as a fraction in [0, 1) of 53 bits. */
const fraction = (high: number, low: number): number =>
  ((high >>> 5) * 67108864 + (low >>> 6)) * 1.1102230246251565e-16; // 2^26, 2^-53

/**
 * A number in [0, 1), uniform in steps of 2^-53. `seed` is an integer from 0 to 2^53 - 1; `stream` comes from
 * `streamOf`; `sol`, `entity` and `index` are integers taken modulo 2^32, so a negative sol is fine. `index` tells
 * apart the draws one entity makes on one sol for one purpose. Allocates nothing.
 */
export function draw(seed: number, stream: number, sol: number, entity: number, index = 0): number {
  fillWords(seed, stream, sol, entity, index);
  return fraction(words[0] as number, words[1] as number);
}

/**
 * An integer from 0 to bound - 1, for an integer bound from 1 to 2^32: the floor of bound times `draw`. The chance
 * of a value differs from 1 / bound by less than 2^-53, so by one part in two million for the largest bound. Throws
 * RangeError on any other bound: that is a bug of the caller.
 */
export function drawInt(seed: number, stream: number, sol: number, entity: number, bound: number, index = 0): number {
  if (!(bound >= 1 && bound <= 4294967296 && Math.floor(bound) === bound)) {
    throw new RangeError(`drawInt: bound ${bound} is not an integer from 1 to 2^32`);
  }
  return Math.floor(draw(seed, stream, sol, entity, index) * bound);
}

/**
 * A number with the standard normal distribution (mean 0, deviation 1), of size 8.58 at most. Method: Box and Muller
 * 1958, with both fractions out of one block. It shares that block with `draw` of the same arguments, so give it a
 * stream or an index of its own.
 */
export function drawNormal(seed: number, stream: number, sol: number, entity: number, index = 0): number {
  fillWords(seed, stream, sol, entity, index);
  const first = 1 - fraction(words[0] as number, words[1] as number); // in (0, 1]
  const second = fraction(words[2] as number, words[3] as number);
  return Math.sqrt(-2 * ln(first)) * cos(6.283185307179586 * second);
}
