/** Whether two values are equal, and whether one is true: the two questions every program asks. */
import { MOST_NESTING } from './limits.ts';
import { charge, exhaust, m } from './machine.ts';
import { Pair, Sym, type Value, isEmpty } from './values.ts';

/**
 * Equality by structure and kind: 1, true and "1" are three values; nil equals the empty list; procedures are equal
 * when they are the same. Charged for every part it looks at.
 */
export function equal(a: Value, b: Value, depth = 0): boolean {
  if (typeof a === 'string') {
    if (typeof b !== 'string' || a.length !== b.length) return false;
    charge(a.length >> 5);
    return a === b;
  }
  if (a === b) return true;
  if (a === null || typeof a !== 'object') return isEmpty(a) && isEmpty(b);
  charge(1);
  if (depth > MOST_NESTING) exhaust('nesting');
  if (a instanceof Pair) return pairsEqual(a, b, depth);
  if (a instanceof Sym) return b instanceof Sym && a.symbol === b.symbol;
  if (a instanceof Map) {
    if (!(b instanceof Map) || a.size !== b.size) return false;
    for (const [key, value] of a) {
      const other = b.get(key) as Value | undefined;
      if (other === undefined || !equal(value as Value, other, depth + 1)) return false;
    }
    return true;
  }
  return isEmpty(a) && isEmpty(b);
}

function pairsEqual(first: Pair, second: Value, depth: number): boolean {
  let a: Value = first;
  let b: Value = second;
  while (a instanceof Pair) {
    if (a === b) return true;
    if (!(b instanceof Pair) || a.size !== b.size) return false;
    charge(1);
    if (!equal(a.head, b.head, depth + 1)) return false;
    a = a.tail;
    b = b.tail;
  }
  return equal(a, b, depth + 1);
}

/**
 * Whether a value counts as true. False are `false`, nil, the empty list, 0 and the empty text; in the profile core1
 * only `false` and nil with the empty list.
 */
export function isTrue(value: Value): boolean {
  if (value === true) return true;
  if (value === false || isEmpty(value)) return false;
  return m.isCore || (value !== 0 && value !== '');
}
