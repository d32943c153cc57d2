import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytesOf, runFor } from '../core/cartridge/cartridge.test-support.ts';
import { fragmentOf } from '../core/cartridge/link.ts';
import { putInPng } from '../core/cartridge/png.ts';
import { DOT } from '../core/cartridge/png.test-support.ts';
import { unpack } from './unpack.ts';

const file = bytesOf(runFor(1));
const gzipped = new Uint8Array(gzipSync(file));

const picture = (carried: Uint8Array): Uint8Array => {
  const made = putInPng(DOT, carried);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
};

test('a file, a gzipped one, one in a picture and one in a link are the same bytes', async () => {
  const link = fragmentOf(gzipped);
  if (!link.ok) throw new Error(link.error.message);
  const wrapped = [
    file,
    gzipped,
    picture(gzipped),
    new TextEncoder().encode(`https://mars.example/deck/${link.value}`),
  ];
  for (const bytes of wrapped) {
    const unpacked = await unpack(bytes);
    expect(unpacked.ok && Buffer.from(unpacked.value).equals(file)).toBe(true);
  }
});

test('what a picture carries is held to the size of a file while it inflates', async () => {
  const bomb = new Uint8Array(gzipSync(Buffer.alloc(64 * 1024 * 1024)));
  expect(await unpack(picture(bomb))).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  expect(await unpack(picture(gzipped.subarray(0, 40)))).toMatchObject({ ok: false, error: { kind: 'damaged-gzip' } });
  const link = new TextEncoder().encode(`#c=${Buffer.from(gzipped).toString('base64url').slice(0, 400)}`);
  expect(await unpack(link)).toMatchObject({ ok: false, error: { kind: 'damaged-link' } });
  expect(await unpack(DOT)).toMatchObject({ ok: false, error: { kind: 'not-a-cartridge' } });
});
