import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ampleColony, copyOf, leavesOf, sols, stockColony, tick } from './colony.test-support.ts';
import { anyColony, kindWish, wish, wishes } from './arbitrary.test-support.ts';
import { accountOf, QUANTITIES, worstDrift } from './books.test-support.ts';
import type { Colony } from './schema.ts';

const CLOSED = 1e-9;

function expectClosed(before: ReturnType<typeof accountOf>, colony: Colony): void {
  const { of, share } = worstDrift(before, colony);
  if (share > CLOSED) expect.fail(`${of} drifted by ${share} of its gross at tick ${colony.tick}`);
}

test('R1.5 over 500 sols of any commands, C, H, O, N and energy stay what they were, at the end of every sol', () => {
  fc.assert(
    fc.property(fc.nat(1e6), wishes(500, kindWish), (seed, bySol) => {
      const colony = ampleColony(seed);
      const before = accountOf(colony);
      for (let sol = 0; sol < 500; sol++) {
        sols(colony, 1, bySol.get(sol));
        expectClosed(before, colony);
      }
      expect(colony.ended).toBeNull();
    }),
    { numRuns: 12 },
  );
});

test('R1.5 a stock colony keeps its books while it starves, one by one, to the last', () => {
  for (const seed of [1, 2, 3]) {
    const colony = stockColony(seed);
    const before = accountOf(colony);
    while (colony.ended === null) {
      sols(colony, 1);
      expectClosed(before, colony);
    }
    expect(colony.tick).toBeGreaterThan(60 * 24);
  }
});

test('R1.5 a single tick keeps the books in any state: dark, frozen, empty, thirsty, dying', () => {
  let deaths = 0;
  let frosts = 0;
  let dark = 0;
  fc.assert(
    fc.property(anyColony, fc.array(wish, { maxLength: 2 }), (start, commands) => {
      const colony = copyOf(start);
      const before = accountOf(colony);
      const wasteKg = colony.wasteKg;
      for (let i = 0; i < 6; i++) {
        const events = tick(colony, 1, i === 0 ? commands : []);
        expectClosed(before, colony);
        if (events.some((event) => event.kind === 'died')) deaths++;
      }
      if (colony.cabin.tempC < -5 && colony.wasteKg > wasteKg) frosts++;
      if (colony.energy.batteryKwh === 0) dark++;
    }),
    { numRuns: 1500 },
  );
  expect(Math.min(deaths, frosts, dark)).toBeGreaterThan(20);
});

test('R1.5 the second accountant sees every store and every flow', () => {
  const colony = stockColony();
  const aside = /^\/(?:today\/|.*\/massKg$)/;
  const kg = leavesOf(copyOf(colony)).filter(({ path }) => /(?:Kg|Kwh|Mj|tempC)$/.test(path) && !aside.test(path));
  expect(kg).toHaveLength(27 + 2 * colony.crew.length);
  for (const { path } of kg) {
    if (path === '/energy/capacityKwh') continue;
    const other = copyOf(colony);
    const leaf = leavesOf(other).find((one) => one.path === path);
    leaf?.set((leaf.value as number) + 1);
    const [before, after] = [accountOf(colony), accountOf(other)];
    const moved = QUANTITIES.filter((of) => Math.abs(before[of].total - after[of].total) > 0.01);
    expect(moved, path).not.toEqual([]);
  }
});
