/** Values as text, within the budget: a list that shares its parts can be small to hold and endless to write. */
import { MOST_NESTING } from './limits.ts';
import { allocateText, charge, exhaust, m } from './machine.ts';
import { Builtin, Closure, EMPTY, Pair, Sym, type Value, keysOf } from './values.ts';

const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** A string as the reader takes it. */
function quoted(text: string): string {
  return `"${text.replace(/["\\\n\r\t]/g, (character) => ESCAPED.get(character) ?? character)}"`;
}

/** A value that has no parts. */
function atom(value: Value, quotes: boolean): string {
  if (typeof value === 'string') return quotes ? quoted(value) : value;
  if (typeof value === 'number') return value === 0 ? '0' : String(value);
  if (value === null) return 'nil';
  if (value === true) return 'true';
  if (value === false) return 'false';
  if (value instanceof Sym) return value.symbol;
  if (value === EMPTY) return '()';
  if (value instanceof Closure) return `#<procedure ${value.code.name}>`;
  return value instanceof Builtin ? `#<builtin ${value.name}>` : '';
}

class Page {
  readonly parts: string[] = [];
  length = 0;
  readonly quotes: boolean;
  constructor(quotes: boolean) {
    this.quotes = quotes;
  }
  put(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    if (this.length > m.limits.string) exhaust('string');
  }
}

function write(page: Page, value: Value, depth: number): void {
  charge(1);
  if (depth > MOST_NESTING) exhaust('nesting');
  if (value instanceof Pair) {
    page.put('(');
    let rest: Value = value;
    for (; rest instanceof Pair; rest = rest.tail) {
      if (rest !== value) page.put(' ');
      write(page, rest.head, depth + 1);
    }
    if (rest !== EMPTY) {
      page.put(' . ');
      write(page, rest, depth + 1);
    }
    page.put(')');
  } else if (value instanceof Map) {
    page.put('{');
    let separator = '';
    for (const key of keysOf(value)) {
      page.put(`${separator}${key}: `);
      write(page, value.get(key) as Value, depth + 1);
      separator = ', ';
    }
    page.put('}');
  } else page.put(atom(value, page.quotes));
}

function text(value: Value, quotes: boolean): string {
  if (!(value instanceof Pair || value instanceof Map)) return atom(value, quotes);
  const page = new Page(quotes);
  write(page, value, 0);
  allocateText(page.length);
  return page.parts.join('');
}

/** A value for people: a string as it is. */
export function display(value: Value): string {
  return text(value, false);
}

/** A value as the reader would take it: strings in quotes. */
export function repr(value: Value): string {
  return text(value, true);
}
