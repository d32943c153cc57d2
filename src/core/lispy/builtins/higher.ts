/** Builtins that call a procedure on the elements of lists. */
import { apply, apply1, apply2 } from '../call.ts';
import { isTrue } from '../equal.ts';
import { allocateList, charge, failOrForgive } from '../machine.ts';
import { Pair, type Value, isEmpty, isProcedure, kindOf, listOf } from '../values.ts';
import { mergeSort } from './sort.ts';
import { type BuiltinSpec, wantItems, wantList } from './spec.ts';

/** Calls `f` on each element until `visit` says to stop. */
function each(list: Value | undefined, name: string, visit: (item: Value) => boolean | void): void {
  for (let rest: Value = wantList(list, name); rest instanceof Pair; rest = rest.tail) {
    charge(1);
    if (visit(rest.head) === false) return;
  }
}

function kept(f: Value, list: Value, name: string, wanted: boolean): Value {
  const items: Value[] = [];
  each(list, name, (item) => {
    if (isTrue(apply1(f, item)) === wanted) items.push(item);
  });
  allocateList(items.length);
  return listOf(items);
}

function mapped(operands: readonly Value[]): Value {
  const [f = null, first = null, ...more] = operands;
  const results: Value[] = [];
  if (more.length === 0)
    each(first, 'map', (item) => {
      results.push(apply1(f, item));
    });
  else {
    const lists = [first, ...more].map((list) => wantItems(list, 'map'));
    const count = lists.reduce((least, items) => Math.min(least, items.length), Infinity);
    for (let i = 0; i < count; i++) {
      charge(lists.length);
      results.push(
        apply(
          f,
          lists.map((items) => items[i] as Value),
        ),
      );
    }
  }
  allocateList(results.length);
  return listOf(results);
}

function folded(f: Value, start: Value | undefined, list: Value, name: string): Value {
  let sum = start;
  each(list, name, (item) => {
    sum = sum === undefined ? item : apply2(f, sum, item);
  });
  if (sum !== undefined) return sum;
  failOrForgive('type', `${name} of an empty list needs something to begin with.`);
  return 0;
}

const isListLike = (value: Value | undefined): boolean => value instanceof Pair || isEmpty(value);

/** The natural order of numbers, or of texts. */
function isLess(a: Value, b: Value): boolean {
  charge(1);
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  if (typeof a === 'string' && typeof b === 'string') {
    charge(Math.min(a.length, b.length) >> 5);
    return a < b;
  }
  failOrForgive('type', `sort compares numbers with numbers and texts with texts, not ${kindOf(a)} with ${kindOf(b)}.`);
  return false;
}

function sorted(list: Value, f: Value | undefined): Value {
  const items = wantItems(list, 'sort');
  allocateList(items.length);
  mergeSort(items, f === undefined ? isLess : (a, b) => isTrue(apply2(f, a, b)));
  return listOf(items);
}

function sortedBy(f: Value, list: Value): Value {
  const items = wantItems(list, 'sort-by').map((item) => ({ item, key: apply1(f, item) }));
  allocateList(items.length);
  mergeSort(items, (a, b) => isLess(a.key, b.key));
  return listOf(items.map(({ item }) => item));
}

/** A search through a list: what it gives when the predicate first answers `wanted`, and when it never does. */
function search(
  name: string,
  aliases: readonly string[],
  about: string,
  example: readonly [string, string],
  wanted: boolean,
  found: (item: Value, answer: Value) => Value,
  never: Value,
): BuiltinSpec {
  const run = (f: Value, list: Value): Value => {
    let result = never;
    each(list, name, (item) => {
      const answer = apply1(f, item);
      if (isTrue(answer) !== wanted) return true;
      result = found(item, answer);
      return false;
    });
    return result;
  };
  return { name, aliases, takes: 'procedure list', growth: 'its calls', about, example, run };
}

/** The builtins of this file. */
export const HIGHER: readonly BuiltinSpec[] = [
  {
    name: 'map',
    aliases: ['mapcar'],
    takes: 'procedure list list…',
    growth: 'its calls, cells: n',
    about: 'What the procedure makes of each element, or of the elements of several lists. See also L5.1.',
    example: ['(map + (list 1 2) (list 10 20))', '(11 22)'],
    runAll: mapped,
  },
  {
    name: 'filter',
    aliases: ['remove-if-not'],
    takes: 'procedure list',
    growth: 'its calls, cells: n',
    about: 'The elements of which the procedure says true. See also L5.1.',
    example: ['(filter (lambda (x) (> x 1)) (list 1 2 3))', '(2 3)'],
    run: (f, list) => kept(f as Value, list as Value, 'filter', true),
  },
  {
    name: 'remove',
    aliases: ['remove-if'],
    takes: 'procedure list',
    growth: 'its calls, cells: n',
    about: 'The elements of which the procedure says false.',
    example: ['(remove (lambda (x) (> x 1)) (list 1 2 3))', '(1)'],
    run: (f, list) => kept(f as Value, list as Value, 'remove', false),
  },
  {
    name: 'reduce',
    takes: 'procedure list value?',
    growth: 'its calls',
    about: 'All elements combined from the left, beginning with the value, or with the first element. See also L5.1.',
    example: ['(reduce - (list 10 1 2) 0)', '-13'],
    run: (f, a, b) =>
      isListLike(a) || !isListLike(b)
        ? folded(f as Value, b, a as Value, 'reduce')
        : folded(f as Value, a, b as Value, 'reduce'),
  },
  {
    name: 'fold-left',
    aliases: ['fold', 'foldl'],
    takes: 'procedure value list',
    growth: 'its calls',
    about: 'As `reduce`, with the value first.',
    example: ['(fold-left + 0 (list 1 2 3))', '6'],
    run: (f, a, b) =>
      isListLike(b) || !isListLike(a)
        ? folded(f as Value, a, b as Value, 'fold-left')
        : folded(f as Value, b, a as Value, 'fold-left'),
  },
  {
    name: 'fold-right',
    aliases: ['foldr'],
    takes: 'procedure value list',
    growth: 'its calls',
    about: 'All elements combined from the right: the procedure takes an element and what has been combined.',
    example: ['(fold-right cons nil (list 1 2))', '(1 2)'],
    run: (f, start, list) =>
      wantItems(list, 'fold-right').reduceRight<Value>((sum, item) => apply2(f as Value, item, sum), start as Value),
  },
  {
    name: 'for-each',
    takes: 'procedure list',
    growth: 'its calls',
    about: 'Calls the procedure on each element. Nil.',
    example: ['(for-each (lambda (x) x) (list 1 2))', 'nil'],
    run: (f, list) => {
      each(list, 'for-each', (item) => void apply1(f as Value, item));
      return null;
    },
  },
  {
    name: 'apply',
    takes: 'procedure value…',
    growth: 'n/4, n: operands',
    about: 'Calls the procedure with the values and the elements of the last of them, a list.',
    example: ['(apply + 1 (list 2 3))', '6'],
    runAll: (operands) => {
      const [f = null, ...values] = operands;
      return apply(f, [...values.slice(0, -1), ...wantItems(values[values.length - 1] ?? null, 'apply')]);
    },
  },
  {
    name: 'sort',
    aliases: ['sorted'],
    takes: 'list procedure?',
    growth: 'its comparisons, cells: n',
    about:
      'The elements in order: numbers, or texts, or as the procedure says which comes before which. Equals keep their order.',
    example: ['(sort (list 1 3 2) >)', '(3 2 1)'],
    run: (a, b) => (isProcedure(a as Value) ? sorted(b as Value, a) : sorted(a as Value, b)),
  },
  {
    name: 'sort-by',
    takes: 'procedure list',
    growth: 'its calls and comparisons, cells: n',
    about: 'The elements in the order of what the procedure makes of them.',
    example: ['(sort-by length (list "ccc" "a" "bb"))', '("a" "bb" "ccc")'],
    run: (a, b) => (isProcedure(a as Value) ? sortedBy(a as Value, b as Value) : sortedBy(b as Value, a as Value)),
  },
  {
    name: 'count-if',
    takes: 'procedure list',
    growth: 'its calls',
    about: 'How many elements the procedure says true of.',
    example: ['(count-if (lambda (x) (> x 1)) (list 1 2 3))', '2'],
    run: (f, list) => {
      let count = 0;
      each(list, 'count-if', (item) => {
        if (isTrue(apply1(f as Value, item))) count++;
      });
      return count;
    },
  },
  search(
    'some',
    ['any', 'any?'],
    'The first true answer of the procedure, else false.',
    ['(some (lambda (x) (> x 1)) (list 1 2))', 'true'],
    true,
    (_, answer) => answer,
    false,
  ),
  search(
    'every',
    ['every?', 'all', 'all?'],
    'Whether the procedure says true of every element.',
    ['(every (lambda (x) (> x 1)) (list 1 2))', 'false'],
    false,
    () => false,
    true,
  ),
  search(
    'find',
    [],
    'The first element the procedure says true of, else nil.',
    ['(find (lambda (x) (> x 1)) (list 1 2 3))', '2'],
    true,
    (item) => item,
    null,
  ),
];
