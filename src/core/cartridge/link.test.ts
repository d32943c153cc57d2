import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fragmentOf, MOST_FRAGMENT } from './link.ts';
import { unwrap } from './unwrap.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const gzipped = new Uint8Array(gzipSync('{"_format":"mars-barn-cartridge"}'));
const fragment = (() => {
  const made = fragmentOf(gzipped);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
})();

test('F13.6 a fragment is #c= and base64url, and needs no escape in an address', () => {
  expect(fragment).toBe(`#c=${Buffer.from(gzipped).toString('base64url')}`);
  expect(new URL(fragment, 'https://mars.example/').hash).toBe(fragment);
});

test('F13.6 what went in comes out: of a fragment, and of an address with it', () => {
  const before = [
    '',
    'https://mars.example/',
    'HTTP://localhost:4173/?x=1',
    ' \n https://mars.example/deck/index.html',
  ];
  for (const address of before)
    expect(unwrap(utf8(`${address}${fragment}\n`))).toMatchObject({
      ok: true,
      value: { bytes: gzipped, torn: { kind: 'damaged-link' } },
    });
});

test('F13.6 at most 32,768 characters; beyond that the refusal offers the file', () => {
  const most = Math.floor(((MOST_FRAGMENT - 3) * 3) / 4);
  const fits = fragmentOf(new Uint8Array(most));
  // Three characters of mark, and four for every three bytes.
  expect(fits.ok && fits.value.length).toBe(MOST_FRAGMENT - 1);
  const over = fragmentOf(new Uint8Array(most + 1));
  expect(over).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  expect(over.ok || over.error.message).toContain('Send the file instead.');
  expect(unwrap(utf8(`#c=${'A'.repeat(40_000)}`))).toMatchObject({ ok: false, error: { kind: 'too-large' } });
});

test('F13.7 a link that was cut off or changed is refused, in words', () => {
  for (const text of [
    '#c=',
    '#c=AAAA',
    `${fragment}%20`,
    `${fragment}=`,
    `#c=${fragment}`,
    fragment.replace('=', '=é'),
  ])
    expect(unwrap(utf8(text)), text).toMatchObject({ ok: false, error: { kind: 'damaged-link', path: '' } });
});

test('F13.7 what is no link comes through as it is, for the ladder to judge', () => {
  for (const text of ['', '{"a":"#c=AA"}', '#d=AA', 'https://mars.example/', 'see https://mars.example/#c=AA', '#'])
    expect(unwrap(utf8(text))).toMatchObject({
      ok: true,
      value: { bytes: utf8(text), torn: { kind: 'damaged-gzip' } },
    });
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void unwrap(bytes)));
});
