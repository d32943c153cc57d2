import fc from 'fast-check';
import { expect, test } from 'vitest';
import { streamOf } from '../kernel/random.ts';
import { type ChanceOf, valueNoise } from './noise.ts';
import { HAZARD_TYPES } from './frameEvents.ts';
import { EVENT_STREAMS, FRAME_STREAMS, hazardStream } from './streams.ts';

const chance: ChanceOf = { seed: 7, headSol: 100, forecastSeed: 8 };
const STREAM = streamOf('test.noise');

test('noise stays in [-1, 1] and is smooth', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constantFrom(1.5, 5, 30), (sol, periodSols) => {
      const here = valueNoise(chance, STREAM, sol, periodSols);
      expect(Math.abs(here)).toBeLessThanOrEqual(1);
      // Steepest: a full swing of 2 by a smooth step is 3 per period.
      const near = valueNoise(chance, STREAM, sol + 0.01, periodSols);
      expect(Math.abs(near - here)).toBeLessThan((3.1 / periodSols) * 0.01);
    }),
  );
});

test('what is beyond the head changes no published sol, and the forecast goes its own way', () => {
  const other = { ...chance, forecastSeed: 9 };
  for (let sol = 1; sol <= 100; sol++) {
    expect(valueNoise(other, STREAM, sol, 7)).toBe(valueNoise(chance, STREAM, sol, 7));
  }
  expect(valueNoise(other, STREAM, 130, 7)).not.toBe(valueNoise(chance, STREAM, 130, 7));
});

test('purposes do not shift each other', () => {
  expect(valueNoise(chance, streamOf('test.other'), 10, 7)).not.toBe(valueNoise(chance, STREAM, 10, 7));
});

test('no two purposes of the ledger fall on one stream', () => {
  const streams = [...Object.values(FRAME_STREAMS), ...Object.values(EVENT_STREAMS), ...HAZARD_TYPES.map(hazardStream)];
  expect(new Set(streams).size).toBe(streams.length);
});
