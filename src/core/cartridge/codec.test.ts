import { describe, expect, test } from 'vitest';
import { allocate } from '../colony/colony.test-support.ts';
import { MOST_SOURCE } from '../colony/mindSchema.ts';
import {
  bent,
  bytesOf,
  cartridgeIn,
  newRun,
  refusalOf,
  runFor,
  runIn,
  textOf,
  utf8,
} from './cartridge.test-support.ts';
import { decode, encode, isGzip, openEnvelope } from './codec.ts';
import { tooLarge } from './readJson.ts';
import { cartridgeOf } from './convert.ts';
import type { Migration } from './migrations/list.ts';
import { submitCommand } from './run.ts';
import { MAX_BYTES, MAX_COMMANDS, MAX_EXTRA, MAX_LOG_BYTES } from './schema.ts';

const fresh = bytesOf(newRun(1));
const played = bytesOf(runFor(3, 1, [allocate(0.4, 0.3, 0.3)]));

/** Keys of every object in a JSON text, in the order they stand there. */
function keysInOrder(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(keysInOrder);
  return Array.isArray(value) ? below : [Object.keys(value), ...below];
}

describe('F1.2 what encode writes', () => {
  test('F1.2 UTF-8 without a mark, pretty with two blanks, sorted keys, and a line feed at the end', () => {
    const text = textOf(played);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    // Integer-like keys would come first whatever the text says; there are none.
    for (const keys of keysInOrder(JSON.parse(text))) expect(keys).toEqual([...keys].sort());
  });

  test('F1.2 equal cartridges are equal bytes, whatever order their keys were made in', () => {
    const turned = Object.fromEntries(Object.entries(cartridgeIn(played)).reverse());
    expect(encode(turned as unknown as ReturnType<typeof cartridgeIn>)).toEqual(played);
    expect(encode(cartridgeIn(played))).toEqual(played);
  });

  test('F1.2 a number comes back as the same number, text as the same text', () => {
    const run = newRun(1);
    Object.assign(run.identity, { name: 'Kolonie "Ä" \\ / 砂塵 🚀   \n' });
    run.colony.cabin.tempC = 0.1 + 0.2;
    const back = cartridgeIn(bytesOf(run));
    expect(back.name).toBe(run.identity.name);
    expect(back.state.cabin.tempC).toBe(0.1 + 0.2);
  });
});

describe('F5.1 the ladder', () => {
  test('F5.1 a byte order mark is accepted, once', () => {
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, ...fresh]))).toEqual(decode(fresh));
  });

  test('F5.1 10 MiB are taken, a byte more is not, and the sentence never names the limit as the size', () => {
    const padded = (bytes: number): Uint8Array => {
      const whole = new Uint8Array(bytes).fill(32);
      whole.set(fresh);
      return whole;
    };
    expect(refusalOf(padded(MAX_BYTES))).toBeNull();
    expect(refusalOf(padded(MAX_BYTES + 1))).toEqual({
      kind: 'too-large',
      message: 'This file is 10.1 MiB. A cartridge is at most 10.0 MiB.',
      path: '',
    });
    expect(tooLarge(MAX_BYTES * 2).message).toContain('20.0 MiB');
  });

  test('F5.1 64 levels are read and 65 are not, wherever they are; brackets in text are no levels', () => {
    const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(refusalOf(nested(64))?.kind).toBe('not-a-cartridge');
    expect(refusalOf(nested(65))?.kind).toBe('too-deep');
    const quoted = bent(fresh, (document) => (document.description = `${'['.repeat(500)}\\"{{{`));
    expect(refusalOf(quoted)).toBeNull();
  });

  test('F5.1 a newer version is refused with both numbers, whatever else it holds', () => {
    const refusal = refusalOf('{"_format":"mars-barn-cartridge","version":7,"state":{"other":[]}}');
    expect(refusal).toMatchObject({ kind: 'version-too-new', path: '/version' });
    expect(refusal?.message).toMatch(/version 7\b.*up to 2\b/);
  });

  test('F5.1 nothing is looked at before the check that protects it', () => {
    const deepAndBroken = `${'['.repeat(70)}{"_format":`;
    expect(refusalOf(deepAndBroken)?.kind).toBe('too-deep');
    expect(refusalOf('{"_format":"lispy-os-cartridge","version":99,"state":7}')?.kind).toBe('wrong-format');
    expect(refusalOf('{"_format":"mars-barn-cartridge","version":2,"version":2}')?.kind).toBe('bad-key');
    expect(openEnvelope(fresh)).toMatchObject({ ok: true, value: { version: 2 } });
  });

  test('F5.1 gzip is recognised, for the shells that inflate it', () => {
    expect([isGzip(new Uint8Array([0x1f, 0x8b, 8])), isGzip(fresh), isGzip(new Uint8Array())]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('F5.1 a migration that throws is a refusal that names its step', () => {
    const faulty: Migration = {
      to: 2,
      why: 'planted',
      up: () => {
        throw new Error('planted');
      },
    };
    const old = utf8('{"_format":"mars-barn-cartridge","version":1}');
    expect(decode(old, [faulty])).toMatchObject({
      ok: false,
      error: { kind: 'migration-failed', message: 'This cartridge could not be brought from version 1 to 2.' },
    });
  });

  test('F5.1 what a migration makes is checked like what a stranger sends', () => {
    const careless: Migration = { to: 2, why: 'planted', up: () => ({ ok: true, value: { _format: 'x' } }) };
    const old = utf8('{"_format":"mars-barn-cartridge","version":1}');
    expect(decode(old, [careless])).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  });
});

describe('F2.2 keys that nobody knows', () => {
  const strange = bent(played, (document) => {
    Object.assign(document, {
      'x-notes': { zebra: [1, { deep: null }], apple: 'pie', 'a/b~c': true, empty: {}, none: [] },
      futureThing: 'ß',
      '': 0,
    });
  });

  test('F2.2 at the top level they are kept, through a decode, a run and an encode', () => {
    const run = runIn(strange);
    const again = JSON.parse(textOf(bytesOf(run))) as Record<string, unknown>;
    const before = JSON.parse(textOf(strange)) as Record<string, unknown>;
    for (const key of ['x-notes', 'futureThing', '']) expect(again[key]).toEqual(before[key]);
    expect(bytesOf(runIn(bytesOf(run)))).toEqual(bytesOf(run));
  });

  test('F2.2 they can’t take the place of a key that is known', () => {
    const cartridge = { ...cartridgeIn(played), extra: { state: 'mine', 'x-a': 1 } };
    const written = JSON.parse(textOf(encode(cartridge))) as { state: { sol: number } };
    expect(written.state.sol).toBe(3);
  });

  test('F2.2 they may take 2 MiB when written back, counted before anything is built', () => {
    const lists = (depth: number, items: number): string =>
      `${'['.repeat(depth)}${Array(items).fill(0).join()}${']'.repeat(depth)}`;
    const holding = (padding: string): string => `${textOf(fresh).trimEnd().slice(0, -1)},"padding":${padding}}`;
    expect(refusalOf(holding(lists(58, 10_000)))).toBeNull();
    expect(refusalOf(holding(lists(58, 20_000)))?.kind).toBe('too-large');
    expect(refusalOf(holding(JSON.stringify('x'.repeat(MAX_EXTRA - 100))))).toBeNull();
    expect(refusalOf(holding(JSON.stringify('x'.repeat(MAX_EXTRA))))?.kind).toBe('too-large');
  });
});

test('F3.2 a log full of programs takes no more, and still makes a file that loads', () => {
  const run = newRun(1);
  const source = `; ${'ö'.repeat(MOST_SOURCE - 2)}`;
  let taken = 0;
  while (submitCommand(run, { kind: 'set-governor', source, name: 'long' }) !== null) taken++;
  expect(taken).toBe(Math.floor(MAX_LOG_BYTES / (2 * MOST_SOURCE + 60)));
  expect(run.logBytes).toBeLessThanOrEqual(MAX_LOG_BYTES);
  // What is short still finds its place.
  expect(submitCommand(run, allocate(1, 0, 0))).toBe(0);
  const bytes = encode({ ...cartridgeOf(run), extra: { padding: 'x'.repeat(MAX_EXTRA - 100) } });
  expect(bytes.length).toBeLessThan(MAX_BYTES - 200_000);
  expect(runIn(bytes).logBytes).toBe(run.logBytes);
  const beyond = bent(bytes, (document) => document.commands.push(...document.commands.slice(0, 2)));
  expect(refusalOf(beyond)).toMatchObject({ kind: 'inconsistent', path: '/commands' });
});

test('F3.2 a full log at its longest still makes a file that loads', () => {
  const run = newRun(1);
  const long = -1.234567890123456e-300;
  for (let i = 0; i < MAX_COMMANDS + 5; i++) submitCommand(run, allocate(long, long, long));
  expect(run.commands).toHaveLength(MAX_COMMANDS);
  expect(submitCommand(run, allocate(1, 0, 0))).toBeNull();
  run.colony.tick = 0;
  const bytes = encode({ ...cartridgeOf(run), extra: { padding: 'x'.repeat(MAX_EXTRA - 100) } });
  expect(bytes.length).toBeLessThan(MAX_BYTES - 200_000);
  expect(refusalOf(bytes)).toBeNull();
});
