import { expect, test } from 'vitest';
import type { TraceStep } from '../../../core/lispy/trace.ts';
import { formAt, inOneLine, marginOf, namesIn } from './margin.ts';

const SOURCE = `; Warm first.
(define low (min o2_days 4))
(if (< low 7)
  (set! heating_alloc 0.5)
  (log "(none)"))
(if dusty
  1 2)`;

const step = (line: number, column: number, value: string, isName = false): TraceStep => ({
  line,
  column,
  value,
  count: 1,
  gas: 1,
  isName,
});

test('a line shows the outermost form that begins and ends on it, a lone name, and nothing that stands there anyway', () => {
  const { ran, values, wrong } = marginOf(
    SOURCE,
    [
      step(2, 18, '23.4', true),
      step(2, 13, '4'),
      step(2, 1, '3.2513451'),
      step(3, 5, 'true'),
      step(3, 1, '0.5'),
      step(4, 3, '0.5'),
      step(6, 5, 'false', true),
    ],
    5,
  );
  expect([...ran]).toEqual([2, 3, 4, 6]);
  expect([...values]).toEqual([
    [2, '3.25'],
    [3, 'true'],
    [6, 'false'],
  ]);
  expect(wrong).toBe(5);
});

test('a form is taken whole: over lines, past brackets in texts and comments, to the end where it has none', () => {
  expect(formAt(SOURCE, 3, 1)).toBe('(if (< low 7)\n  (set! heating_alloc 0.5)\n  (log "(none)"))');
  expect(formAt('(a ; )\n b)', 1, 1)).toBe('(a ; )\n b)');
  expect(formAt('(a (b', 1, 1)).toBe('(a (b');
  expect(formAt(SOURCE, 6, 5)).toBe('dusty');
  expect(inOneLine('(if ; why\n  a\n  b)')).toBe('(if a b)');
  expect(inOneLine('x'.repeat(99))).toHaveLength(64);
});

test('names come with their first line; texts and comments hold none', () => {
  const names = namesIn('(a b)\n; c\n"d\ne" (a f)');
  expect([...names]).toEqual([
    ['a', 1],
    ['b', 1],
    ['f', 4],
  ]);
});
