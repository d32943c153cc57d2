import { expect, test } from 'vitest';
import type { Frame } from '../frame.ts';
import { publish } from '../publish.ts';
import { absenceOf, heldLedger } from './held.ts';

const made: readonly Frame[] = [...publish({ seed: 3, headSol: 12, epochMsd: 53630 })];
const headHash = made[11]?._hash ?? '';

test('a held ledger has its frames and nothing else: no forecast, no weather in a gap', () => {
  const frames = made.filter(({ sol }) => sol > 2 && sol !== 7);
  const ledger = heldLedger({ id: 'part', headHash, frames });
  expect(ledger).toMatchObject({ id: 'part', headHash, firstSol: 3, headSol: 12, shipped: false });
  for (let sol = 0; sol <= 14; sol++) {
    const there = frames.find((frame) => frame.sol === sol);
    expect(ledger.has(sol)).toBe(there !== undefined);
    if (there !== undefined) expect(ledger.frameAt(sol)).toEqual(there);
    else expect(() => ledger.frameAt(sol)).toThrow(RangeError);
  }
});

test('what is absent has a name', () => {
  const whole = heldLedger({ id: 'whole', headHash, frames: made.filter(({ sol }) => sol > 2 && sol !== 7) });
  expect(absenceOf(whole, 1)).toBe('frames at hand begin with sol 3');
  expect(absenceOf(whole, 7)).toBe('ledger gap at sol 7');
  expect(absenceOf(whole, 13)).toBe('ledger end after sol 12');
  const part = heldLedger({ id: 'part', headHash, frames: made.slice(0, 9) });
  expect(absenceOf(part, 10)).toBe('frames at hand end after sol 9');
});
