import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyColony, wish, wishes } from './arbitrary.test-support.ts';
import { copyOf, leavesOf, sols, stockColony, tick } from './colony.test-support.ts';
import { checkColony } from './meaning.ts';
import { Colony } from './schema.ts';

/** Figures that may lie below zero. */
const SIGNED = /\/(?:tempC|heatOutMj|crew\/\d+\/waterKg)$/;

function expectSound(colony: Colony): void {
  for (const { path, value } of leavesOf(colony)) {
    if (typeof value !== 'number') continue;
    if (!Number.isFinite(value)) expect.fail(`${path} is ${value} at tick ${colony.tick}`);
    if (Object.is(value, -0)) expect.fail(`${path} is a negative zero at tick ${colony.tick}`);
    if (value < 0 && !SIGNED.test(path)) expect.fail(`${path} is ${value} at tick ${colony.tick}`);
  }
  const parsed = Colony.safeParse(colony);
  if (!parsed.success) expect.fail(`tick ${colony.tick}: ${parsed.error.message}`);
  expect(checkColony(colony)).toEqual([]);
}

test('R1.6 over 150 sols of any commands a stock colony is sound at the end of every sol', () => {
  fc.assert(
    fc.property(fc.nat(), wishes(150, wish), (seed, bySol) => {
      const colony = stockColony(seed);
      for (let sol = 0; sol < 150 && colony.ended === null; sol++) {
        sols(colony, 1, bySol.get(sol));
        expectSound(colony);
      }
    }),
    { numRuns: 25 },
  );
});

test('R1.6 from any physical state each tick leaves a sound colony', () => {
  fc.assert(
    fc.property(anyColony, fc.array(wish, { maxLength: 3 }), (start, commands) => {
      const colony = copyOf(start);
      for (let i = 0; i < 8; i++) {
        tick(colony, 1, i === 0 ? commands : []);
        expectSound(colony);
      }
    }),
    { numRuns: 200 },
  );
});

test('R1.6 at the caps of its schema a colony may leave them, but holds no NaN and no negative store', () => {
  const double = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
  const extreme = fc.oneof(double(0, 1e7), fc.constant(1e7), fc.constant(0), double(0, 1e-300));
  fc.assert(
    fc.property(fc.array(extreme, { minLength: 40, maxLength: 40 }), double(-150, 150), (values, tempC) => {
      const colony = stockColony(1);
      const kg = leavesOf(colony).filter(({ path }) => /\/(?:cabin|tanks|crop|foodKg|wasteKg|arrayM2)/.test(path));
      for (const [i, leaf] of kg.entries()) leaf.set(values[i % values.length]);
      Object.assign(colony.cabin, { tempC, leakScale: 100 });
      Object.assign(colony.crop, { areaM2: Math.min(1e5, colony.crop.areaM2) });
      tick(colony, 6);
      for (const { path, value } of leavesOf(colony)) {
        if (typeof value !== 'number') continue;
        const isBad = !Number.isFinite(value) || Object.is(value, -0) || (value < 0 && !SIGNED.test(path));
        if (isBad) expect.fail(`${path} is ${value}`);
      }
    }),
    { numRuns: 200 },
  );
});
