/** Dictionaries: text to value, immutable. They are walked in the order of their keys, never of their making. */
import { apply, apply1, apply2, wrongKind } from '../call.ts';
import { equal, isTrue } from '../equal.ts';
import { allocateList, charge, failOrForgive } from '../machine.ts';
import { display } from '../print.ts';
import { type Dict, EMPTY, Pair, Sym, type Value, isEmpty, keysOf, listOf } from '../values.ts';
import { type BuiltinSpec, wantItems } from './spec.ts';

const NOTHING: Dict = new Map();

function wantDict(value: Value | undefined, name: string): Dict {
  if (value instanceof Map) return value as Dict;
  if (!isEmpty(value)) wrongKind(name, 'a dictionary', value);
  return NOTHING;
}

/** A key: a text, a symbol or `:keyword` by its name, a number as it is written. */
function keyOf(value: Value | undefined, name: string): string {
  if (typeof value === 'string') {
    charge(value.length >> 5);
    return value;
  }
  if (value instanceof Sym) return value.symbol.startsWith(':') ? value.symbol.slice(1) : value.symbol;
  if (typeof value === 'number') return display(value);
  wrongKind(name, 'a text, a symbol or a number as key', value);
  return '';
}

/** A dictionary with room for `more` entries, paid for. */
function copyOf(dict: Dict, more: number): Map<string, Value> {
  charge((dict.size + more) >> 1);
  allocateList(dict.size + more);
  return new Map(dict);
}

/** The entry of a key; of a list, the element at that place. Undefined when there is none, or nothing has entries. */
function entry(from: Value, key: Value | undefined): Value | undefined {
  if (from instanceof Map) return (from as Dict).get(keyOf(key, 'get'));
  if (!(from instanceof Pair) || typeof key !== 'number' || key < 0 || Math.floor(key) !== key) return undefined;
  charge(key >> 2);
  let rest: Value = from;
  for (let i = 0; i < key && rest instanceof Pair; i++) rest = rest.tail;
  return rest instanceof Pair ? rest.head : undefined;
}

function get(a: Value, b: Value, otherwise: Value | undefined): Value {
  // (get "key" dictionary) is what some programs write.
  const isSwapped = b instanceof Map || (b instanceof Pair && !(a instanceof Map));
  return (isSwapped ? entry(b, a) : entry(a, b)) ?? otherwise ?? null;
}

function walk(dict: Dict, visit: (key: string, value: Value) => void): void {
  charge(dict.size);
  for (const key of keysOf(dict)) visit(key, dict.get(key) as Value);
}

function listed(dict: Dict, item: (key: string, value: Value) => Value, cells: number): Value {
  const items: Value[] = [];
  allocateList(dict.size * cells);
  walk(dict, (key, value) => items.push(item(key, value)));
  return listOf(items);
}

function merged(dicts: readonly Value[]): Value {
  const all = dicts.map((dict) => wantDict(dict, 'dict-merge'));
  const entries = all.reduce((sum, dict) => sum + dict.size, 0);
  const result = copyOf(NOTHING, entries);
  for (const dict of all) for (const [key, value] of dict) result.set(key, value);
  return result;
}

function withEntry(dict: Value, key: Value | undefined, value: Value, name: string): Value {
  const copy = copyOf(wantDict(dict, name), 1);
  copy.set(keyOf(key, name), value);
  return copy;
}

/** The builtins of this file. */
export const DICTIONARIES: readonly BuiltinSpec[] = [
  {
    name: 'make-dict',
    aliases: ['dict'],
    takes: 'value…',
    growth: 'n/2, cells: n',
    about: 'A dictionary of keys and values in turn. Keys are texts; symbols, `:keywords` and numbers count as texts.',
    example: ['(make-dict "b" 5 :a 7)', '{a: 7, b: 5}'],
    runAll: (operands) => {
      const made = copyOf(NOTHING, operands.length >> 1);
      if (operands.length % 2 === 1) failOrForgive('arity', 'make-dict takes keys and values in turn.');
      for (let i = 0; i + 1 < operands.length; i += 2)
        made.set(keyOf(operands[i], 'make-dict'), operands[i + 1] as Value);
      return made;
    },
  },
  {
    name: 'get',
    aliases: ['json-get', 'dict-get', 'dict-ref'],
    takes: 'value key value?',
    about: 'The entry of a dictionary, or the element of a list; when it is not there, the third operand, or nil.',
    example: ['(list (get (make-dict "a" 1) "a") (get (list 5 6) 1) (get nil "a" 0))', '(1 6 0)'],
    run: (dict, key, otherwise) => get(dict as Value, key as Value, otherwise),
  },
  {
    name: 'has-key?',
    aliases: ['dict-has?'],
    takes: 'dictionary key',
    about: 'Whether there is an entry of that key.',
    example: ['(has-key? (make-dict "a" nil) "a")', 'true'],
    run: (dict, key) => entry(dict instanceof Map ? dict : null, key) !== undefined,
  },
  {
    name: 'keys',
    aliases: ['dict-keys', 'json-keys'],
    takes: 'dictionary',
    growth: 'n, cells: n',
    about: 'The keys, sorted. Empty for anything that is no dictionary.',
    example: ['(keys (make-dict "b" 1 "a" 2))', '("a" "b")'],
    run: (dict) => (dict instanceof Map ? listed(dict as Dict, (key) => key, 1) : EMPTY),
  },
  {
    name: 'values',
    aliases: ['dict-values'],
    takes: 'dictionary',
    growth: 'n, cells: n',
    about: 'The values in the order of their keys.',
    example: ['(values (make-dict "b" 1 "a" 2))', '(2 1)'],
    run: (dict) => listed(wantDict(dict, 'values'), (_, value) => value, 1),
  },
  {
    name: 'entries',
    aliases: ['dict-entries'],
    takes: 'dictionary',
    growth: 'n, cells: 3n',
    about: 'Lists of key and value, in the order of the keys.',
    example: ['(entries (make-dict "b" 1 "a" 2))', '(("a" 2) ("b" 1))'],
    run: (dict) => listed(wantDict(dict, 'entries'), (key, value) => listOf([key, value]), 3),
  },
  {
    name: 'dict-set',
    takes: 'dictionary key value',
    growth: 'n/2, cells: n',
    about: 'A copy with one entry set.',
    example: ['(dict-set (make-dict "a" 1) "b" 2)', '{a: 1, b: 2}'],
    run: (dict, key, value) => withEntry(dict as Value, key, value as Value, 'dict-set'),
  },
  {
    name: 'dict-remove',
    aliases: ['dissoc'],
    takes: 'dictionary key',
    growth: 'n/2, cells: n',
    about: 'A copy without one entry.',
    example: ['(dict-remove (make-dict "a" 1 "b" 2) "a")', '{b: 2}'],
    run: (dict, key) => {
      const copy = copyOf(wantDict(dict, 'dict-remove'), 0);
      copy.delete(keyOf(key, 'dict-remove'));
      return copy;
    },
  },
  {
    name: 'dict-update',
    takes: 'dictionary key procedure value?',
    callsBack: true,
    growth: 'n/2 and its call, cells: n',
    about: 'A copy with what the procedure makes of one entry, or of the value when there is none.',
    example: ['(dict-update (make-dict "a" 1) "a" inc)', '{a: 2}'],
    run: (dict, key, f, otherwise) =>
      withEntry(dict as Value, key, apply1(f as Value, entry(dict as Value, key) ?? otherwise ?? null), 'dict-update'),
  },
  {
    name: 'dict-merge',
    takes: 'dictionary…',
    growth: 'n/2, cells: n',
    about: 'All entries in one; of two with one key, the later.',
    example: ['(dict-merge (make-dict "a" 1) (make-dict "a" 2 "b" 3))', '{a: 2, b: 3}'],
    runAll: merged,
  },
  {
    name: 'dict-map',
    takes: 'procedure dictionary',
    callsBack: true,
    growth: 'n and its calls, cells: n',
    about: 'What the procedure makes of each key and value, under the same keys.',
    example: ['(dict-map (lambda (k v) (* v 2)) (make-dict "a" 1))', '{a: 2}'],
    run: (f, dict) => {
      const [procedure, from] = f instanceof Map ? [dict, f] : [f, dict];
      const result = copyOf(NOTHING, wantDict(from, 'dict-map').size);
      walk(wantDict(from, 'dict-map'), (key, value) => result.set(key, apply2(procedure as Value, key, value)));
      return result;
    },
  },
  {
    name: 'dict-filter',
    takes: 'procedure dictionary',
    callsBack: true,
    growth: 'n and its calls, cells: n',
    about: 'The entries of whose key and value the procedure says true.',
    example: ['(dict-filter (lambda (k v) (> v 1)) (make-dict "a" 1 "b" 2))', '{b: 2}'],
    run: (f, dict) => {
      const [procedure, from] = f instanceof Map ? [dict, f] : [f, dict];
      const result = copyOf(NOTHING, wantDict(from, 'dict-filter').size);
      walk(wantDict(from, 'dict-filter'), (key, value) => {
        if (isTrue(apply(procedure as Value, [key, value]))) result.set(key, value);
      });
      return result;
    },
  },
  {
    name: 'assoc',
    aliases: ['assq', 'assv'],
    takes: 'key list value?',
    growth: '1 for each element it looks at',
    about:
      'The first element of a list that is itself a list or pair beginning with the key; nil when there is none. With a dictionary, a key and a value, `dict-set`.',
    example: ["(assoc 'b '((a . 1) (b . 2)))", '(b . 2)'],
    run: (key, list, value) => {
      if (key instanceof Map) return withEntry(key, list, (value ?? null) as Value, 'assoc');
      for (const item of wantItems(list, 'assoc')) {
        charge(1);
        if (item instanceof Pair && equal(item.head, key as Value)) return item;
      }
      return null;
    },
  },
];
