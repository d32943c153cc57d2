/**
 * Watched runs: what every form of a source came to. A watched program is compiled by itself, form by form, so it is slower
 * and never kept; it comes to the same value, output and gas as the one that is not watched.
 */
import { type Result, err, ok } from '../kernel/result.ts';
import { emitBy } from './emit/emit.ts';
import type { Emit } from './emit/called.ts';
import { columnOf, lineOf, type Place } from './fault.ts';
import type { Ir } from './ir.ts';
import { written } from './lispy.ts';
import { m } from './machine.ts';
import { Compiled, type CompileFailure, type Program, compileAfresh } from './program.ts';
import { Builtin, Closure, type Value } from './values.ts';
import type { Embedding, Profile } from './world.ts';

/** What a form came to. Forms stand in the order in which they first had a value. */
export type TraceStep = {
  readonly line: number;
  readonly column: number;
  /** Its last value, as LisPy writes it, cut at 80 characters. */
  readonly value: string;
  /** How often it had one. */
  readonly count: number;
  /** Gas that the run had used when it first had one. */
  readonly gas: number;
  /** It is a name, not a form in brackets. */
  readonly isName: boolean;
};

/** Forms that a trace tells of at most. */
export const MOST_STEPS = 1000;
const MOST_VALUE = 80;

type Seen = { value: Value; count: number; readonly gas: number; readonly isName: boolean };

/** A program that notes what its forms come to, and what it has noted so far. */
export type Watched = { readonly program: Program; readonly steps: () => TraceStep[] };

/** Compiles a source to be watched, for its caller alone. */
export function compileWatched(
  source: string,
  profile: Profile,
  embedding: Embedding,
): Result<Watched, CompileFailure> {
  const seen = new Map<Place, Seen>();
  const note = (place: Place, value: Value, isName: boolean): void => {
    const before = seen.get(place);
    if (before !== undefined) {
      before.value = value;
      before.count++;
    } else if (seen.size < MOST_STEPS) seen.set(place, { value, count: 1, gas: m.limits.gas - m.gas, isName });
  };
  const program = compileAfresh(source, profile, embedding, (origins) => watching(origins, note));
  if (!(program instanceof Compiled)) return err(program);
  return ok({ program, steps: () => [...seen].map(stepOf) });
}

function stepOf([place, { value, count, gas, isName }]: readonly [Place, Seen]): TraceStep {
  const text = written(value);
  return {
    line: lineOf(place),
    column: columnOf(place),
    value: text.length > MOST_VALUE ? `${text.slice(0, MOST_VALUE - 1)}…` : text,
    count,
    gas,
    isName,
  };
}

/** Emits forms as ever, each by itself, and notes their values. What calls in tail position leave to others is not seen. */
function watching(origins: ReadonlyMap<Ir, Place>, note: (place: Place, value: Value, isName: boolean) => void): Emit {
  const emit: Emit = (ir, depth) => {
    const node = emitBy(opened(ir), depth, emit);
    const isName = ir.op === 'name';
    const place = isName ? ir.place : origins.get(ir);
    if (place === undefined || ir.op === 'hidden') return node;
    return (frame) => {
      const value = node(frame);
      if (m.tail === null && isShown(value)) note(place, value, isName);
      return value;
    };
  };
  return emit;
}

/** Functions say nothing, and what tells a loop to go round again is a plain object, which no value is. */
function isShown(value: Value): boolean {
  if (value instanceof Closure || value instanceof Builtin) return false;
  return typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype;
}

function hidden(ir: Ir): Ir {
  return ir.op === 'const' ? ir : { op: 'hidden', inner: ir };
}

/** A form whose parts are compiled each by itself, where it would look into them. Loops stay as they are. */
function opened(ir: Ir): Ir {
  switch (ir.op) {
    case 'if':
      return { ...ir, test: hidden(ir.test) };
    case 'cond':
      return { ...ir, clauses: ir.clauses.map(({ test, body }) => ({ test: hidden(test), body })) };
    case 'and':
    case 'or':
      return { ...ir, parts: ir.parts.map(hidden) };
    case 'set':
      return { ...ir, value: hidden(ir.value) };
    case 'call':
      return ir.again?.isLoop === true ? ir : { ...ir, operands: ir.operands.map(hidden) };
    case 'hidden':
    case 'const':
    case 'name':
    case 'lambda':
    case 'let':
    case 'loop':
    case 'case':
    case 'seq':
    case 'repeat':
    case 'each':
    case 'quasi':
      return ir;
  }
}
