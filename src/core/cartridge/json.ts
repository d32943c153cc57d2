/** JSON as a stranger sends it: values, and the checks that `JSON.parse` does not make. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Names that must never become a property of an object of ours. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const COLON = 58;
const COMMA = 44;

/** Values in one file, counted as its brackets that open and its commas. Millions of empty lists fit in a file, and cost seconds. */
export const MAX_VALUES = 1_000_000;

/** What of a text is past a limit, depth of nesting or count of values; null when neither. By scanning, before a parser sees it. */
export function excessOf(text: string, mostDeep: number, mostValues: number): 'depth' | 'values' | null {
  let depth = 0;
  let values = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = endOfString(text, i);
    else if (code === OPEN_BRACKET || code === OPEN_BRACE) {
      if (++depth > mostDeep) return 'depth';
      values++;
    } else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) depth--;
    else if (code === COMMA) values++;
    if (values > mostValues) return 'values';
  }
  return null;
}

/** Keys in one object. Objects of hundreds of thousands cost seconds to look through; no cartridge has a use for them. */
export const MAX_KEYS = 10_000;

export type KeyProblem = {
  readonly reason: 'duplicate' | 'forbidden' | 'too-many';
  readonly key: string;
  readonly path: string;
};
type Level = { readonly keys: Set<string> | null; key: string; index: number };

/** The first key that occurs twice in one object, is forbidden, or is one too many. `text` must have passed `JSON.parse`. */
export function findKeyProblem(text: string): KeyProblem | null {
  const levels: Level[] = [];
  let top: Level | undefined;
  let expectsKey = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      const end = endOfString(text, i);
      if (expectsKey && top !== undefined && top.keys !== null) {
        const raw = text.slice(i + 1, end);
        const key = raw.includes('\\') ? String(JSON.parse(text.slice(i, end + 1))) : raw;
        const reason = FORBIDDEN_KEYS.has(key) ? 'forbidden' : top.keys.has(key) ? 'duplicate' : null;
        if (reason !== null) return { reason, key, path: `${pathOf(levels.slice(0, -1))}/${escape(key)}` };
        if (top.keys.size >= MAX_KEYS) return { reason: 'too-many', key, path: pathOf(levels.slice(0, -1)) };
        top.keys.add(key);
        top.key = key;
        expectsKey = false;
      }
      i = end;
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      top = { keys: code === OPEN_BRACE ? new Set() : null, key: '', index: 0 };
      levels.push(top);
      expectsKey = code === OPEN_BRACE;
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      levels.pop();
      top = levels.at(-1);
      expectsKey = false;
    } else if (code === COMMA && top !== undefined) {
      top.index++;
      expectsKey = top.keys !== null;
    } else if (code === COLON) expectsKey = false;
  }
  return null;
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH) i++;
    else if (code === QUOTE) return i;
  }
  return text.length;
}

function pathOf(levels: readonly Level[]): string {
  return levels.map((level) => `/${level.keys === null ? level.index : escape(level.key)}`).join('');
}

/** One step of an RFC 6901 pointer. */
function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** An RFC 6901 pointer from the steps of a path. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${escape(String(step))}`).join('');
}

/** The steps of an RFC 6901 pointer; null when the text is none. */
export function stepsOf(text: string): string[] | null {
  if (text === '') return [];
  if (!text.startsWith('/') || /~(?![01])/.test(text)) return null;
  return text
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export type Stray = { readonly path: string; readonly reason: string };

/** Half of a surrogate pair: JSON can say it, UTF-8 and RFC 8785 can't. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/**
 * The first value or key that would not come back from a file as it is: RFC 8785 and our bytes have no place for it. A
 * negative zero is one of them, but where `zeros` says that it may become a zero.
 */
export function findStray(value: unknown, zeros = false): Stray | null {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { path: '', reason: 'A number is larger than any that can be held.' };
    return Object.is(value, -0) && !zeros ? { path: '', reason: 'A number is a negative zero.' } : null;
  }
  if (typeof value === 'string') return halved(value);
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const found = findStray(value[i], zeros);
      if (found !== null) return { ...found, path: `/${i}${found.path}` };
    }
    return null;
  }
  for (const [key, item] of Object.entries(value)) {
    const found = halved(key) ?? findStray(item, zeros);
    if (found !== null) return { ...found, path: `/${escape(key)}${found.path}` };
  }
  return null;
}

function halved(text: string): Stray | null {
  return HALF_CHARACTER.test(text) ? { path: '', reason: 'A text holds half a character.' } : null;
}

/** How many characters `prettySorted` makes of a value; stops counting soon after `limit`. */
export function prettyLength(value: unknown, limit: number, indent = 0): number {
  if (value === null || typeof value !== 'object') return JSON.stringify(value).length;
  const fields = value as Readonly<Record<string, unknown>>;
  let length = indent + 3;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    if (length > limit) break;
    const before = indent + 4 + (typeof key === 'string' ? JSON.stringify(key).length + 2 : 0);
    length += before + prettyLength(fields[key], limit - length, indent + 2);
  }
  return length;
}

/** Characters of one byte each that need no escape. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** How many bytes `prettySorted` makes of a value, its last line feed left out, without making them. */
export function prettyBytes(value: unknown, indent = 0): number {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'string' && PLAIN.test(value)) return value.length + 2;
    return new TextEncoder().encode(JSON.stringify(value)).length;
  }
  const inner = indent + 2;
  let bytes = 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) bytes += prettyBytes(item, inner);
    count = value.length;
  } else
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      bytes += prettyBytes(key) + 2 + prettyBytes(item, inner);
      count++;
    }
  // Each on a line of its own, behind a bracket or a comma; the closing bracket on one, too.
  return count === 0 ? 2 : bytes + count * (inner + 2) + indent + 2;
}

/** Pretty JSON with sorted keys and two blanks of indent: what `diff` and `git` read well. Plain JSON values only. */
export function prettySorted(value: unknown): string {
  const out: string[] = [];
  write(value, '\n', out);
  out.push('\n');
  return out.join('');
}

function write(value: unknown, newline: string, out: string[]): void {
  if (value === null || typeof value !== 'object') {
    out.push(JSON.stringify(value));
    return;
  }
  const inner = `${newline}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) out.push('[]');
    else {
      for (let i = 0; i < value.length; i++) {
        out.push(i === 0 ? '[' : ',', inner);
        write(value[i], inner, out);
      }
      out.push(newline, ']');
    }
    return;
  }
  const object = value as Record<string, unknown>;
  const keys = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort(byCodeUnit);
  if (keys.length === 0) {
    out.push('{}');
    return;
  }
  let first = true;
  for (const key of keys) {
    out.push(first ? '{' : ',', inner, JSON.stringify(key), ': ');
    first = false;
    write(object[key], inner, out);
  }
  out.push(newline, '}');
}

/** Total order of texts by UTF-16 code units: the same everywhere. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
