/** What kind of value a value is. */
import { wantNumber } from '../call.ts';
import { isTrue } from '../equal.ts';
import { Pair, Sym, type Value, isEmpty, isList, isProcedure } from '../values.ts';
import type { BuiltinSpec } from './spec.ts';

function question(
  name: string,
  about: string,
  example: readonly [string, string],
  f: (value: Value) => boolean,
  aliases: readonly string[] = [],
): BuiltinSpec {
  return { name, aliases, takes: 'value', about, example, run: (value) => f(value as Value) };
}

function ofNumber(
  name: string,
  about: string,
  example: readonly [string, string],
  f: (x: number) => boolean,
): BuiltinSpec {
  return { name, takes: 'number', about, example, run: (x) => f(wantNumber(x, name)) };
}

const isNothing = (value: Value): boolean =>
  isEmpty(value) || value === '' || (value instanceof Map && value.size === 0);

/** The builtins of this file. */
export const QUESTIONS: readonly BuiltinSpec[] = [
  question('null?', 'Whether it is nil or the empty list.', ['(null? (list))', 'true'], isEmpty, ['nil?']),
  question(
    'empty?',
    'Whether it is nil, or a list, text or dictionary without elements.',
    ['(empty? "")', 'true'],
    isNothing,
  ),
  question(
    'pair?',
    'Whether it is a pair: any list but the empty one.',
    ['(pair? (list 1))', 'true'],
    (value) => value instanceof Pair,
  ),
  question('list?', 'Whether it is a list, the empty one included.', ['(list? nil)', 'true'], isList),
  question('number?', 'Whether it is a number.', ['(number? "3")', 'false'], (value) => typeof value === 'number'),
  question('string?', 'Whether it is a text.', ['(string? "x")', 'true'], (value) => typeof value === 'string'),
  question(
    'boolean?',
    'Whether it is true or false.',
    ['(boolean? 0)', 'false'],
    (value) => typeof value === 'boolean',
  ),
  question('symbol?', 'Whether it is a symbol.', ["(symbol? 'x)", 'true'], (value) => value instanceof Sym),
  question('procedure?', 'Whether it can be called.', ['(procedure? car)', 'true'], isProcedure),
  question('dict?', 'Whether it is a dictionary.', ['(dict? (make-dict))', 'true'], (value) => value instanceof Map),
  question(
    'integer?',
    'Whether it is a whole number.',
    ['(integer? 2.5)', 'false'],
    (value) => typeof value === 'number' && Math.floor(value) === value,
  ),
  question('true?', 'Whether it counts as true.', ['(true? "")', 'false'], isTrue),
  ofNumber('zero?', 'Whether it is 0.', ['(zero? 0)', 'true'], (x) => x === 0),
  ofNumber('positive?', 'Whether it is more than 0.', ['(positive? 2)', 'true'], (x) => x > 0),
  ofNumber('negative?', 'Whether it is less than 0.', ['(negative? 2)', 'false'], (x) => x < 0),
  ofNumber('even?', 'Whether it is even.', ['(even? 4)', 'true'], (x) => x % 2 === 0),
  ofNumber('odd?', 'Whether it is odd.', ['(odd? 4)', 'false'], (x) => Math.abs(x % 2) === 1),
];
