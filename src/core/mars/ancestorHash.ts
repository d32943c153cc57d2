/**
 * The hashes of the version-1 ledger. Its frames were hashed by three rules (Mars Barn v1, frame hash), all over the
 * text that Python's `json.dumps(frame, sort_keys=True)` writes, and all cut to 16 hex digits.
 */
import { sha256Hex } from '../kernel/hash.ts';
import { md5Hex } from '../kernel/md5.ts';
import { type Raw, type RawObject, isRawObject } from './rawJson.ts';

/** The rules, in the order in which they are tried. */
const ANCESTOR_RULES = ['A', 'B', 'C'] as const;
export type AncestorRule = (typeof ANCESTOR_RULES)[number];

const DIGITS = 16;
/** Python's separators by default, and without blanks. */
const WIDE = [', ', ': '] as const;
const COMPACT = [',', ':'] as const;

/** A: SHA-256 of the frame without `_hash`. B: also without `_signature`. C: MD5, without blanks. */
function hashBy(rule: AncestorRule, frame: RawObject): string {
  switch (rule) {
    case 'A':
      return sha256Hex(pythonText(without(frame, ['_hash']), WIDE)).slice(0, DIGITS);
    case 'B':
      return sha256Hex(pythonText(without(frame, ['_hash', '_signature']), WIDE)).slice(0, DIGITS);
    case 'C':
      return md5Hex(pythonText(without(frame, ['_hash']), COMPACT)).slice(0, DIGITS);
  }
}

/** The rule by which a frame's `_hash` holds; null when it holds by none, or is missing. */
export function ancestorRuleOf(frame: RawObject): AncestorRule | null {
  const hash = frame.get('_hash');
  if (typeof hash !== 'string') return null;
  return ANCESTOR_RULES.find((rule) => hashBy(rule, frame) === hash) ?? null;
}

function without(fields: RawObject, keys: readonly string[]): RawObject {
  return new Map([...fields].filter(([key]) => !keys.includes(key)));
}

type Separators = readonly [comma: string, colon: string];

/** What Python's `json.dumps` makes of a value: sorted keys, ASCII only, numbers as they were read. */
function pythonText(value: Raw, separators: Separators): string {
  const [comma, colon] = separators;
  if (typeof value === 'string') return pythonString(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (isRawObject(value)) {
    const fields = [...value].sort(([a], [b]) => byCodePoint(a, b));
    return `{${fields.map(([key, item]) => pythonString(key) + colon + pythonText(item, separators)).join(comma)}}`;
  }
  if ('number' in value) return value.number;
  return `[${value.map((item) => pythonText(item, separators)).join(comma)}]`;
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Everything but blank to tilde is escaped, UTF-16 unit by unit, with small hexadecimal digits. */
function pythonString(text: string): string {
  const escaped = text.replaceAll(/["\\]|[^ -~]/g, (unit) => {
    return SHORT.get(unit) ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}

/** Python compares texts by code points; `<` compares UTF-16 units, which differs past U+FFFF. */
function byCodePoint(a: string, b: string): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const [x, y] = [a.codePointAt(i) ?? 0, b.codePointAt(i) ?? 0];
    if (x !== y) return x - y;
    // Equal: the second half of a pair compares equal too.
  }
  return a.length - b.length;
}
