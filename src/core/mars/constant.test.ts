import { expect, test } from 'vitest';
import { constant, constantSeries, listConstants } from './constant.ts';
import './constants.ts';

test('a constant is its number, and is listed with unit, source and confidence', () => {
  expect(constant('TEST_SPEED', 3, 'm/s', 'a test', 'C')).toBe(3);
  expect(listConstants()).toContainEqual({
    name: 'TEST_SPEED',
    value: 3,
    unit: 'm/s',
    source: 'a test',
    confidence: 'C',
  });
});

test('a module may be evaluated twice, but a name stands for one value', () => {
  constantSeries('TEST_SERIES', [1, 2], '-', 'a test', 'C');
  expect(() => constantSeries('TEST_SERIES', [1, 2], '-', 'a test', 'C')).not.toThrow();
  expect(() => constantSeries('TEST_SERIES', [1, 3], '-', 'a test', 'C')).toThrow('TEST_SERIES');
});

test('the list is sorted, and every entry says where it comes from', () => {
  const list = listConstants();
  const names = list.map(({ name }) => name);
  expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
  expect(names).toContain('SOL_SECONDS');
  for (const { source, unit } of list) expect(source.length * unit.length).toBeGreaterThan(0);
});
