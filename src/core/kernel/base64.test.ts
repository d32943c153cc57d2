import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64Of, base64UrlOf, bytesOfBase64, bytesOfBase64Url } from './base64.ts';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foobar', 'Zm9vYmFy'],
])('RFC 4648 section 10: %j is %j', (plain, text) => {
  expect(base64Of(ascii(plain))).toBe(text);
  expect(bytesOfBase64(text)).toEqual(ascii(plain));
  expect(base64UrlOf(ascii(plain))).toBe(text.replaceAll('=', ''));
});

test('in an address the digits 62 and 63 are a hyphen and an underscore', () => {
  expect(base64UrlOf(Uint8Array.of(0xfb, 0xff, 0xfe))).toBe('-__-');
});

test('any bytes come back from either text, and are what Node writes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(base64UrlOf(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect(bytesOfBase64Url(base64UrlOf(bytes))).toEqual(bytes);
      expect(bytesOfBase64(base64Of(bytes))).toEqual(bytes);
    }),
  );
});

test.each(['A', 'AAAAA', 'Zg==', 'Zh', 'Z g', 'Zm9v\n', 'a+b/', 'é'])(
  '%j stands for no bytes in an address',
  (text) => {
    expect(bytesOfBase64Url(text)).toBeNull();
  },
);
