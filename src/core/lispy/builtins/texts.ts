/** Texts: UTF-16 code units, immutable. Case is changed in a to z alone, so that it is the same in every engine. */
import { wantNumber, wrongKind } from '../call.ts';
import { allocateList, allocateText, charge, exhaust, failOrForgive, m, madeText } from '../machine.ts';
import { display, repr } from '../print.ts';
import { Sym, type Value, listOf } from '../values.ts';
import { type BuiltinSpec, wantItems, wantText, wantWhole } from './spec.ts';

/** The gas of looking for `part` in `text`, at worst a comparison of each character with each. */
function chargeSearch(text: string, part: string): void {
  charge((text.length >> 5) + Math.floor((text.length * part.length) / 4096));
}

/** Operands one after the other. Much used, so written for speed. */
function concatenated(operands: readonly Value[]): string {
  let text = '';
  for (let i = 0; i < operands.length; i++) {
    const operand = operands[i] as Value;
    text += typeof operand === 'string' ? operand : display(operand);
    if (text.length > m.limits.string) exhaust('string');
  }
  return madeText(text);
}

function joined(items: readonly Value[], separator: string): string {
  let length = 0;
  const parts = items.map((item) => {
    const part = typeof item === 'string' ? item : display(item);
    length += part.length + separator.length;
    if (length > m.limits.string) exhaust('string');
    return part;
  });
  return madeText(parts.join(separator));
}

const NUMBER = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*$/;

function numberOf(value: Value): Value {
  if (typeof value === 'number') return value;
  const text = wantText(value, 'number');
  charge(text.length >> 5);
  const digits = NUMBER.exec(text)?.[1];
  const number = digits === undefined ? Number.NaN : Number(digits);
  if (number - number === 0) return number;
  failOrForgive('type', `number: ${repr(text.slice(0, 40))} is no number.`);
  return 0;
}

const upper = (text: string): string => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
const lower = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

function mapped(
  name: string,
  aliases: readonly string[],
  about: string,
  example: [string, string],
  f: (text: string) => string,
): BuiltinSpec {
  const run = (text: Value): Value => {
    const given = wantText(text, name);
    charge(given.length >> 4);
    return madeText(f(given));
  };
  return { name, aliases, takes: 'text', growth: 'n/16, cells: n/8', about, example, run };
}

function question(
  name: string,
  aliases: readonly string[],
  about: string,
  example: [string, string],
  f: (text: string, part: string) => boolean,
): BuiltinSpec {
  const run = (a: Value, b: Value): Value => {
    const text = wantText(a, name);
    const part = wantText(b, name);
    chargeSearch(text, part);
    return f(text, part);
  };
  return { name, aliases, takes: 'text text', growth: 'n/32 + n·m/4096', about, example, run };
}

function replaced(text: string, part: string, by: string): string {
  chargeSearch(text, part);
  if (part === '') return text;
  const pieces = text.split(part);
  charge(pieces.length);
  const length = text.length + (pieces.length - 1) * (by.length - part.length);
  allocateText(length);
  charge(length >> 5);
  return pieces.join(by);
}

function split(text: string, separator: string | null): Value {
  chargeSearch(text, separator ?? ' ');
  const parts = separator === null ? text.split(/\s+/).filter((part) => part !== '') : text.split(separator);
  charge(parts.length);
  allocateList(parts.length);
  return listOf(parts);
}

/** The builtins of this file. */
export const TEXTS: readonly BuiltinSpec[] = [
  {
    name: 'concat',
    aliases: ['string', 'str', 'string-append', 'string-concat', 'number->string', '->string', 'to-string'],
    takes: 'value…',
    growth: 'n/32, cells: n/8',
    about: 'The operands as one text: whole numbers without a point, lists as (1 2), texts as they are.',
    example: ['(concat "Day " 12 ": " (list 1 2.5))', '"Day 12: (1 2.5)"'],
    runAll: concatenated,
  },
  {
    name: 'repr',
    takes: 'value',
    growth: '1 for each part, cells: n/8',
    about: 'A value as the reader takes it: texts in quotes.',
    example: ['(repr "a")', '"\\"a\\""'],
    run: (value) => madeText(repr(value as Value)),
  },
  {
    name: 'number',
    aliases: ['string->number', '->number', 'float'],
    takes: 'text',
    growth: 'n/32',
    about: 'The number that a text writes. Anything else is an error.',
    example: ['(+ 1 (number "41"))', '42'],
    run: (text) => numberOf(text as Value),
  },
  {
    name: 'string-length',
    takes: 'text',
    about: 'How many characters (UTF-16 code units).',
    example: ['(string-length "abc")', '3'],
    run: (text) => wantText(text, 'string-length').length,
  },
  {
    name: 'substring',
    takes: 'text number number?',
    growth: 'n/32, cells: n/8',
    about: 'The characters from a place counted from 0, up to but without another, or to the end.',
    example: ['(substring "lambda" 0 3)', '"lam"'],
    run: (text, start, end) => {
      const whole = wantText(text, 'substring');
      const from = Math.max(0, wantWhole(start, 'substring'));
      return madeText(
        whole.slice(from, end === undefined ? whole.length : Math.max(from, wantWhole(end, 'substring'))),
      );
    },
  },
  {
    name: 'string-ref',
    takes: 'text number',
    about: 'The character at a place counted from 0; nil outside the text.',
    example: ['(string-ref "abc" 1)', '"b"'],
    run: (text, index) => wantText(text, 'string-ref')[wantNumber(index, 'string-ref')] ?? null,
  },
  mapped('string-upcase', ['string-upper'], 'With a to z as capitals.', ['(string-upcase "abc")', '"ABC"'], upper),
  mapped(
    'string-downcase',
    ['string-lower'],
    'With A to Z as small letters.',
    ['(string-downcase "ABC")', '"abc"'],
    lower,
  ),
  mapped('string-trim', [], 'Without the spaces at both ends.', ['(string-trim "  a b ")', '"a b"'], (text) =>
    text.trim(),
  ),
  question(
    'string-contains?',
    ['string-contains'],
    'Whether the second text is part of the first.',
    ['(string-contains? "one two" "two")', 'true'],
    (text, part) => text.includes(part),
  ),
  question(
    'string-prefix?',
    ['string-starts-with?'],
    'Whether the first text begins with the second.',
    ['(string-prefix? "abc" "ab")', 'true'],
    (text, part) => text.startsWith(part),
  ),
  question(
    'string-suffix?',
    ['string-ends-with?'],
    'Whether the first text ends with the second.',
    ['(string-suffix? "abc" "bc")', 'true'],
    (text, part) => text.endsWith(part),
  ),
  {
    name: 'string-index',
    takes: 'text text',
    growth: 'n/32 + n·m/4096',
    about: 'Where the second text first is in the first, from 0; -1 when it is not.',
    example: ['(string-index "abcd" "c")', '2'],
    run: (a, b) => {
      const text = wantText(a, 'string-index');
      const part = wantText(b, 'string-index');
      chargeSearch(text, part);
      return text.indexOf(part);
    },
  },
  {
    name: 'string-replace',
    takes: 'text text text',
    growth: 'n/32 + n·m/4096, cells: n/8',
    about: 'The first text with every second replaced by the third.',
    example: ['(string-replace "a-b-a" "a" "z")', '"z-b-z"'],
    run: (text, part, by) =>
      replaced(wantText(text, 'string-replace'), wantText(part, 'string-replace'), wantText(by, 'string-replace')),
  },
  {
    name: 'string-split',
    aliases: ['split'],
    takes: 'text text?',
    growth: 'n/32 + n·m/4096, cells: parts',
    about: 'The parts between the separators, or between spaces.',
    example: ['(string-split "a,b,c" ",")', '("a" "b" "c")'],
    run: (text, separator) =>
      split(wantText(text, 'string-split'), separator === undefined ? null : wantText(separator, 'string-split')),
  },
  {
    name: 'string-join',
    aliases: ['join'],
    takes: 'list text?',
    growth: 'n/32, cells: n/8',
    about: 'The elements as one text, with the separator, or a space, between them.',
    example: ['(string-join (list "x" 1) "-")', '"x-1"'],
    run: (list, separator) => {
      const between = separator === undefined ? ' ' : wantText(separator, 'string-join');
      return joined(wantItems(list, 'string-join'), between);
    },
  },
  {
    name: 'string-repeat',
    takes: 'text number',
    growth: 'n/32, cells: n/8',
    about: 'The text so many times.',
    example: ['(string-repeat "ab" 3)', '"ababab"'],
    run: (text, times) => {
      const part = wantText(text, 'string-repeat');
      const count = Math.max(0, wantWhole(times, 'string-repeat'));
      allocateText(part.length * count);
      charge((part.length * count) >> 5);
      return part === '' ? '' : part.repeat(count);
    },
  },
  {
    name: 'string->symbol',
    takes: 'text',
    about: 'The symbol of that name.',
    example: ['(string->symbol "a")', 'a'],
    run: (text) => new Sym(wantText(text, 'string->symbol')),
  },
  {
    name: 'symbol->string',
    takes: 'symbol',
    about: 'The name of a symbol.',
    example: ["(symbol->string 'a)", '"a"'],
    run: (symbol) => {
      if (!(symbol instanceof Sym)) wrongKind('symbol->string', 'a symbol', symbol);
      return symbol instanceof Sym ? symbol.symbol : '';
    },
  },
];
