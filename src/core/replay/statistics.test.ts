import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curveOf, distributionOf, medianInterval, percentile, wilson } from './statistics.ts';

test('percentiles are those of type 7: R’s quantile(c(1,2,3,4,10), c(0,.25,.5,.75,.875,1))', () => {
  const values = [1, 2, 3, 4, 10];
  expect([0, 0.25, 0.5, 0.75, 0.875, 1].map((share) => percentile(values, share))).toEqual([1, 2, 3, 4, 7, 10]);
  expect(distributionOf([5])).toEqual({ min: 5, q1: 5, median: 5, q3: 5, max: 5 });
  expect(percentile([1, 2], 0.5)).toBe(1.5);
});

// Published: Newcombe 1998, Statistics in Medicine 17, table I, method 3 (score without continuity correction).
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('Wilson’s interval of %i of %i is %f to %f', (hits, count, low, high) => {
  const interval = wilson(hits, count);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('the interval of a median of 100 lies between the 40th and the 61st value, as tables of the binomial have it', () => {
  const values = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(medianInterval(values)).toEqual({ low: 40, high: 61 });
  expect(medianInterval([3, 7])).toEqual({ low: 3, high: 7 });
});

test('an interval holds its median, and stays among the values', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 120 }), (values) => {
      const sorted = values.sort((a, b) => a - b);
      const { low, high } = medianInterval(sorted);
      const median = percentile(sorted, 0.5);
      expect(low).toBeLessThanOrEqual(median);
      expect(high).toBeGreaterThanOrEqual(median);
      expect(sorted).toContain(low);
      expect(sorted).toContain(high);
    }),
  );
});

test('the curve steps down where lives end, and never for those who lived on', () => {
  const lives = [
    { sols: 5, alive: false },
    { sols: 9, alive: true },
    { sols: 5, alive: false },
    { sols: 2, alive: false },
  ];
  expect(curveOf(lives)).toEqual([
    [0, 4],
    [2, 3],
    [5, 1],
  ]);
});
