/** Laws of a generated frame, whatever the seed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Frame, frameHash } from './frame.ts';
import { frameOfSol } from './frameOfSol.ts';
import type { LedgerPlan } from './noise.ts';

const seeds = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const plans: fc.Arbitrary<LedgerPlan> = fc.record({
  seed: seeds,
  forecastSeed: seeds,
  headSol: fc.integer({ min: 1, max: 3000 }),
  epochMsd: fc.integer({ min: 30_000, max: 90_000 }),
});
const sols = fc.integer({ min: 1, max: 4000 });

function deepFrozen(value: unknown): boolean {
  return (
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every((inner) => deepFrozen(inner)))
  );
}

test('a frame made alone is the frame made in order, and passes its schema', () => {
  fc.assert(
    fc.property(plans, sols, (plan, sol) => {
      const alone = frameOfSol({ ...plan }, sol, null);
      let before: Frame['mars'] | null = null;
      for (let earlier = Math.max(1, sol - 30); earlier < sol; earlier++)
        before = frameOfSol(plan, earlier, before).mars;
      expect(frameOfSol(plan, sol, before)).toEqual(alone);
      const frame = { ...alone, prevHash: null, _hash: frameHash({ ...alone, prevHash: null }) };
      expect(Frame.parse(frame)).toEqual(frame);
      expect([alone.events, alone.hazards, alone.challenge].every(deepFrozen)).toBe(true);
    }),
  );
});

test('a published frame leans on nothing from beyond the head', () => {
  fc.assert(
    fc.property(plans, seeds, fc.nat(), (plan, forecastSeed, place) => {
      const sol = 1 + (place % plan.headSol);
      expect(frameOfSol({ ...plan, forecastSeed }, sol, null)).toEqual(frameOfSol(plan, sol, null));
      expect(frameOfSol({ ...plan, headSol: plan.headSol + 700 }, sol, null)).toEqual(frameOfSol(plan, sol, null));
    }),
  );
});

test('no event begins while one of its type lasts, across the head too', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const ends = new Map<string, number>();
      for (let sol = Math.max(1, plan.headSol - 60); sol < plan.headSol + 60; sol++)
        for (const { type, duration_sols = 1 } of frameOfSol(plan, sol, null).events) {
          expect(ends.get(type) ?? 0).toBeLessThanOrEqual(sol);
          ends.set(type, sol + duration_sols);
        }
    }),
    { numRuns: 40 },
  );
});
