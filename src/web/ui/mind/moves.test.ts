import { expect, test } from 'vitest';
import { movesText } from './moves.ts';

const says = (before: number, now: number): string =>
  movesText({ of: 'oxygen', velocity: now, acceleration: now - before, trend: (before + now) / 2 });

test('a stock’s change is told in words: which way, and whether faster than the sol before', () => {
  expect(says(0, 0)).toBe('steady');
  expect(says(2, 3)).toBe('rising, faster');
  expect(says(3, 2)).toBe('rising, slower');
  expect(says(-2, -3)).toBe('falling, faster');
  expect(says(-3, -2)).toBe('falling, slower');
  expect(says(-3, -3.05)).toBe('falling as before');
  expect(says(3, -2)).toBe('turned, now falling');
  expect(says(-3, 2)).toBe('turned, now rising');
  expect(says(3, 0.1)).toBe('steady');
});
