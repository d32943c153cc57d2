import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { md5Hex } from './md5.ts';

// RFC 1321, appendix A.5.
test.each([
  ['', 'd41d8cd98f00b204e9800998ecf8427e'],
  ['abc', '900150983cd24fb0d6963f7d28e17f72'],
  ['message digest', 'f96b697d7cb7938d525a2f31aaf161d0'],
])('published value of %j', (text, want) => {
  expect(md5Hex(text)).toBe(want);
});

test('agrees with OpenSSL', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(md5Hex(text)).toBe(createHash('md5').update(text).digest('hex'));
    }),
  );
});
