import { expect, test } from 'vitest';
import { lineCount, offsetOf } from './place.ts';

const TEXT = 'one\ntwo\n\nfour';

test('a line and a column are a place in the text; beyond its ends the nearest one', () => {
  const at = ([line, column]: readonly [number, number]): string => TEXT.slice(offsetOf(TEXT, line, column));
  expect(at([1, 1])).toBe(TEXT);
  expect(at([2, 2])).toBe('wo\n\nfour');
  expect(at([2, 99])).toBe('\n\nfour');
  expect(at([3, 1])).toBe('\nfour');
  expect(at([99, 3])).toBe('ur');
  expect(at([0, 0])).toBe(TEXT);
});

test('lines are counted as they are numbered: an empty text has one', () => {
  expect(['', 'a', 'a\n', TEXT].map(lineCount)).toEqual([1, 1, 2, 4]);
});
