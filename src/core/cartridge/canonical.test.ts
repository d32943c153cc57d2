import { expect, test } from 'vitest';
import { bytesOf, runFor, textOf } from './cartridge.test-support.ts';
import { canonicalOf } from './canonical.ts';

/** RFC 8785, section 3.2.2 to 3.2.4: its example, and the bytes that it gives for it. */
const EXAMPLE = `{
  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
  "literals": [null, true, false]
}`;
const BYTES =
  '7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72 75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d 62 65 72 73 22 3a ' +
  '5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31 65 2b 33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31 65 2d 32 37 ' +
  '5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d';

test('F11.4 the example of RFC 8785 comes out as its bytes', () => {
  const bytes = canonicalOf(JSON.parse(EXAMPLE));
  if (!bytes.ok) return expect.fail(bytes.error.message);
  expect([...bytes.value].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')).toBe(BYTES);
});

test('F11.4 one value has one text, however it was written; a file comes back from it', () => {
  const file: unknown = JSON.parse(textOf(bytesOf(runFor(2))));
  const bytes = canonicalOf(file);
  expect(bytes.ok && JSON.parse(textOf(bytes.value))).toEqual(file);
  const reversed = Object.fromEntries(Object.entries(file as object).reverse());
  expect(canonicalOf(reversed)).toEqual(bytes);
  expect(canonicalOf(JSON.parse('[-0]'))).toEqual(canonicalOf([0]));
});

test.each([
  ['{"a":[1e400]}', '/a/0'],
  ['{"a":[-0,1e400]}', '/a/1'],
  ['{"a":"\\ud800"}', '/a'],
])('F11.4 what RFC 8785 can’t say is refused by its place: %s', (text, path) => {
  expect(canonicalOf(JSON.parse(text))).toMatchObject({ ok: false, error: { kind: 'invalid', path } });
});
