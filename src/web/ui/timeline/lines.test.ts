import { expect, test } from 'vitest';
import { csvOf } from '../../app/timeline/csv.ts';
import { rowsOf, spanOf, stretchesOf, valueAt, type ChartLine } from './lines.ts';
import { nextAfter } from './moves.ts';

const line = (name: string, firstSol: number, values: readonly number[], lost = false): ChartLine => ({
  name,
  firstSol,
  values: Float64Array.from(values),
  lost,
});
const a = line('A', 0, [1, 2, 3]);
const b = line('B', 2, [7, NaN, 9]);

test('two runs share their sols, and neither has a figure where it did not live', () => {
  expect(spanOf([a, b])).toEqual([0, 4]);
  expect(rowsOf([a, b])).toEqual([
    [0, 1, NaN],
    [1, 2, NaN],
    [2, 3, 7],
    [3, NaN, NaN],
    [4, NaN, 9],
  ]);
  expect(rowsOf([a, b], 2).map(([sol]) => sol)).toEqual([0, 2, 4]);
  expect(valueAt(b, 1)).toBeNaN();
});

test('a file has every sol, an empty field for what is not known, and quotes where a comma stands', () => {
  expect(csvOf(['Sol', 'Oxygen, all (kg)'], rowsOf([b]))).toBe('Sol,"Oxygen, all (kg)"\r\n2,7\r\n3,\r\n4,9\r\n');
});

test('storms are stretches of sols, each from its first to its last', () => {
  expect(stretchesOf(line('', 5, [0, 2, 3, 1, NaN, 4]), 1.5)).toEqual([
    [6, 7],
    [10, 10],
  ]);
});

test('the next difference comes after the needle, and after the last the first', () => {
  expect(nextAfter([3, 9, 12], 9)).toBe(12);
  expect(nextAfter([3, 9, 12], 12)).toBe(3);
  expect(nextAfter([], 5)).toBeNull();
});
