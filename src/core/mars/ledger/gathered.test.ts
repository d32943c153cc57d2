import { expect, test } from 'vitest';
import type { Frame } from '../frame.ts';
import { publish } from '../publish.ts';
import { type Gathered, gatheredLedger } from './gathered.ts';

const made: readonly Frame[] = [...publish({ seed: 3, headSol: 30, epochMsd: 53630 })];
const PIN = { id: 'test', headSol: 30, headHash: made[29]?._hash ?? '' };
const part = (first: number, last: number): Frame[] =>
  made.slice(first - 1, last).map((frame) => structuredClone(frame));
const holding = (...parts: readonly (readonly [number, number])[]): Gathered => {
  const gathered = gatheredLedger(PIN);
  for (const [first, last] of parts) gathered.take(part(first, last));
  return gathered;
};

test('frames come to hand in any order, frozen, and only those', () => {
  const { ledger } = holding([21, 30], [1, 10]);
  for (let sol = -1; sol <= 32; sol++) {
    const held = (sol >= 1 && sol <= 10) || (sol >= 21 && sol <= 30);
    expect(ledger.has(sol)).toBe(held);
    if (held) expect(ledger.frameAt(sol)).toEqual(made[sol - 1]);
    else expect(() => ledger.frameAt(sol)).toThrow(RangeError);
  }
  expect(ledger.has(1.5)).toBe(false);
  expect(Object.isFrozen(ledger.frameAt(3).mars)).toBe(true);
  expect(ledger).toMatchObject({ ...PIN, firstSol: 1, shipped: true });
});

test('the same frames again change nothing: who has one keeps it', () => {
  const gathered = holding([1, 10]);
  const before = gathered.ledger.frameAt(4);
  gathered.take(part(1, 10));
  expect(gathered.ledger.frameAt(4)).toBe(before);
});

test('beyond the head there is nothing until there is a forecast', () => {
  const gathered = holding([1, 30]);
  const forecast = { ...(made[0] as Frame), sol: 31 };
  expect(gathered.ledger.has(31)).toBe(false);
  gathered.forecastBy(() => forecast);
  expect(gathered.ledger.has(31)).toBe(true);
  expect(gathered.ledger.has(1e8)).toBe(true);
  expect(gathered.ledger.has(31.5)).toBe(false);
  expect(gathered.ledger.frameAt(31)).toBe(forecast);
  expect(holding([1, 10]).ledger.has(20)).toBe(false);
});

test.each<[string, readonly (readonly [number, number])[], (frames: Frame[]) => Frame[]]>([
  [
    'a frame before that is another',
    [[1, 10]],
    (frames) => frames.map((frame) => ({ ...frame, prevHash: 'a'.repeat(64) })),
  ],
  [
    'a frame after that is another',
    [[21, 30]],
    (frames) => frames.with(9, { ...(frames[9] as Frame), _hash: 'a'.repeat(64) }),
  ],
  ['a frame left out', [], (frames) => frames.toSpliced(4, 1)],
  ['two frames the wrong way round', [], (frames) => frames.with(4, frames[5] as Frame).with(5, frames[4] as Frame)],
  ['a frame from beyond the head', [], (frames) => [{ ...(frames[0] as Frame), sol: 31 }]],
  ['another head', [], (frames) => [{ ...(frames[0] as Frame), sol: 30 }]],
])('%s is a bug of the caller, and nothing is taken', (_name, parts, change) => {
  const gathered = holding(...parts);
  expect(() => gathered.take(change(part(11, 20)))).toThrow('not of it');
  for (let sol = 11; sol <= 20; sol++) expect(gathered.ledger.has(sol)).toBe(false);
});
