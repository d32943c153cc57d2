import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../kernel/crc32.ts';
import { putInPng, takeFromPng } from './png.ts';
import { DOT } from './png.test-support.ts';
import { unwrap } from './unwrap.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const IEND = 12;

function put(picture: Uint8Array, carried: Uint8Array): Uint8Array {
  const made = putInPng(picture, carried);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

/** A chunk, as the standard has it. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = Buffer.concat([Buffer.alloc(4), utf8(type), data, Buffer.alloc(4)]);
  whole.writeUInt32BE(data.length, 0);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length);
  return whole;
}

/** The dot with chunks before its end. */
const withChunks = (...chunks: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat([DOT.subarray(0, -IEND), ...chunks, DOT.subarray(-IEND)]);

test('F13.4 whatever is put in comes back byte for byte, and the picture around it is the same', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (carried) => {
      const picture = put(DOT, carried);
      expect(takeFromPng(picture)).toEqual({ ok: true, value: carried });
      expect(picture).toEqual(new Uint8Array(withChunks(chunk('mdCt', carried))));
    }),
  );
});

test('F13.4 what a picture carried before is replaced', () => {
  const twice = put(put(DOT, utf8('first')), utf8('second'));
  expect(twice).toEqual(put(DOT, utf8('second')));
});

test('F13.5 a picture that is cut off or changed anywhere is refused as damaged, or as carrying nothing', () => {
  const picture = put(DOT, new Uint8Array(gzipSync('{}')));
  for (let length = 8; length < picture.length; length++)
    expect(takeFromPng(picture.subarray(0, length))).toMatchObject({ ok: false, error: { kind: 'damaged-png' } });
  for (let at = 0; at < picture.length; at++) {
    const changed = Uint8Array.from(picture);
    changed[at] = (changed[at] ?? 0) ^ 0x20;
    expect(takeFromPng(changed).ok, `byte ${at}`).toBe(false);
  }
});

test('F13.5 hostile pictures: a length beyond the end, no header, two of them, parts without end, no name', () => {
  const header = DOT.subarray(8, 33);
  const endless = Uint8Array.from(DOT);
  endless.set([0xff, 0xff, 0xff, 0xff], 33);
  const parts = Array.from({ length: 10_001 }, () => chunk('tEXt', utf8('')));
  for (const bytes of [
    endless,
    Buffer.concat([DOT.subarray(0, 8), DOT.subarray(33)]),
    withChunks(header),
    withChunks(...parts),
    withChunks(chunk('m\u0000Ct', utf8(''))),
    withChunks(chunk('mdCt', utf8('a')), chunk('mdCt', utf8('b'))),
    DOT.subarray(0, 8),
  ])
    expect(takeFromPng(bytes)).toMatchObject({ ok: false, error: { kind: 'damaged-png', path: '' } });
  expect(takeFromPng(utf8('GIF89a'))).toMatchObject({ ok: false, error: { kind: 'damaged-png' } });
  expect(putInPng(utf8('GIF89a'), utf8(''))).toMatchObject({ ok: false, error: { kind: 'damaged-png' } });
});

test('F13.5 a picture that carries nothing, or no gzip, says so; what stands behind its end is not looked at', () => {
  expect(unwrap(DOT)).toMatchObject({ ok: false, error: { kind: 'not-a-cartridge' } });
  expect(unwrap(put(DOT, utf8('{"_format":"x"}')))).toMatchObject({ ok: false, error: { kind: 'damaged-png' } });
  expect(unwrap(put(DOT, put(DOT, utf8('')))).ok).toBe(false);
  const gzipped = new Uint8Array(gzipSync('{}'));
  expect(unwrap(new Uint8Array(Buffer.concat([put(DOT, gzipped), utf8('behind')])))).toMatchObject({
    ok: true,
    value: { bytes: gzipped },
  });
});

test('F13.5 no bytes make reading throw', () => {
  const picture = put(DOT, new Uint8Array(gzipSync('{}')));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (noise, at) => {
      unwrap(Buffer.concat([DOT.subarray(0, 8), noise]));
      const bent = Uint8Array.from(picture);
      bent.set(noise.subarray(0, Math.max(0, bent.length - at)), Math.min(at, bent.length));
      unwrap(bent);
    }),
  );
});
