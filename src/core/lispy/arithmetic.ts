/** The operators that are compiled rather than called: numbers in, number or boolean out. */
import type { Place } from './fault.ts';
import { equal } from './equal.ts';
import { charge, failOrForgive, m } from './machine.ts';
import { type Value, kindOf } from './values.ts';

/** Operators on two numbers, by the names of their builtins. */
export const ARITHMETIC: ReadonlyMap<string, number> = new Map([
  ['+', 0],
  ['-', 1],
  ['*', 2],
  ['/', 3],
  ['%', 4],
  ['min', 5],
  ['max', 6],
]);
const ARITHMETIC_NAMES = ['+', '-', '*', '/', '%', 'min', 'max'];

/** Comparisons of two values, by the names of their builtins. */
export const COMPARISON: ReadonlyMap<string, number> = new Map([
  ['<', 0],
  ['>', 1],
  ['<=', 2],
  ['>=', 3],
  ['=', 4],
]);
const COMPARISON_NAMES = ['<', '>', '<=', '>='];

/** x % y. Engines divide small whole numbers quickly only when they are told that they are. */
function remainder(x: number, y: number): number {
  const a = x | 0;
  const b = y | 0;
  return a === x && b === y && b > 0 ? a % b : x % y;
}

/** What an operator makes of two numbers; not finite where it has no answer. */
export function compute(op: number, x: number, y: number): number {
  switch (op) {
    case 0:
      return x + y;
    case 1:
      return x - y;
    case 2:
      return x * y;
    case 3:
      return x / y;
    case 4:
      return remainder(x, y);
    case 5:
      return y < x ? y : x;
    default:
      return y > x ? y : x;
  }
}

/** Whether a comparison holds between two numbers. */
export function holds(op: number, x: number, y: number): boolean {
  switch (op) {
    case 0:
      return x < y;
    case 1:
      return x > y;
    case 2:
      return x <= y;
    case 3:
      return x >= y;
    default:
      return x === y;
  }
}

function numberFor(value: Value, name: string): number {
  if (typeof value === 'number') return value;
  failOrForgive('type', `${name} takes numbers, not ${kindOf(value)}.`);
  return 0;
}

/** `compute` for operands or results that are not plain: fails, or is forgiven with 0 for what is wrong. */
export function computeSlowly(op: number, x: Value, y: Value, place: Place): number {
  m.at = place;
  const name = ARITHMETIC_NAMES[op] ?? '';
  const a = numberFor(x, name);
  const b = numberFor(y, name);
  const result = compute(op, a, b);
  if (result - result === 0) return result;
  const divides = (op === 3 || op === 4) && b === 0;
  failOrForgive('math', divides ? `${name} divides by zero.` : `${name} gives no finite number here.`);
  return 0;
}

/**
 * `holds` for anything. Any two values may be equal; for the rest two texts are compared by UTF-16 code units, and
 * everything else has to be a number.
 */
export function holdsSlowly(op: number, x: Value, y: Value, place: Place): boolean {
  m.at = place;
  if (op === 4) return equal(x, y);
  if (typeof x === 'string' && typeof y === 'string') {
    charge(Math.min(x.length, y.length) >> 5);
    return holds(op, x < y ? -1 : x > y ? 1 : 0, 0);
  }
  const name = COMPARISON_NAMES[op] ?? '';
  const a = numberFor(x, name);
  return holds(op, a, numberFor(y, name));
}
