import { describe, expect, test } from 'vitest';
import { referenceLedger } from '../mars/referenceLedger.ts';
import { colonyBytes } from './binary.ts';
import {
  allocate,
  ampleColony,
  copyOf,
  personAt,
  rationTo,
  sols,
  solsUntilEnd,
  stockColony,
  tick,
} from './colony.test-support.ts';
import type { Command } from './commands/command.ts';
import { DEFAULT_ALLOCATION } from './genesis.ts';
import type { Colony } from './schema.ts';
import { step } from './step.ts';

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);
const causeOf = (colony: Colony): string | undefined => colony.ended?.cause;

describe('R2.5 balance', () => {
  test.each(SEEDS)('R2.5 seed %i: left to its defaults, the colony lives past sol 60', (seed) => {
    const colony = stockColony(seed);
    sols(colony, 60);
    expect(colony.crew.every((person) => person.alive && person.hp === 100)).toBe(true);
    expect(colony.allocation).toEqual(DEFAULT_ALLOCATION);
  });

  test.each<[string, Command[], string, number]>([
    ['all power to ISRU freezes it', [allocate(0, 1, 0)], 'cold', 40],
    ['all power to heating leaves it without oxygen', [allocate(1, 0, 0)], 'hypoxia', 60],
    ['a tenth of a ration starves it beside a full store', [rationTo(0.1)], 'starvation', 60],
  ])('R2.5 neglect kills before sol 60: %s', (_name, commands, cause, before) => {
    for (const seed of SEEDS) {
      const colony = stockColony(seed);
      expect(solsUntilEnd(colony, 100, commands), `seed ${seed}`).toBeLessThan(before);
      expect(causeOf(colony)).toBe(cause);
    }
  });

  test('R2.5 no ISRU and no heating kill later; doing nothing for ever starves it', () => {
    for (const [commands, cause, most] of [
      [[allocate(0.36, 0, 0.64)], 'hypoxia', 130],
      [[allocate(0, 0, 1)], 'hypoxia', 130],
      [[], 'starvation', 200],
    ] as const) {
      const colony = stockColony(4);
      expect(solsUntilEnd(colony, 400, commands)).toBeLessThan(most);
      expect(causeOf(colony)).toBe(cause);
    }
  });
});

/** Two colonies alike but for a command, ten sols on. */
function compare(make: () => Colony, one: Command, other: Command): [Colony, Colony] {
  const [a, b] = [make(), make()];
  sols(a, 10, [one]);
  sols(b, 10, [other]);
  return [a, b];
}

describe('R3.1 each share buys what it names', () => {
  test('R3.1 R4.13 heating warms the cabin', () => {
    const [cold, warm] = compare(() => stockColony(1), allocate(0, 1, 0), allocate(0.5, 0.5, 0));
    expect(warm.cabin.tempC).toBeGreaterThan(cold.cabin.tempC + 5);
  });

  test('R3.1 R4.4 ISRU makes oxygen and water', () => {
    const [without, withIsru] = compare(() => stockColony(1), allocate(0.5, 0, 0.5), allocate(0.5, 0.5, 0));
    expect(withIsru.tanks.oxygenKg).toBeGreaterThan(without.tanks.oxygenKg + 20);
    expect(withIsru.books.waterInKg + withIsru.books.hydrogenOutKg).toBeGreaterThan(0);
    expect(without.books.waterInKg + without.books.hydrogenOutKg).toBe(0);
  });

  test('R3.1 R4.5 the greenhouse grows crops under its lamps', () => {
    const [dim, bright] = compare(() => stockColony(1), allocate(0.5, 0.5, 0), allocate(0.5, 0, 0.5));
    const grown = (colony: Colony): number => colony.crop.biomassKg + colony.wasteKg + colony.foodKg;
    expect(grown(bright)).toBeGreaterThan(grown(dim) + 3);
  });

  test('R3.2 R5.2 the ration sets what is eaten, and bodies make up the difference', () => {
    const [full, half] = compare(() => stockColony(1), rationTo(1), rationTo(0.5));
    const eaten = (colony: Colony): number => stockColony(1).foodKg - colony.foodKg;
    expect(eaten(full) - eaten(half)).toBeGreaterThan(11);
    expect(personAt(full, 0).reserveKg).toBeCloseTo(26, 2);
    expect(personAt(half, 0).reserveKg).toBeLessThan(24);
    const [plenty] = compare(() => stockColony(1), rationTo(1.5), rationTo(1));
    expect(personAt(plenty, 0).reserveKg).toBeGreaterThan(28);
  });
});

describe('R1.1 R1.7 determinism', () => {
  const bytesOf = (colony: Colony): string => {
    const { bytes, length } = colonyBytes(colony);
    return Buffer.from(bytes.subarray(0, length)).toString('base64');
  };

  test('R1.1 the same inputs give the same bytes, also when runs take turns', () => {
    const [a, b, other] = [stockColony(9), stockColony(9), ampleColony(10)];
    const commands = [allocate(0.4, 0.4, 0.2), rationTo(0.9)];
    sols(a, 40, commands);
    sols(b, 1, commands);
    for (let sol = 1; sol < 40; sol++) {
      sols(other, 1);
      sols(b, 1);
    }
    expect(bytesOf(a)).toBe(bytesOf(b));
  });

  test('R1.7 seeds differ, in bodies, leak and gusts', () => {
    const seen = new Set(SEEDS.map((seed) => bytesOf({ ...stockColony(seed), seed: 0 })));
    expect(seen.size).toBe(SEEDS.length);
    const cleaned = (seed: number): string =>
      sols(ampleColony(seed), 300)
        .filter((event) => event.kind === 'array-cleaned')
        .map((event) => event.tick)
        .join();
    expect(cleaned(1)).not.toBe(cleaned(2));
    expect(cleaned(1)).toBe(cleaned(1));
  });

  test('R1.1 a tick depends on its frame and writes to nothing but the colony', () => {
    const ledger = referenceLedger();
    const [one, other] = [stockColony(1), stockColony(1)];
    const frame = ledger.frameAt(1);
    const before = copyOf(frame);
    const command = Object.freeze(allocate(0.2, 0.3, 0.5));
    step(one, Object.freeze([command]), frame);
    expect(frame).toEqual(before);
    step(other, [command], ledger.frameAt(300));
    expect(bytesOf(one)).not.toBe(bytesOf(other));
  });
});

test('R4.14 dust settles by its optical depth, and a gust now and then leaves two fifths of it', () => {
  const colony = ampleColony(5);
  let cleanings = 0;
  for (let sol = 1; sol <= 400; sol++) {
    const before = colony.energy.lightShare;
    const events = sols(colony, 1).filter((event) => event.kind === 'array-cleaned');
    const { dust_tau } = referenceLedger().frameAt(sol).mars;
    const settled = before * (1 - (0.0028 * dust_tau) / 0.5);
    if (events.length === 0) expect(colony.energy.lightShare).toBeCloseTo(settled, 12);
    else {
      cleanings += events.length;
      expect(colony.energy.lightShare).toBeCloseTo(1 - (1 - settled) * 0.4, 12);
      expect(events).toEqual([{ kind: 'array-cleaned', tick: sol * 24 - 1, lightShare: colony.energy.lightShare }]);
    }
  }
  expect(cleanings).toBeGreaterThan(2);
  expect(cleanings).toBeLessThan(20);
});

test('R5.2 scarce food is shared by need, so that all hunger alike', () => {
  const colony = stockColony(2);
  Object.assign(colony.crop, { biomassKg: 0 });
  colony.foodKg = 0.05;
  tick(colony);
  expect(colony.foodKg).toBeCloseTo(0, 12);
  const burnt = colony.crew.map((person) => (26 - person.reserveKg) / person.metabolicScale);
  for (const share of burnt) expect(share).toBeCloseTo(burnt[0] ?? 0, 12);
  const [first, last] = [personAt(colony, 0), personAt(colony, 3)];
  expect(first.metabolicScale).not.toBe(last.metabolicScale);
});
