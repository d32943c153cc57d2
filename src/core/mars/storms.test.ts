import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STORM_SCALES, type Storm, addedTauAt, overlap, stormEnd, stormSols } from './storms.ts';

const storms = fc.record({
  scale: fc.constantFrom(...STORM_SCALES),
  onsetSol: fc.integer({ min: -100, max: 5000 }),
  riseSols: fc.integer({ min: 1, max: 9 }),
  fallSols: fc.integer({ min: 1, max: 100 }),
  addedTau: fc.double({ min: 0.1, max: 8, noNaN: true }),
});
const tausOf = (storm: Storm): number[] =>
  Array.from({ length: stormSols(storm) }, (_, i) => addedTauAt(storm, storm.onsetSol + i));

test('a storm rises to its height, falls, and adds dust on its own sols alone', () => {
  fc.assert(
    fc.property(storms, (storm) => {
      const taus = tausOf(storm);
      expect(Math.min(...taus)).toBeGreaterThan(0);
      expect(taus[storm.riseSols - 1]).toBe(storm.addedTau);
      expect(Math.max(...taus)).toBe(storm.addedTau);
      const [rise, fall] = [taus.slice(0, storm.riseSols), taus.slice(storm.riseSols)];
      expect(rise).toEqual(rise.toSorted((a, b) => a - b));
      expect(fall).toEqual(fall.toSorted((a, b) => b - a));
      expect(addedTauAt(storm, storm.onsetSol - 1)).toBe(0);
      expect(addedTauAt(storm, stormEnd(storm))).toBe(0);
    }),
  );
});

// Cantor 2007: the storm of 2001 fell by e in 30 to 117 sols.
test('a planet-encircling storm of 100 sols falls by e in 30 to 40', () => {
  const storm: Storm = { scale: 'encircling', onsetSol: 1, riseSols: 8, fallSols: 100, addedTau: 6 };
  expect(addedTauAt(storm, 8 + 30)).toBeGreaterThan(6 / Math.E);
  expect(addedTauAt(storm, 8 + 40)).toBeLessThan(6 / Math.E);
});

test('storms overlap when they share a sol, whichever is asked', () => {
  fc.assert(
    fc.property(storms, storms, (one, other) => {
      let shared = false;
      for (let sol = one.onsetSol; sol < stormEnd(one); sol++) shared ||= addedTauAt(other, sol) > 0;
      expect(overlap(one, other)).toBe(shared);
      expect(overlap(other, one)).toBe(shared);
    }),
  );
});
