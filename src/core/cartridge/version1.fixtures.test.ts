import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accountOf, worstDrift } from '../colony/books.test-support.ts';
import { advanceTicks, bytesOf, cartridgeIn, ledger } from './cartridge.test-support.ts';
import { decode } from './codec.ts';
import { runOf } from './convert.ts';
import { inspect } from './inspect.ts';

// Real files of the ancestor, which stand beside the repository where the project is worked on, and only there.
const FOLDER = new URL('../../../../shared/fixtures/mars-barn-v1/', import.meta.url);
const present = existsSync(FOLDER);
const names = present ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : [];

describe.runIf(present)('F6.3 real version-1 files', () => {
  test.each(names)('F6.3 %s loads, lists its losses, and lives on with closed books', (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
    const decoded = decode(bytes);
    if (!decoded.ok) return expect.fail(`${decoded.error.message} ${decoded.error.path}`);
    const { cartridge, losses, migratedFrom } = decoded.value;
    expect(migratedFrom).toBe(1);
    expect(losses.length).toBeGreaterThan(5);
    const [, mission, sol, fate] = /^[a-z0-9]+-([a-z]+)-sol(\d+)-(alive|dead)/.exec(name) ?? [];
    const seen = inspect(bytes);
    expect(seen).toMatchObject({
      ok: true,
      value: { mission, sol: Number(sol), alive: fate === 'alive', resumable: true },
    });

    const run = runOf(cartridge, ledger);
    const before = accountOf(run.colony);
    advanceTicks(run, 24 * 20);
    if (fate === 'dead') expect(run.colony.tick).toBe(Number(sol) * 24);
    else {
      expect(run.colony.tick).toBe((Number(sol) + 20) * 24);
      expect(run.colony.crew.every((person) => person.alive)).toBe(true);
    }
    expect(worstDrift(before, run.colony).share).toBeLessThan(1e-9);
    cartridgeIn(bytesOf(run));
  });
});
