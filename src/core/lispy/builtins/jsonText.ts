/** JSON as text: read and written within the budget. */
import { MOST_NESTING } from '../limits.ts';
import { allocate, allocateList, allocateText, charge, exhaust, fail, failOrForgive, m } from '../machine.ts';
import { type Intake, type Json, fromJson } from '../json.ts';
import { Builtin, Closure, type Dict, EMPTY, Pair, Sym, type Value, isEmpty, keysOf } from '../values.ts';
import { type BuiltinSpec, wantText } from './spec.ts';

const INTAKE: Intake = {
  pay: (parts) => {
    charge(parts);
    allocateList(parts);
  },
  tooDeep: () => exhaust('nesting'),
  notFinite: () => {
    failOrForgive('math', 'json-parse: a number is larger than any.');
    return 0;
  },
};

/** Whether brackets nest deeper than values may. By scanning: what a parser does with them differs between engines. */
function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let isText = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (isText) {
      if (character === '\\') i++;
      else if (character === '"') isText = false;
    } else if (character === '"') isText = true;
    else if (character === '[' || character === '{') {
      if (++depth > MOST_NESTING) return true;
    } else if (character === ']' || character === '}') depth--;
  }
  return false;
}

function parse(text: string): Value {
  charge(text.length >> 2);
  allocate(text.length >> 3);
  if (nestsTooDeep(text)) exhaust('nesting');
  let json: Json;
  try {
    json = JSON.parse(text) as Json;
  } catch {
    failOrForgive('type', 'json-parse: this text is not JSON.');
    return null;
  }
  return fromJson(json, INTAKE);
}

/** Collects text up to the longest that a string may be. */
type Sink = { readonly parts: string[]; length: number };

function put(sink: Sink, text: string): void {
  sink.parts.push(text);
  sink.length += text.length;
  if (sink.length > m.limits.string) exhaust('string');
}

function write(sink: Sink, value: Value, depth: number): void {
  charge(1);
  if (depth > MOST_NESTING) exhaust('nesting');
  if (value instanceof Pair) {
    let separator = '[';
    let rest: Value = value;
    for (; rest instanceof Pair; rest = rest.tail) {
      put(sink, separator);
      separator = ',';
      write(sink, rest.head, depth + 1);
    }
    if (!isEmpty(rest)) {
      put(sink, ',".",');
      write(sink, rest, depth + 1);
    }
    put(sink, ']');
  } else if (value instanceof Map) {
    const dict = value as Dict;
    let separator = '{';
    for (const key of keysOf(dict)) {
      put(sink, `${separator}${JSON.stringify(key)}:`);
      separator = ',';
      write(sink, dict.get(key) as Value, depth + 1);
    }
    put(sink, separator === '{' ? '{}' : '}');
  } else if (value === EMPTY) put(sink, '[]');
  else if (value instanceof Sym) put(sink, JSON.stringify(value.symbol));
  else if (value instanceof Closure || value instanceof Builtin)
    fail('type', 'json-dump takes data, and a procedure is none.');
  else put(sink, JSON.stringify(value));
}

function dump(value: Value): string {
  const sink: Sink = { parts: [], length: 0 };
  write(sink, value, 0);
  charge(sink.length >> 5);
  allocateText(sink.length);
  return sink.parts.join('');
}

/** The builtins of this file. */
export const JSON_TEXT: readonly BuiltinSpec[] = [
  {
    name: 'json-parse',
    aliases: ['json-decode', 'json->sexp'],
    takes: 'text',
    growth: 'n/4 and 1 for each part, cells: n/8 and parts',
    about: 'The data that a JSON text writes: objects as dictionaries, arrays as lists, null as nil.',
    example: ['(json-parse "{\\"a\\": [1, null]}")', '{a: (1 nil)}'],
    run: (text) => parse(wantText(text, 'json-parse')),
  },
  {
    name: 'json-dump',
    aliases: ['json-encode', 'sexp->json'],
    takes: 'value',
    growth: '1 for each part, cells: n/8',
    about: 'Data as JSON text, keys sorted, without spaces.',
    example: ['(json-dump (make-dict "b" (list 1 nil) "a" \'x))', '"{\\"a\\":\\"x\\",\\"b\\":[1,null]}"'],
    run: (value) => dump(value as Value),
  },
];
