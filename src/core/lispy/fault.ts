/** What can go wrong, as a value. */

/** Kinds of failure. */
export const ERROR_KINDS = [
  /** The text is no program: brackets, a string without end, a special form of the wrong shape. */
  'parse',
  /** A name that nothing gives a value to. */
  'unbound',
  /** A value of the wrong kind. */
  'type',
  /** Too few or too many operands. */
  'arity',
  /** No finite number comes out: division by zero, the root of a negative, an overflow. */
  'math',
  /** A part of the budget is used up; `which` names it. */
  'limit',
  /** The program said `(error …)`. */
  'user',
  /** The host does not give what was asked for: no such file, no function of that name. */
  'cap',
  /** Not the program's fault but ours, or the host's. */
  'fault',
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** Parts of the budget. */
export const LIMIT_NAMES = ['gas', 'depth', 'mem', 'string', 'list', 'output', 'source', 'nesting'] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

/** A place in a source: line and column, both from 1, as one small number. 0 is no place. */
export type Place = number;

const COLUMNS = 4096;
const LAST_LINE = 262_143;

/** The place at a line and a column. Columns past 4,095 count as 4,095. */
export function placeOf(line: number, column: number): Place {
  return (line < LAST_LINE ? line : LAST_LINE) * COLUMNS + (column < COLUMNS ? column : COLUMNS - 1);
}

/** The line of a place, from 1. */
export function lineOf(place: Place): number {
  return Math.floor(place / COLUMNS);
}

/** The column of a place, from 1. */
export function columnOf(place: Place): number {
  return place % COLUMNS;
}

/** A word of a stranger's, short enough for a sentence. */
export function short(word: string): string {
  return word.length > 40 ? `${word.slice(0, 40)}…` : word;
}

/** A call that was under way when a program failed, and where it stands. */
export type TraceEntry = { readonly name: string; readonly line: number; readonly column: number };

/** Why a program failed. */
export type LispyError = {
  readonly kind: ErrorKind;
  /** Which part of the budget, for `limit`; else null. */
  readonly which: LimitName | null;
  readonly message: string;
  /** Where, from 1; 0 when it is nowhere in the source. */
  readonly line: number;
  readonly column: number;
  /** The calls it happened in, innermost first; at most 20. */
  readonly trace: readonly TraceEntry[];
};

const MOST_TRACE = 20;

/** A failure on its way out of a run. Thrown inside this folder, never out of it. */
export class Fault {
  readonly kind: ErrorKind;
  readonly which: LimitName | null;
  readonly message: string;
  readonly place: Place;
  readonly trace: TraceEntry[] = [];
  constructor(kind: ErrorKind, which: LimitName | null, message: string, place: Place) {
    this.kind = kind;
    this.which = which;
    this.message = message;
    this.place = place;
  }
}

/** Notes on what is thrown through a call which call that was. @returns what to throw on. */
export function traced(thrown: unknown, name: string, place: Place): unknown {
  if (thrown instanceof Fault && thrown.trace.length < MOST_TRACE)
    thrown.trace.push({ name: short(name), line: lineOf(place), column: columnOf(place) });
  return thrown;
}

/** What was thrown, as a value. An overflow of the host's own stack is a limit like any other. */
export function errorOf(thrown: unknown): LispyError {
  if (thrown instanceof Fault) {
    const { kind, which, message, place, trace } = thrown;
    return { kind, which, message, line: lineOf(place), column: columnOf(place), trace };
  }
  const name = thrown instanceof Error ? thrown.name : '';
  const nowhere = { line: 0, column: 0, trace: [] };
  // V8 and JavaScriptCore say RangeError, SpiderMonkey InternalError.
  if (name === 'RangeError' || name === 'InternalError')
    return { kind: 'limit', which: 'depth', message: 'The calls nest too deep.', ...nowhere };
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { kind: 'fault', which: null, message: `A fault that is not the program’s: ${message}`, ...nowhere };
}
