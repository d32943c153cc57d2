import { expect, test } from 'vitest';
import type { EditorWord } from '../../../core/talk/workshop.ts';
import { readsOf, setsOf } from './causes.ts';

const word = (name: string, first = name, kind: EditorWord['kind'] = 'reading'): [string, EditorWord] => [
  name,
  { name, kind, takes: '', about: '', first },
];
const WORDS = new Map([word('o2_days'), word('power_kwh'), word('power', 'power_kwh'), word('min', 'min', 'builtin')]);
const step = (line: number, column: number) => ({ line, column, value: '1', count: 1, gas: 1, isName: false });

test('readings lead to the first line that names them, aliases to the same row', () => {
  const source = '; power\n(min o2_days 3)\n(if (< power 60) power_kwh o2_days)';
  expect(readsOf(source, WORDS)).toEqual([
    { of: 'o2_days', line: 2 },
    { of: 'power_kwh', line: 3 },
  ]);
});

test('a dial is driven by the line that set it last, and only by what ran', () => {
  const source = '(set! heating_alloc 0.2)\n(set-isru 0.5)\n(set! heating_alloc 0.3)\n(set! food_ration 1)\n(set! x 1)';
  expect(setsOf(source, [step(1, 1), step(2, 1), step(3, 1), step(5, 1)])).toEqual([
    { of: 'heating', line: 3 },
    { of: 'isru', line: 2 },
  ]);
});
