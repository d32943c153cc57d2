import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHex, sha256Hex, toHex } from './hash.ts';
import { sha256 } from './sha256.ts';

describe('sha256', () => {
  // FIPS 180-4 and NIST's example values.
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('published value %#', (text, want) => {
    const bytes = new TextEncoder().encode(text);
    expect(sha256Hex(text)).toBe(want);
    expect(sha256Hex(bytes)).toBe(want);
    expect(toHex(sha256(bytes))).toBe(want);
  });

  test('is that of Node for any text and any bytes', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 1500 }),
      fc.string({ minLength: 1000, maxLength: 1100 }),
    );
    fc.assert(
      fc.property(text, fc.uint8Array({ maxLength: 200 }), (x, bytes) => {
        expect(sha256Hex(x)).toBe(createHash('sha256').update(x, 'utf8').digest('hex'));
        expect(sha256Hex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });

  test('every length around the end of the shared buffer', () => {
    for (const length of [1, 55, 56, 63, 64, 65, 1022, 1023, 1024, 1025]) {
      for (const text of ['x'.repeat(length), 'é'.repeat(length), `${'x'.repeat(length)}é`]) {
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }
    }
  });

  test('a result does not change when the next text is hashed', () => {
    const first = sha256(new TextEncoder().encode('first'));
    const before = toHex(first);
    sha256Hex('second');
    expect(toHex(first)).toBe(before);
  });
});

describe('hexadecimal', () => {
  test('goes there and back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromHex(toHex(bytes))).toEqual(bytes);
      }),
    );
    expect(toHex(Uint8Array.of(0, 9, 10, 127, 128, 255))).toBe('00090a7f80ff');
    expect(fromHex('')).toEqual(new Uint8Array(0));
  });

  test.each(['0', '0g', 'g0', 'AB', '0x12', ' 12', '1 ', '-1', '1２'])('fromHex refuses %j', (text) => {
    expect(fromHex(text)).toBeNull();
  });
});
