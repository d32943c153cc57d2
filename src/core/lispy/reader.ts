/** From text to forms. Never recurses, so that no number of brackets can exhaust the host's stack. */
import { type Place, columnOf, lineOf, placeOf, short } from './fault.ts';
import { type Form, Group, Literal, Name } from './form.ts';
import { MOST_NESTING } from './limits.ts';
import { exhaust, failOrForgive, m } from './machine.ts';
import { decimal } from './decimal.ts';
import type { Value } from './values.ts';

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const QUOTE = 39;
const OPEN = 40;
const CLOSE = 41;
const PLUS = 43;
const COMMA = 44;
const NINE = 57;
const SEMICOLON = 59;
const AT = 64;
const OPEN_SQUARE = 91;
const BACKSLASH = 92;
const CLOSE_SQUARE = 93;
const BACKQUOTE = 96;
const DELETE = 127;
const NO_BREAK_SPACE = 160;

/** Among the first 128 characters: 1 ends an atom, 2 is a space, 3 may stand nowhere, 0 is part of an atom. */
const CLASS = new Uint8Array(128);
for (const code of [DOUBLE_QUOTE, QUOTE, OPEN, CLOSE, COMMA, SEMICOLON, OPEN_SQUARE, CLOSE_SQUARE, BACKQUOTE])
  CLASS[code] = 1;
for (let code = 0; code < SPACE; code++) CLASS[code] = 3;
CLASS[DELETE] = 3;
for (const code of [TAB, NEWLINE, 11, 12, RETURN, SPACE]) CLASS[code] = 2;

/** Whatever else Unicode calls a space, and the byte order mark. */
const OTHER_SPACE = /[\s\uFEFF]/;

function classOf(code: number): number {
  if (code < 128) return CLASS[code] as number;
  return code >= NO_BREAK_SPACE && OTHER_SPACE.test(String.fromCharCode(code)) ? 2 : 0;
}

const CONSTANTS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['true', true],
  ['#t', true],
  ['false', false],
  ['#f', false],
  ['nil', null],
  ['null', null],
]);

/** The first characters of those: # f n t. */
const MAY_BE_CONSTANT: ReadonlySet<number> = new Set([HASH, 102, 110, 116]);

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['"', '"'],
  ['\\', '\\'],
]);
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|([^]))/g;

/** The text between two quotes. An escape that means nothing stays as it is written. */
function unescaped(raw: string): string {
  return raw.replace(ESCAPE, (whole: string, hex: string | undefined, letter: string | undefined) =>
    hex !== undefined ? String.fromCharCode(Number.parseInt(hex, 16)) : (ESCAPES.get(letter ?? '') ?? whole),
  );
}

/** A bracket that is open, what stands in it so far, and the quotes before whatever comes next. */
type Level = { readonly items: Form[]; readonly closer: number; readonly place: Place; prefixes: Name[] | null };

/** A constant or a name. */
function wordOf(word: string, place: Place): Form {
  const first = word.charCodeAt(0);
  if (!MAY_BE_CONSTANT.has(first)) return new Name(word, place);
  const constant = CONSTANTS.get(word);
  if (constant !== undefined) return new Literal(constant, place);
  if (first === HASH) failOrForgive('parse', `${short(word)}: # begins nothing but #t and #f.`, place);
  return new Name(word, place);
}

/** A source being read. */
class Reader {
  readonly source: string;
  readonly stack: Level[] = [];
  level: Level = { items: [], closer: 0, place: 0, prefixes: null };
  line = 1;
  /** Where the line begins, less one, so that columns count from 1. */
  lineStart = -1;
  i = 0;
  constructor(source: string) {
    this.source = source;
  }

  put(form: Form): void {
    const { level } = this;
    let whole = form;
    if (level.prefixes !== null) {
      for (let i = level.prefixes.length - 1; i >= 0; i--) {
        const prefix = level.prefixes[i] as Name;
        whole = new Group([prefix, whole], prefix.place);
      }
      level.prefixes = null;
    }
    level.items.push(whole);
  }

  /** A number, a constant or a name. */
  readAtom(place: Place): void {
    const { source } = this;
    const start = this.i;
    let end = start + 1;
    while (end < source.length) {
      const code = source.charCodeAt(end);
      if ((code < 128 ? CLASS[code] : classOf(code)) !== 0) break;
      end++;
    }
    this.i = end;
    const first = source.charCodeAt(start);
    // Digits, + - . begin every number; of the others in that range, comma is no atom and / only names.
    if (first >= PLUS && first <= NINE) {
      const value = decimal(source, start, end);
      if (value - value === 0) return this.put(new Literal(value, place));
      if (value === Infinity) {
        failOrForgive('parse', `${short(source.slice(start, end))} is larger than any number.`, place);
        return this.put(new Literal(0, place));
      }
    }
    this.put(wordOf(source.slice(start, end), place));
  }

  readText(place: Place): void {
    const { source } = this;
    const start = this.i + 1;
    let hasEscape = false;
    let end = start;
    for (; ; end++) {
      const code = source.charCodeAt(end);
      if (code === DOUBLE_QUOTE) break;
      if (code === BACKSLASH) {
        hasEscape = true;
        end++;
      } else if (code === NEWLINE) {
        this.line++;
        this.lineStart = end;
      } else if (end >= source.length) {
        failOrForgive('parse', 'This text has no end: a " is missing.', place);
        break;
      }
    }
    const raw = source.slice(start, end);
    const text = hasEscape ? unescaped(raw) : raw;
    if (text.length > m.limits.string) exhaust('string', place);
    this.put(new Literal(text, place));
    this.i = end + 1;
  }

  open(closer: number, place: Place): void {
    if (this.stack.length >= MOST_NESTING) exhaust('nesting', place);
    this.stack.push(this.level);
    this.level = { items: [], closer, place, prefixes: null };
  }

  close(): void {
    this.refuseDangling();
    const group = new Group(this.level.items, this.level.place);
    this.level = this.stack.pop() as Level;
    this.put(group);
  }

  prefix(name: string, place: Place): void {
    const prefixes = (this.level.prefixes ??= []);
    if (this.stack.length + prefixes.length >= MOST_NESTING) exhaust('nesting', place);
    prefixes.push(new Name(name, place));
  }

  refuseDangling(): void {
    const [dangling] = this.level.prefixes ?? [];
    if (dangling === undefined) return;
    failOrForgive('parse', `Nothing follows this ${dangling.name}.`, dangling.place);
    this.level.prefixes = null;
  }

  /** What is neither a space nor part of an atom. */
  readMark(code: number, place: Place): void {
    const { source } = this;
    if (code === DOUBLE_QUOTE) return this.readText(place);
    this.i++;
    if (code === QUOTE) this.prefix('quote', place);
    else if (code === BACKQUOTE) this.prefix('quasiquote', place);
    else if (code === COMMA) {
      const splices = source.charCodeAt(this.i) === AT;
      this.prefix(splices ? 'unquote-splicing' : 'unquote', place);
      if (splices) this.i++;
    } else if (code === SEMICOLON) {
      const end = source.indexOf('\n', this.i);
      this.i = end < 0 ? source.length : end;
    } else {
      const hex = code.toString(16).toUpperCase().padStart(4, '0');
      failOrForgive('parse', `The character U+${hex} can’t stand here.`, place);
    }
  }

  readClose(code: number, place: Place): void {
    this.i++;
    if (this.stack.length === 0) return failOrForgive('parse', 'This closing bracket closes nothing.', place);
    if (this.level.closer !== code)
      failOrForgive('parse', `This is not the bracket that closes the one at ${shown(this.level.place)}.`, place);
    this.close();
  }

  /** Passes over spaces. @returns the class of the character after them. */
  skipSpace(): number {
    const { source } = this;
    for (let i = this.i; i < source.length; i++) {
      const code = source.charCodeAt(i);
      const kind = code < 128 ? (CLASS[code] as number) : classOf(code);
      if (kind !== 2) {
        this.i = i;
        return kind;
      }
      if (code === NEWLINE) {
        this.line++;
        this.lineStart = i;
      }
    }
    this.i = source.length;
    return 2;
  }

  readAll(): readonly Form[] {
    const { source } = this;
    for (let kind = this.skipSpace(); this.i < source.length; kind = this.skipSpace()) {
      const code = source.charCodeAt(this.i);
      const place = placeOf(this.line, this.i - this.lineStart);
      if (kind === 0) this.readAtom(place);
      else if (code === OPEN || code === OPEN_SQUARE) {
        this.open(code === OPEN ? CLOSE : CLOSE_SQUARE, place);
        this.i++;
      } else if (code === CLOSE || code === CLOSE_SQUARE) this.readClose(code, place);
      else this.readMark(code, place);
    }
    while (this.stack.length > 0) {
      failOrForgive('parse', 'The bracket opened here is never closed.', this.level.place);
      this.close();
    }
    this.refuseDangling();
    return this.level.items;
  }
}

function shown(place: Place): string {
  return `line ${lineOf(place)}, column ${columnOf(place)}`;
}

/**
 * All forms of a source, in order. Fails with kind parse, or limit for a source, a string or a nesting too large; the
 * lenient profile closes what is left open at the end and skips a closing bracket too many, and notes both.
 */
export function read(source: string): readonly Form[] {
  if (source.length > m.limits.source) exhaust('source', 0);
  return new Reader(source).readAll();
}
