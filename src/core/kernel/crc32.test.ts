import { crc32 as nodeCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from './crc32.ts';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

test('the published check value, and the CRC that ends every PNG', () => {
  expect(crc32(ascii('123456789'))).toBe(0xcbf43926);
  expect(crc32(ascii('IEND'))).toBe(0xae426082);
  expect(crc32(ascii(''))).toBe(0);
});

test('what Node counts, of any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => crc32(bytes) === nodeCrc32(bytes)));
});
