import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyColony, wish } from './arbitrary.test-support.ts';
import { copyOf, leavesOf, missionColony, tick } from './colony.test-support.ts';
import { fitCanopy } from './daily/stands.ts';
import { Colony } from './schema.ts';
import { expectNumbers, expectSound } from './sound.test-support.ts';

test('R1.6 the colonies that laws are tried on are sound themselves', () => {
  fc.assert(fc.property(anyColony, expectSound), { numRuns: 100 });
});

test('R1.6 from any physical state each tick leaves a sound colony', () => {
  fc.assert(
    fc.property(anyColony, fc.array(wish, { maxLength: 3 }), (start, commands) => {
      const colony = copyOf(start);
      for (let i = 0; i < 26; i++) {
        tick(colony, 1, i === 0 ? commands : []);
        if (i % 5 === 0) expectSound(colony);
        else expectNumbers(colony);
      }
    }),
    { numRuns: 200, endOnFailure: true },
  );
});

test('R1.6 at the caps of its schema a colony may leave them, but holds no NaN and no negative store', () => {
  const double = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
  const extreme = fc.oneof(double(0, 1e7), fc.constant(1e7), fc.constant(0), double(0, 1e-300));
  const mission = fc.constantFrom('hybrid', 'garden' as const);
  fc.assert(
    fc.property(
      mission,
      fc.array(extreme, { minLength: 40, maxLength: 40 }),
      double(-150, 150),
      (key, values, tempC) => {
        const colony = missionColony(key, 1);
        const kg = leavesOf(colony).filter(({ path }) =>
          /^\/(?:cabin|dome|tanks|foodKg|wasteKg|stands\/\d+\/biomassKg)/.test(path),
        );
        for (const [i, leaf] of kg.entries()) leaf.set(values[i % values.length]);
        Object.assign(colony.cabin, { tempC });
        Object.assign(colony.dome, { tempC: -tempC + 0 });
        colony.leakScale = 100;
        for (const stand of colony.stands) stand.areaM2 = Math.min(4e4, values[stand.id % values.length] ?? 0);
        fitCanopy(colony);
        expect(Colony.safeParse(colony).success).toBe(true);
        tick(colony, 26);
        expectNumbers(colony);
      },
    ),
    { numRuns: 100 },
  );
});
