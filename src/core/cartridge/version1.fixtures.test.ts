import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { accountOf, worstDrift } from '../colony/books.test-support.ts';
import { advanceTicks, bytesOf, cartridgeIn, ledger, runIn, textOf, type Loose } from './cartridge.test-support.ts';
import { decode, encode } from './codec.ts';
import { cartridgeOf, runOf } from './convert.ts';
import { inspect } from './inspect.ts';
import { checkCartridge } from './meaning.ts';
import { isUnranked } from './run.ts';
import { Known } from './schema.ts';

// Real files of the ancestor stand beside the repository where the project is worked on, and only there; ours of every
// dialect are among the goldens.
const REAL = new URL('../../../../shared/fixtures/mars-barn-v1/', import.meta.url);
const GOLDEN = new URL('./golden/', import.meta.url);
const filesIn = (folder: URL, name: RegExp): (readonly [string, Uint8Array])[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((one) => name.test(one))
        .map((one) => [one, new Uint8Array(readFileSync(new URL(one, folder)))])
    : [];
const files = [...filesIn(REAL, /\.json$/), ...filesIn(GOLDEN, /^v1-.*\.json$/)];

const SOLS = 30;

describe('F6.3 version-1 files, real and golden', () => {
  test.each(files)('F6.3 %s is shaped, means something, and is unranked', (_name, bytes) => {
    const decoded = decode(bytes);
    if (!decoded.ok) return expect.fail(`${decoded.error.message} ${decoded.error.path}`);
    const { cartridge, losses, migratedFrom } = decoded.value;
    const { extra: _extra, ...known } = cartridge;
    expect(Known.safeParse(known).error).toBeUndefined();
    expect(checkCartridge(cartridge)).toEqual([]);
    expect(migratedFrom).toBe(1);
    expect(losses.length).toBeGreaterThan(3);
    expect(isUnranked(runOf(cartridge, ledger))).toBe(true);
    expect(cartridgeIn(encode(cartridge))).toEqual(cartridge);
  });

  test.each(files)('F6.3 %s keeps its sol, its fate and everybody in it', (_name, bytes) => {
    const { state: old, mission } = JSON.parse(textOf(bytes)) as Loose;
    const seen = inspect(bytes);
    expect(seen).toMatchObject({ ok: true, value: { sol: old.sol, alive: old.alive, resumable: true } });
    if (mission !== undefined) expect(seen).toMatchObject({ value: { mission } });
    const { crew, robots } = cartridgeIn(bytes).state;
    expect(crew.length + robots.length).toBe(old.crew.length);
  });

  test.each(files)('F6.3 %s lives on with closed books, the same before and after a file', (_name, bytes) => {
    const run = runIn(bytes);
    const { tick, ended } = run.colony;
    const before = accountOf(run.colony);
    advanceTicks(run, TICKS_PER_SOL * (SOLS / 2));
    const again = runIn(bytesOf(run));
    for (const one of [run, again]) {
      advanceTicks(one, TICKS_PER_SOL * (SOLS / 2));
      // Whoever lived then lives a month at least, whatever befalls this person or that.
      expect(one.colony.tick).toBe(ended === null ? tick + TICKS_PER_SOL * SOLS : tick);
      expect(one.colony.ended).toEqual(ended);
      expect(worstDrift(before, one.colony).share).toBeLessThan(1e-9);
      expect(checkCartridge(cartridgeOf(one))).toEqual([]);
    }
    expect(bytesOf(again)).toEqual(bytesOf(run));
  });
});

test('F6.3 every dialect is among them', () => {
  expect(files.length).toBeGreaterThanOrEqual(7);
});
