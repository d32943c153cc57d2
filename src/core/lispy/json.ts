/** Values to plain JSON data and back, for hosts; and JSON text, for programs. */
import { MOST_NESTING } from './limits.ts';
import { Pair, Sym, type Dict, type Value, isEmpty, keysOf, listOf, EMPTY } from './values.ts';

/** Plain data: what `JSON.parse` gives. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** How much may be carried out. */
export type Bounds = { readonly parts: number; readonly characters: number };

/** Why a value is not plain data. */
export type NotData = 'procedure' | 'too-large' | 'too-deep' | 'forbidden-key';

const MOST: Bounds = { parts: 1_000_000, characters: 16_777_216 };

/** Names that no property of a host's object may have. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a host may keep something under this name. */
export function isKeepable(name: string): boolean {
  return !FORBIDDEN.has(name);
}

/** Half of a surrogate pair, which neither UTF-8 nor RFC 8785 can write. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

class Refused {
  readonly reason: NotData;
  constructor(reason: NotData) {
    this.reason = reason;
  }
}

type Left = { parts: number; characters: number; readonly allowsAnyKey: boolean };

function text(value: string, left: Left): string {
  if ((left.characters -= value.length) < 0) throw new Refused('too-large');
  return value.replace(HALF, '\uFFFD');
}

function plain(value: Value, left: Left, depth: number): Json {
  if (depth > MOST_NESTING) throw new Refused('too-deep');
  if (--left.parts < 0) throw new Refused('too-large');
  if (value === null || typeof value === 'boolean') return value;
  // + 0: no negative zero leaves.
  if (typeof value === 'number') return value + 0;
  if (typeof value === 'string') return text(value, left);
  if (value instanceof Sym) return text(value.symbol, left);
  if (value === EMPTY) return [];
  if (value instanceof Pair) {
    const items: Json[] = [];
    let rest: Value = value;
    for (; rest instanceof Pair; rest = rest.tail) items.push(plain(rest.head, left, depth + 1));
    if (!isEmpty(rest)) items.push('.', plain(rest, left, depth + 1));
    return items;
  }
  if (!(value instanceof Map)) throw new Refused('procedure');
  const dict = value as Dict;
  return Object.fromEntries(
    keysOf(dict).map((key) => {
      if (!left.allowsAnyKey && !isKeepable(key)) throw new Refused('forbidden-key');
      return [text(key, left), plain(dict.get(key) as Value, left, depth + 1)];
    }),
  );
}

/**
 * A value as plain data: nil as null, lists as arrays, dictionaries as objects with sorted keys, symbols as their names,
 * no negative zero, half characters replaced. A reason when it holds a procedure, is larger than `bounds`, or has a key
 * that no object of a host's may have (which `allowsAnyKey` lets pass, for printing).
 */
export function toJson(
  value: Value,
  bounds: Bounds = MOST,
  allowsAnyKey = false,
): { json: Json } | { reason: NotData } {
  try {
    return { json: plain(value, { ...bounds, allowsAnyKey }, 0) };
  } catch (refused) {
    if (refused instanceof Refused) return { reason: refused.reason };
    throw refused;
  }
}

/** How a run takes in data: lets it be paid for, or refuses what nests too deep, or a number that is not finite. */
export type Intake = {
  readonly pay: (parts: number) => void;
  readonly tooDeep: () => never;
  readonly notFinite: () => Value;
};

/** Plain data as a value. */
export function fromJson(json: Json, intake: Intake, depth = 0): Value {
  if (depth > MOST_NESTING) return intake.tooDeep();
  if (json === null || json === undefined || typeof json === 'boolean' || typeof json === 'string') return json ?? null;
  if (typeof json === 'number') return json - json === 0 ? json : intake.notFinite();
  if (Array.isArray(json)) {
    intake.pay(json.length);
    return listOf((json as readonly Json[]).map((item) => fromJson(item, intake, depth + 1)));
  }
  const object = json as { readonly [key: string]: Json };
  const keys = Object.keys(object);
  intake.pay(keys.length);
  return new Map(keys.map((key) => [key, fromJson(object[key] as Json, intake, depth + 1)]));
}
