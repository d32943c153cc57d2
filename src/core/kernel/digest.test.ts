import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digest128Hex } from './digest.ts';

/** The digest as the sixteen bytes that the C version writes on a little-endian machine. */
function bytesOf(text: string): number[] {
  return [0, 8, 16, 24].flatMap((start) =>
    [6, 4, 2, 0].map((at) => Number.parseInt(text.slice(start + at, start + at + 2), 16)),
  );
}

describe('MurmurHash3_x86_128', () => {
  test("SMHasher's verification value", () => {
    // VerificationTest of KeysetTest.cpp: hash the keys {0}, {0, 1}, … with seed 256 - i, then hash the hashes.
    const key = Uint8Array.from({ length: 256 }, (_, i) => i);
    const hashes = Uint8Array.from({ length: 256 }, (_, i) => i).reduce<number[]>((all, i) => {
      all.push(...bytesOf(digest128Hex(key, i, 256 - i)));
      return all;
    }, []);
    expect(hashes.length).toBe(4096);
    const [a, b, c, d] = bytesOf(digest128Hex(Uint8Array.from(hashes), 4096)) as [number, number, number, number];
    expect((a | (b << 8) | (c << 16) | (d << 24)) >>> 0).toBe(0xb3ece62a);
  });

  // The test vectors of murmurhash3js-revisited, made with the C++ original.
  test.each([
    ['', 0, '00000000000000000000000000000000'],
    ['', 1, '88c4adec54d201b954d201b954d201b9'],
    ['0', 0, '0ab2409ea5eb34f8a5eb34f8a5eb34f8'],
    ['I will not buy this record, it is scratched.', 0, 'a0a9683b25ac5e40d9af2895890dddf5'],
    ["I will not buy this tobacconist's, it is scratched.", 0, '9b5b7ba2ef3f7866889adeaf00f3f98e'],
  ])('published value for %j, seed %i', (text, seed, want) => {
    const bytes = new TextEncoder().encode(text);
    expect(digest128Hex(bytes, bytes.length, seed)).toBe(want);
  });
});

test('hashes just the first bytes, wherever they lie', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(7), fc.nat(40), (bytes, before, after) => {
      const alone = digest128Hex(bytes, bytes.length);
      const wide = new Uint8Array(before + bytes.length + after).fill(0xa5);
      wide.set(bytes, before);
      expect(digest128Hex(wide.subarray(before), bytes.length)).toBe(alone);
      expect(alone).toMatch(/^[0-9a-f]{32}$/);
    }),
  );
});

test('every single bit counts, and so does the length', () => {
  const seen = new Set<string>();
  const bytes = new Uint8Array(40);
  for (let length = 0; length <= 40; length += 1) seen.add(digest128Hex(bytes, length));
  for (let bit = 0; bit < 320; bit += 1) {
    bytes[bit >> 3] = 1 << (bit & 7);
    seen.add(digest128Hex(bytes, 40));
    bytes[bit >> 3] = 0;
  }
  expect(seen.size).toBe(41 + 320);
});

test('refuses a length that is not there', () => {
  const bytes = new Uint8Array(16).subarray(0, 8);
  for (const length of [9, -1, 1.5, NaN]) expect(() => digest128Hex(bytes, length)).toThrow(RangeError);
});
