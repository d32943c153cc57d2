import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceOf } from './balance.ts';
import { missionColony, sols } from './colony.test-support.ts';
import { flowsOf, type Flow } from './boundaryFlows.ts';
import { PLAYABLE } from './missions.ts';
import { blankBooks } from './sheet.ts';

const sum = (side: readonly (readonly [string, number])[]): number => side.reduce((all, [, amount]) => all + amount, 0);

test('both sides of every flow have the same sum, and nothing on them is below zero', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 19, maxLength: 19 }),
      (totals) => {
        const books = Object.fromEntries(Object.keys(blankBooks()).map((key, at) => [key, totals[at] ?? 0]));
        const { mass, energy } = flowsOf({ books: { ...blankBooks(), ...books } });
        for (const flow of [mass, energy]) {
          expect(Math.abs(sum(flow.in) - sum(flow.out))).toBeLessThan(1e-3);
          for (const [, amount] of [...flow.in, ...flow.out]) expect(amount).toBeGreaterThan(0);
        }
      },
    ),
  );
});

test('nothing has crossed the boundary of a colony that has just landed', () => {
  expect(flowsOf({ books: blankBooks() })).toEqual({ mass: { in: [], out: [] }, energy: { in: [], out: [] } });
});

/** What the stores gained, of either side. */
const gained = (flow: Flow<string>): number =>
  (flow.out.find(([of]) => of === 'kept')?.[1] ?? 0) - (flow.in.find(([of]) => of === 'drawn')?.[1] ?? 0);

test.each(PLAYABLE)('what the flows of %s leave to the stores is what the stores gained', (mission) => {
  const colony = missionColony(mission);
  const stored = (): readonly [massKg: number, energyMj: number] => {
    const { carbon, hydrogen, oxygen, nitrogen, energy } = balanceOf(colony);
    return [carbon.stored + hydrogen.stored + oxygen.stored + nitrogen.stored, energy.stored];
  };
  const before = stored();
  sols(colony, 10);
  const after = stored();
  const { mass, energy } = flowsOf(colony);
  expect(gained(mass)).toBeCloseTo(after[0] - before[0], 6);
  expect(gained(energy)).toBeCloseTo(after[1] - before[1], 6);
  expect(energy.out.find(([of]) => of === 'heat')?.[1]).toBeGreaterThan(0);
});
