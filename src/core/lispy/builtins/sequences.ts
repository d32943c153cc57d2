/** What is made of whole lists. */
import { finite, wantNumber } from '../call.ts';
import { equal } from '../equal.ts';
import { MOST_NESTING } from '../limits.ts';
import { allocate, allocateList, charge, exhaust, fail, m } from '../machine.ts';
import { EMPTY, Pair, type Value, cons, isEmpty, itemsOf, listOf } from '../values.ts';
import { type BuiltinSpec, dropped, wantItems, wantList, wantWhole } from './spec.ts';

function taken(list: Value, count: number): Value {
  const items: Value[] = [];
  for (let rest = list; rest instanceof Pair && items.length < count; rest = rest.tail) items.push(rest.head);
  allocateList(items.length);
  return listOf(items);
}

function append(lists: readonly Value[]): Value {
  let result: Value = EMPTY;
  let length = 0;
  for (let i = lists.length - 1; i >= 0; i--) {
    const list = wantList(lists[i], 'append');
    if (list === null) continue;
    length += list.size;
    if (result === EMPTY) result = list;
    else {
      if (length > m.limits.list) exhaust('list');
      allocate(list.size);
      charge(list.size >> 2);
      result = listOf(itemsOf(list), result);
    }
  }
  return result;
}

function flatten(value: Value, into: Value[], depth: number): void {
  if (depth > MOST_NESTING) exhaust('nesting');
  for (let rest = value; rest instanceof Pair; rest = rest.tail) {
    charge(1);
    if (rest.head instanceof Pair) flatten(rest.head, into, depth + 1);
    else if (!isEmpty(rest.head)) into.push(rest.head);
    if (into.length > m.limits.list) exhaust('list');
  }
}

function range(a: Value, b: Value | undefined, step: Value | undefined): Value {
  const start = b === undefined ? 0 : wantNumber(a, 'range');
  const end = wantNumber(b === undefined ? a : b, 'range');
  const by = step === undefined ? 1 : wantNumber(step, 'range');
  if (by === 0) fail('math', 'range takes a step other than 0.');
  const count = Math.max(0, Math.ceil(finite((end - start) / by, 'range')));
  allocateList(count);
  charge(count >> 2);
  let list: Value = EMPTY;
  for (let i = count - 1; i >= 0; i--) list = cons(start + i * by, list);
  return list;
}

/** Operands of functions that find something in a list, in either order. */
function findIn(a: Value, b: Value): [wanted: Value, list: Value] {
  return a instanceof Pair && !(b instanceof Pair) && !isEmpty(b) ? [b, a] : [a, b];
}

function indexOf(a: Value, b: Value, name: string): number {
  const [wanted, list] = findIn(a, b);
  let i = 0;
  for (let rest: Value = wantList(list, name); rest instanceof Pair; rest = rest.tail, i++) {
    charge(1);
    if (equal(rest.head, wanted)) return i;
  }
  return -1;
}

/** The builtins of this file. */
export const SEQUENCES: readonly BuiltinSpec[] = [
  {
    name: 'append',
    takes: 'list…',
    growth: 'n/4 and n cells, n: all but the last',
    about: 'The elements of all lists in one.',
    example: ['(append (list 1) (list 2 3) nil)', '(1 2 3)'],
    runAll: append,
  },
  {
    name: 'reverse',
    takes: 'list',
    growth: 'n/4, cells: n',
    about: 'The elements from the last to the first.',
    example: ['(reverse (list 1 2 3))', '(3 2 1)'],
    run: (list) => {
      const items = wantItems(list, 'reverse');
      allocateList(items.length);
      return listOf(items.reverse());
    },
  },
  {
    name: 'range',
    takes: 'number number? number?',
    growth: 'n/4, cells: n',
    about: 'Numbers from 0, or the first, up to but without the next; by 1, or the third.',
    example: ['(list (range 3) (range 2 5) (range 6 0 -2))', '((0 1 2) (2 3 4) (6 4 2))'],
    run: (a, b, step) => range(a as Value, b, step),
  },
  {
    name: 'take',
    takes: 'list number',
    growth: 'n/4, cells: n',
    about: 'The first so many elements.',
    example: ['(take (list 1 2 3) 2)', '(1 2)'],
    run: (list, count) => {
      const found = wantList(list, 'take');
      const wanted = wantWhole(count, 'take');
      charge(Math.max(0, Math.min(found?.size ?? 0, wanted)) >> 2);
      return found !== null && wanted >= found.size ? found : taken(found, wanted);
    },
  },
  {
    name: 'drop',
    takes: 'list number',
    growth: 'n/4',
    about: 'The list without the first so many elements.',
    example: ['(drop (list 1 2 3) 2)', '(3)'],
    run: (list, count) => {
      const found = wantList(list, 'drop');
      const wanted = wantWhole(count, 'drop');
      return found === null || wanted >= found.size ? EMPTY : dropped(found, wanted);
    },
  },
  {
    name: 'flatten',
    takes: 'list',
    growth: '1 for each element, cells: n',
    about: 'The elements of the list, of the lists in it, and so on.',
    example: ['(flatten (list 1 (list 2 (list 3))))', '(1 2 3)'],
    run: (list) => {
      const items: Value[] = [];
      flatten(wantList(list, 'flatten'), items, 0);
      allocateList(items.length);
      return listOf(items);
    },
  },
  {
    name: 'zip',
    takes: 'list list…',
    growth: 'n/4 and n cells, n: all elements',
    about: 'Lists of the first elements, the second, and so on, to the end of the shortest.',
    example: ['(zip (list 1 2) (list 3 4))', '((1 3) (2 4))'],
    runAll: (lists) => {
      const all = lists.map((list) => wantItems(list, 'zip'));
      const count = all.reduce((least, items) => Math.min(least, items.length), Infinity);
      allocateList(count);
      allocate(count * all.length);
      return listOf(Array.from({ length: count }, (_, i) => listOf(all.map((items) => items[i] as Value))));
    },
  },
  {
    name: 'member?',
    aliases: ['member', 'contains?'],
    takes: 'value list',
    growth: '1 for each element it looks at',
    about: 'Whether a list has an element equal to the value. The operands may change places.',
    example: ['(member? 2 (list 1 2))', 'true'],
    run: (a, b) => indexOf(a as Value, b as Value, 'member?') >= 0,
  },
  {
    name: 'index-of',
    takes: 'value list',
    growth: '1 for each element it looks at',
    about: 'Where the first element equal to the value is, from 0; -1 when there is none.',
    example: ['(index-of "b" (list "a" "b"))', '1'],
    run: (a, b) => indexOf(a as Value, b as Value, 'index-of'),
  },
  {
    name: 'unique',
    aliases: ['distinct', 'remove-duplicates'],
    takes: 'list',
    growth: '1 for each two elements it compares, cells: n',
    about: 'The elements without those equal to one before.',
    example: ['(unique (list 1 2 1))', '(1 2)'],
    run: (list) => {
      const kept: Value[] = [];
      for (const item of wantItems(list, 'unique')) {
        charge(kept.length);
        if (!kept.some((other) => equal(other, item))) kept.push(item);
      }
      allocateList(kept.length);
      return listOf(kept);
    },
  },
];
