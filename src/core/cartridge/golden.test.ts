import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../colony/step.ts';
import { replay } from '../replay/replay.ts';
import { decode, encode } from './codec.ts';
import { cartridgeOf, runOf } from './convert.ts';
import { bytesOf, cartridgeIn, ledger, textOf } from './cartridge.test-support.ts';
import { makeGoldens } from './golden.test-support.ts';
import { MIGRATIONS, type Migration } from './migrations/list.ts';
import { advanceTick } from './run.ts';
import { VERSION } from './schema.ts';

const FOLDER = new URL('./golden/', import.meta.url);

// Frozen files: they are written once, by hand, when a version or a rules number is released, and never again.
if (process.env['SAVE_GOLDEN'] !== undefined)
  for (const [name, bytes] of Object.entries(makeGoldens())) writeFileSync(new URL(name, FOLDER), bytes);

const names = readdirSync(FOLDER).sort();
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FOLDER)));
const versionOf = (name: string): number => (JSON.parse(textOf(read(name))) as { version: number }).version;

describe.each(names)('F6.1 golden %s', (name) => {
  const bytes = read(name);

  test('F6.1 loads, and is written back to a fixed point', () => {
    const cartridge = cartridgeIn(bytes);
    const again = encode(cartridge);
    expect(cartridgeIn(again)).toEqual(cartridge);
    expect(encode(cartridgeIn(again))).toEqual(again);
    expect(name.startsWith(`v${versionOf(name)}-`)).toBe(true);
    if (versionOf(name) === VERSION) expect(textOf(again)).toBe(textOf(bytes));
  });

  test('F6.1 becomes a run that goes on, or has ended', () => {
    const run = runOf(cartridgeIn(bytes), ledger);
    const { tick } = run.colony;
    for (let i = 0; i < 30; i++) advanceTick(run);
    expect(run.colony.tick).toBe(run.colony.ended === null ? tick + 30 : Math.max(tick, run.colony.ended.tick + 1));
    cartridgeIn(encode(cartridgeOf(run)));
    expect(bytesOf(run).length).toBeLessThan(1024 * 1024);
  });
});

test('F6.1 there is a golden of every version, and of every dialect of version 1', () => {
  const versions = new Set(names.map(versionOf));
  expect([...versions].sort((a, b) => a - b)).toEqual(Array.from({ length: VERSION }, (_, i) => i + 1));
  for (const dialect of ['head', 'gen1', 'gen2', 'fix', 'run-sim', 'least'])
    expect(names.filter((name) => name.startsWith(`v1-${dialect}`))).not.toEqual([]);
});

test('F6.2 migrations are an unbroken chain to the present version, and every one is called by a golden', () => {
  expect(MIGRATIONS.map((migration) => migration.to)).toEqual(Array.from({ length: VERSION - 1 }, (_, i) => i + 2));
  const called = new Set<number>();
  const spied: Migration[] = MIGRATIONS.map((migration) => ({
    ...migration,
    up: (document) => {
      called.add(migration.to);
      return migration.up(document);
    },
  }));
  for (const name of names) expect(decode(read(name), spied).ok).toBe(true);
  expect([...called].sort((a, b) => a - b)).toEqual(MIGRATIONS.map((migration) => migration.to));
});

const present = names.filter((name) => versionOf(name) === VERSION && cartridgeIn(read(name)).rules === RULES);

test.each(present)('F8.1 golden %s of the present rules replays, bit for bit', (name) => {
  const cartridge = cartridgeIn(read(name));
  expect(replay(cartridge, ledger)).toMatchObject({ equal: true, firstDifference: null });
});

test('F8.1 this build writes the goldens of the present rules as they stand', () => {
  const made = makeGoldens();
  for (const name of present.filter((one) => one in made))
    expect(textOf(made[name] as Uint8Array)).toBe(textOf(read(name)));
  expect(present.length).toBeGreaterThan(3);
});
