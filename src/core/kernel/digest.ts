/*
 * MurmurHash3_x86_128 (Austin Appleby, 2011, public domain), written from the published algorithm. It is quick and
 * finds accidents: it tells apart states that differ. Anyone can make collisions on purpose; where that matters,
 * sha256.
 */
import { toHex } from './hash.ts';

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/** A word of input, spread over all 32 bits. */
const spread = (word: number, before: number, by: number, after: number): number =>
  Math.imul(rotate(Math.imul(word, before), by), after);

/** Every bit of the input changes every bit of the result with a chance of one half. */
function avalanche(x: number): number {
  const once = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

const rest = new Uint8Array(16);
const restView = new DataView(rest.buffer);
/** The four words of the result, as bytes. Scratch. */
const result = new Uint8Array(16);
const resultView = new DataView(result.buffer);

/**
 * 128-bit MurmurHash3 (x86 variant) of the first `length` bytes: 32 lower-case hexadecimal digits, the four words one
 * after the other, each with its highest digit first. `seed` is an unsigned 32-bit word. The same on every machine:
 * words are read with their lowest byte first, whatever the processor does. Throws RangeError if `length` is not
 * an integer from 0 to `bytes.length`.
 */
export function digest128Hex(bytes: Uint8Array, length: number, seed = 0): string {
  if (!(length >= 0 && length <= bytes.length && Math.floor(length) === length)) {
    throw new RangeError(`digest128Hex: no ${length} bytes in ${bytes.length}`);
  }
  // In here, so that the compiler knows them whatever a bundler makes of the file.
  const C1 = 0x239b961b;
  const C2 = 0xab0e9789;
  const C3 = 0x38b34ae5;
  const C4 = 0xa1e38b93;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  let h1 = seed | 0;
  let h2 = h1;
  let h3 = h1;
  let h4 = h1;
  const whole = length - (length % 16);
  for (let i = 0; i < whole; i += 16) {
    h1 = rotate(h1 ^ spread(view.getInt32(i, true), C1, 15, C2), 19);
    h1 = (Math.imul((h1 + h2) | 0, 5) + 0x561ccd1b) | 0;
    h2 = rotate(h2 ^ spread(view.getInt32(i + 4, true), C2, 16, C3), 17);
    h2 = (Math.imul((h2 + h3) | 0, 5) + 0x0bcaa747) | 0;
    h3 = rotate(h3 ^ spread(view.getInt32(i + 8, true), C3, 17, C4), 15);
    h3 = (Math.imul((h3 + h4) | 0, 5) + 0x96cd1c35) | 0;
    h4 = rotate(h4 ^ spread(view.getInt32(i + 12, true), C4, 18, C1), 13);
    h4 = (Math.imul((h4 + h1) | 0, 5) + 0x32ac3b17) | 0;
  }
  // The last 0 to 15 bytes, filled up with zeros; a word of zeros changes nothing.
  rest.fill(0);
  for (let i = whole; i < length; i += 1) rest[i - whole] = view.getUint8(i);
  h1 ^= spread(restView.getInt32(0, true), C1, 15, C2) ^ length;
  h2 ^= spread(restView.getInt32(4, true), C2, 16, C3) ^ length;
  h3 ^= spread(restView.getInt32(8, true), C3, 17, C4) ^ length;
  h4 ^= spread(restView.getInt32(12, true), C4, 18, C1) ^ length;

  h1 = (h1 + h2 + h3 + h4) | 0;
  h2 = avalanche((h2 + h1) | 0);
  h3 = avalanche((h3 + h1) | 0);
  h4 = avalanche((h4 + h1) | 0);
  h1 = (avalanche(h1) + h2 + h3 + h4) | 0;
  resultView.setInt32(0, h1);
  resultView.setInt32(4, h2 + h1);
  resultView.setInt32(8, h3 + h1);
  resultView.setInt32(12, h4 + h1);
  return toHex(result);
}
