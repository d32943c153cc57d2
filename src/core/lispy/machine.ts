/**
 * The one running machine: budget, output and surroundings of the run under way. There is one for the whole process,
 * since a run begins and ends within one call; compiled code reaches it without being handed it. A run inside a run
 * puts the outer one aside (`enter`, `leave`).
 */
import { type ErrorKind, Fault, type LimitName, type Place, columnOf, lineOf } from './fault.ts';
import type { Files } from './files.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import type { Code, Value } from './values.ts';
import { PLAIN, World } from './world.ts';

/** Something that the lenient profile let pass. */
export type Forgiven = {
  readonly kind: ErrorKind;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** How often, at this place. */
  readonly count: number;
};

type Machine = {
  /** What is left of the budget; small integers. */
  gas: number;
  depth: number;
  mem: number;
  /** Set with a frame as result by a call in tail position: whoever waits for a value runs it. */
  tail: Code | null;
  /** Where the builtin stands that runs now. */
  at: Place;
  isLenient: boolean;
  /** Whether nothing but false and nil is false. */
  isCore: boolean;
  limits: Limits;
  out: string[];
  /** Characters that may still be written. */
  outLeft: number;
  /** By kind, place and words; null before there is anything. */
  forgiven: Map<string, Forgiven> | null;
  draws: number;
  draw: (index: number) => number;
  files: Files | null;
  world: World;
  /** Compiles and runs a source in this world: for `(run …)`. */
  evaluate: (source: string) => Value;
  /** What the caller handed in for its own functions. */
  host: unknown;
  isRunning: boolean;
};

const zero = (): number => 0;
const noSources = (): Value => fail('cap', 'No source can be run here.');

/** The machine. Read and written by compiled code and builtins only. */
export const m: Machine = {
  gas: 0,
  depth: 0,
  mem: 0,
  tail: null,
  at: 0,
  isLenient: false,
  isCore: false,
  limits: DEFAULT_LIMITS,
  out: [],
  outLeft: 0,
  forgiven: null,
  draws: 0,
  draw: zero,
  files: null,
  world: new World('strict', PLAIN),
  evaluate: noSources,
  host: null,
  isRunning: false,
};

/** Puts aside the run under way, if there is one. Give the result to `leave`. */
export function enter(limits: Limits, world: World): Machine | null {
  const outer = m.isRunning ? { ...m } : null;
  m.isRunning = true;
  m.gas = limits.gas;
  m.depth = limits.depth;
  m.mem = limits.mem;
  m.tail = null;
  m.at = 0;
  m.limits = limits;
  m.world = world;
  m.isLenient = world.profile === 'lenient';
  m.isCore = world.profile === 'core1';
  m.out = [];
  m.outLeft = limits.output;
  m.forgiven = null;
  m.draws = 0;
  m.draw = zero;
  m.files = null;
  m.evaluate = noSources;
  m.host = null;
  return outer;
}

/** Ends the run under way, and goes back to the one around it. */
export function leave(outer: Machine | null): void {
  if (outer !== null) Object.assign(m, outer);
  else m.isRunning = false;
}

/** Fails the run at the place of the builtin that runs, or at another. */
export function fail(kind: ErrorKind, message: string, place: Place = m.at): never {
  throw new Fault(kind, null, message, place);
}

const EXHAUSTED: Readonly<Record<LimitName, string>> = {
  gas: 'The gas is used up.',
  depth: 'The calls nest too deep.',
  mem: 'The memory is used up.',
  string: 'A text gets too long.',
  list: 'A list gets too long.',
  output: 'There is too much output.',
  source: 'The source is too long.',
  nesting: 'Brackets or lists nest too deep.',
};

/** Ends the run: a part of its budget is used up. Nothing in a program can catch this. */
export function exhaust(which: LimitName, place: Place = m.at): never {
  throw new Fault('limit', which, EXHAUSTED[which], place);
}

/** Takes gas for work that is about to be done. `weight` is an integer. */
export function charge(weight: number): void {
  if ((m.gas -= weight) < 0) exhaust('gas');
}

/** Takes memory for cells that are about to be made, and gas, one for eight. */
export function allocate(cells: number): void {
  if ((m.mem -= cells) < 0) exhaust('mem');
  if ((m.gas -= cells >> 3) < 0) exhaust('gas');
}

/** Lets `length` characters of new text be made: eight to a cell, and a cell at least. */
export function allocateText(length: number): void {
  if (length > m.limits.string) exhaust('string');
  allocate(1 + (length >> 3));
}

/** A text that was made out of others, paid for: gas for what was copied, and cells. */
export function madeText(text: string): string {
  if ((m.gas -= text.length >> 5) < 0) exhaust('gas');
  allocateText(text.length);
  return text;
}

/** Lets a list or dictionary of `length` be made. */
export function allocateList(length: number): void {
  if (length > m.limits.list) exhaust('list');
  allocate(length);
}

const MOST_FORGIVEN = 200;

/** Notes what the lenient profile lets pass; the same at the same place is counted. */
export function forgive(kind: ErrorKind, message: string, place: Place = m.at): void {
  const notes = (m.forgiven ??= new Map());
  const key = notes.size < MOST_FORGIVEN ? `${kind} ${place} ${message}` : 'more';
  const count = (notes.get(key)?.count ?? 0) + 1;
  if (key === 'more') notes.set(key, { kind, message: 'And more of that.', line: 0, column: 0, count });
  else notes.set(key, { kind, message, line: lineOf(place), column: columnOf(place), count });
}

/** What has been forgiven in the run under way, after what was before it. */
export function forgivenAfter(before: readonly Forgiven[]): readonly Forgiven[] {
  return m.forgiven === null ? before : [...before, ...m.forgiven.values()];
}

/** Fails, unless the profile is lenient: then it is noted, and the caller goes on. */
export function failOrForgive(kind: ErrorKind, message: string, place: Place = m.at): void {
  if (!m.isLenient) throw new Fault(kind, null, message, place);
  forgive(kind, message, place);
}
