import { expect, test } from 'vitest';
import { lsAt, seasonAt } from './season.ts';

test('between two told sols the solar longitude goes on evenly, over the turn of the year too', () => {
  expect(lsAt([0, 5, 10], 5)).toBe(2.5);
  expect(lsAt([356, 2], 5)).toBeCloseTo(359, 9);
  expect(lsAt([356, 2], 9)).toBeCloseTo(1.4, 9);
  expect(lsAt([0, 5], 900)).toBeNaN();
});

test('the seasons of the north, and the season of great storms', () => {
  expect(seasonAt(0)).toEqual({ key: 'spring', dusty: false });
  expect(seasonAt(251)).toEqual({ key: 'autumn', dusty: true });
  expect(seasonAt(359.9)).toEqual({ key: 'winter', dusty: false });
  expect(seasonAt(Number.NaN)).toBeNull();
});
