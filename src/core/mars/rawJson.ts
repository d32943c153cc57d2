/**
 * JSON that keeps its numbers as they were written: hashes of the version-1 ledger cover `-46.0`, which `JSON.parse`
 * turns into -46. Accepts what `JSON.parse` accepts, within limits, and refuses a key that occurs twice.
 */
import { type Result, err, ok } from '../kernel/result.ts';

/** A number as its text. */
export type RawNumber = { readonly number: string };
export type RawObject = ReadonlyMap<string, Raw>;
/** A JSON value. Objects are maps, so that no key of a stranger's is special. */
export type Raw = null | boolean | string | RawNumber | readonly Raw[] | RawObject;

/** Characters a text may have. UTF-8 has at least as many bytes. */
const MAX_LENGTH = 10 * 1024 * 1024;
/** Levels of brackets. */
const MAX_DEPTH = 64;

/**
 * Why a text was not read. `too-large`: more than 10 Mi characters; `too-deep`: more than 64 levels; `bad-key`: a key
 * twice in one object; `not-json`: anything else. `at` counts characters from 0.
 */
export type RawProblem = { readonly kind: 'too-large' | 'too-deep' | 'not-json' | 'bad-key'; readonly at: number };

/** What a parse carries along: the first problem ends it. */
type Cursor = { readonly text: string; at: number; problem: RawProblem['kind'] | null };

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
const UNIT = /[0-9a-fA-F]{4}/y;
const UNIT_DIGITS = 4;
const HEXADECIMAL = 16;
/** Empty brackets cost nothing: a text may be ten million characters of them. */
const NO_FIELDS: RawObject = new Map();
const NO_ITEMS: readonly Raw[] = [];

/** Reads a whole text in linear time. Never throws. */
export function readRaw(text: string): Result<Raw, RawProblem> {
  if (text.length > MAX_LENGTH) return err({ kind: 'too-large', at: MAX_LENGTH });
  const cursor: Cursor = { text, at: 0, problem: null };
  const value = readValue(cursor, MAX_DEPTH);
  skipBlanks(cursor);
  if (cursor.problem === null && cursor.at < text.length) cursor.problem = 'not-json';
  return cursor.problem === null ? ok(value) : err({ kind: cursor.problem, at: cursor.at });
}

/** Notes the first problem; what is returned is thrown away. */
function fail(cursor: Cursor, kind: RawProblem['kind']): null {
  cursor.problem ??= kind;
  return null;
}

function skipBlanks(cursor: Cursor): void {
  for (; cursor.at < cursor.text.length; cursor.at++) {
    const char = cursor.text[cursor.at];
    if (char !== ' ' && char !== '\n' && char !== '\r' && char !== '\t') return;
  }
}

/** Takes a character, after blanks, if it comes next. */
function takes(cursor: Cursor, char: string): boolean {
  skipBlanks(cursor);
  if (cursor.text[cursor.at] !== char) return false;
  cursor.at++;
  return true;
}

/** Reads one value with at most `levels` of brackets in it. */
function readValue(cursor: Cursor, levels: number): Raw {
  skipBlanks(cursor);
  switch (cursor.text[cursor.at] ?? '') {
    case '{':
      return levels === 0 ? fail(cursor, 'too-deep') : readObject(cursor, levels - 1);
    case '[':
      return levels === 0 ? fail(cursor, 'too-deep') : readArray(cursor, levels - 1);
    case '"':
      return readString(cursor);
    case 't':
      return readWord(cursor, 'true', true);
    case 'f':
      return readWord(cursor, 'false', false);
    case 'n':
      return readWord(cursor, 'null', null);
    default:
      return readNumber(cursor);
  }
}

function readWord<W extends boolean | null>(cursor: Cursor, word: string, value: W): W | null {
  if (!cursor.text.startsWith(word, cursor.at)) return fail(cursor, 'not-json');
  cursor.at += word.length;
  return value;
}

function readNumber(cursor: Cursor): RawNumber | null {
  NUMBER.lastIndex = cursor.at;
  const number = NUMBER.exec(cursor.text)?.[0];
  if (number === undefined) return fail(cursor, 'not-json');
  cursor.at += number.length;
  return { number };
}

function readArray(cursor: Cursor, levels: number): readonly Raw[] {
  cursor.at++;
  if (takes(cursor, ']')) return NO_ITEMS;
  const items: Raw[] = [];
  do {
    items.push(readValue(cursor, levels));
    if (cursor.problem !== null) return items;
  } while (takes(cursor, ','));
  if (!takes(cursor, ']')) fail(cursor, 'not-json');
  return items;
}

function readObject(cursor: Cursor, levels: number): RawObject {
  cursor.at++;
  if (takes(cursor, '}')) return NO_FIELDS;
  const fields = new Map<string, Raw>();
  do {
    skipBlanks(cursor);
    const start = cursor.at;
    const key = readString(cursor);
    if (cursor.problem === null && fields.has(key)) {
      cursor.at = start;
      fail(cursor, 'bad-key');
    }
    if (cursor.problem === null && !takes(cursor, ':')) fail(cursor, 'not-json');
    if (cursor.problem !== null) return fields;
    fields.set(key, readValue(cursor, levels));
    if (cursor.problem !== null) return fields;
  } while (takes(cursor, ','));
  if (!takes(cursor, '}')) fail(cursor, 'not-json');
  return fields;
}

function readString(cursor: Cursor): string {
  const { text } = cursor;
  if (text[cursor.at] !== '"') return fail(cursor, 'not-json') ?? '';
  cursor.at++;
  let value = '';
  let start = cursor.at;
  for (; cursor.at < text.length; cursor.at++) {
    const char = text[cursor.at] as string;
    if (char === '"') {
      value += text.slice(start, cursor.at);
      cursor.at++;
      return value;
    }
    // Control characters have to be escaped.
    if (char < ' ') break;
    if (char === '\\') {
      value += text.slice(start, cursor.at);
      const escaped = readEscape(cursor);
      if (escaped === null) break;
      value += escaped;
      start = cursor.at + 1;
    }
  }
  return fail(cursor, 'not-json') ?? '';
}

/** The character that an escape stands for; leaves the cursor on the escape's last character. */
function readEscape(cursor: Cursor): string | null {
  cursor.at++;
  const letter = cursor.text[cursor.at] ?? '';
  if (letter !== 'u') return ESCAPES.get(letter) ?? null;
  UNIT.lastIndex = cursor.at + 1;
  const unit = UNIT.exec(cursor.text)?.[0];
  if (unit === undefined) return null;
  cursor.at += UNIT_DIGITS;
  return String.fromCharCode(Number.parseInt(unit, HEXADECIMAL));
}

/** Whether a value is an object. */
export function isRawObject(value: Raw | undefined): value is RawObject {
  return value instanceof Map;
}

/** Half of a surrogate pair: JSON can say it, UTF-8 and RFC 8785 can't. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** The value as `JSON.parse` gives it; undefined when RFC 8785 can't write it: half a character, or a number too large. */
export function plainOf(raw: Raw): unknown {
  if (raw === null || typeof raw === 'boolean') return raw;
  if (typeof raw === 'string') return HALF_CHARACTER.test(raw) ? undefined : raw;
  if (isRawObject(raw)) {
    const fields: [string, unknown][] = [];
    for (const [key, item] of raw) {
      const value = plainOf(item);
      if (value === undefined || HALF_CHARACTER.test(key)) return undefined;
      fields.push([key, value]);
    }
    // Defines properties, so that `__proto__` is one like any other.
    return Object.fromEntries(fields);
  }
  if ('number' in raw) {
    const value = Number(raw.number);
    return Number.isFinite(value) ? value : undefined;
  }
  const items: unknown[] = [];
  for (const item of raw) {
    const value = plainOf(item);
    if (value === undefined) return undefined;
    items.push(value);
  }
  return items;
}
