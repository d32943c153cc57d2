/** Lists: pairs, immutable, each knowing its length. */
import { wantNumber, wrongKind } from '../call.ts';
import { allocate, allocateList, exhaust, failOrForgive, m } from '../machine.ts';
import { EMPTY, Pair, type Positional, type Value, cons, isEmpty, listOf } from '../values.ts';
import { type BuiltinSpec, dropped, pairAt, wantList } from './spec.ts';

/** An element that has to be there. */
function place(name: string, index: number, aliases: readonly string[], about: string, result: string): BuiltinSpec {
  const run: Positional = (list) => {
    const pair = list instanceof Pair ? pairAt(list, index) : null;
    if (pair !== null) return pair.head;
    if (list instanceof Pair || isEmpty(list)) failOrForgive('type', `${name} of a list that is too short.`);
    else wrongKind(name, 'a list', list);
    return 0;
  };
  return { name, aliases, takes: 'list', about, example: [`(${name} (list 5 6 7 8))`, result], run };
}

/** Making lists and taking them apart. */
export const LISTS: readonly BuiltinSpec[] = [
  {
    name: 'list',
    takes: 'value…',
    growth: 'cells: n',
    about: 'A list of the operands.',
    example: ['(list 1 "two" true)', '(1 "two" true)'],
    runAll: (operands) => {
      allocateList(operands.length);
      return listOf(operands);
    },
  },
  {
    name: 'cons',
    takes: 'value value',
    growth: 'cells: 1',
    about: 'A list with one more element in front; in front of anything else, a pair.',
    example: ['(list (cons 1 (list 2)) (cons 1 2))', '((1 2) (1 . 2))'],
    run: (head, tail) => {
      const pair = cons(head as Value, tail as Value);
      if (pair.size > m.limits.list) exhaust('list');
      allocate(1);
      return pair;
    },
  },
  place('car', 0, ['first'], 'The first element. Of an empty list it is an error.', '5'),
  {
    name: 'cdr',
    aliases: ['rest'],
    takes: 'list',
    about: 'The list without its first element; the second half of a pair.',
    example: ['(cdr (list 7 8 9))', '(8 9)'],
    run: (list) => {
      if (list instanceof Pair) return list.tail;
      if (!isEmpty(list)) wrongKind('cdr', 'a list', list);
      return EMPTY;
    },
  },
  place('second', 1, ['cadr'], 'The second element.', '6'),
  place('third', 2, ['caddr'], 'The third element.', '7'),
  place('fourth', 3, ['cadddr'], 'The fourth element.', '8'),
  {
    name: 'cddr',
    takes: 'list',
    about: 'The list without its first two elements.',
    example: ['(cddr (list 1 2 3))', '(3)'],
    run: (list) => dropped(wantList(list, 'cddr'), 2),
  },
  {
    name: 'nth',
    aliases: ['list-ref'],
    takes: 'list number value?',
    growth: 'i/4',
    about:
      'The element at a place counted from 0; outside the list the third operand, or nil. The first two may change places.',
    example: ['(list (nth (list 7 0) 1) (nth (list 7) 5) (nth (list 7) 5 -1))', '(0 nil -1)'],
    run: (a, b, otherwise) => {
      const [list, index] = typeof a === 'number' ? [b, a] : [a, b];
      const found = wantList(list, 'nth');
      const i = wantNumber(index, 'nth');
      const isInside = found !== null && i >= 0 && i < found.size && Math.floor(i) === i;
      return (isInside ? pairAt(found, i)?.head : otherwise) ?? null;
    },
  },
  {
    name: 'last',
    takes: 'list',
    growth: 'n/4',
    about: 'The last element; nil of an empty list.',
    example: ['(last (list 1 2 3))', '3'],
    run: (list) => {
      const found = wantList(list, 'last');
      return found === null ? null : (pairAt(found, found.size - 1)?.head ?? null);
    },
  },
  {
    name: 'length',
    aliases: ['len'],
    takes: 'value',
    about: 'Elements of a list, characters of a text, entries of a dictionary.',
    example: ['(list (length (list 1 2)) (length "abc") (length nil))', '(2 3 0)'],
    run: (value) => {
      if (value instanceof Pair && value.size >= 0) return value.size;
      if (typeof value === 'string') return value.length;
      if (value instanceof Map) return value.size;
      if (!isEmpty(value)) wrongKind('length', 'a list, a text or a dictionary', value);
      return 0;
    },
  },
];
