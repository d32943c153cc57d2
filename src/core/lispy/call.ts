/** Calling a procedure: the frame its operands go into, and the run of its body to the end of its tail calls. */
import { type Place, short, traced } from './fault.ts';
import { charge, exhaust, failOrForgive, m } from './machine.ts';
import { Builtin, Closure, type Code, type Frame, type Value, kindOf, listOf } from './values.ts';

/*
 * Depth is counted in frames of the host's stack, as near as can be known before: one for each form, and these for what
 * stands between a form and the body that it calls. An engine's stack holds some 7,000 of them at least.
 */

/** Between a call and the body it calls. */
export const CALL_DEPTH = 2;
/** The same for a call that takes the long way, as one with a rest parameter does. */
const LONG_CALL_DEPTH = 2;
/** Between a builtin and the body it calls back. */
const CALLBACK_DEPTH = 10;

/** A frame with one operand in it. */
export function frame1(code: Code, env: Frame, a: Value): Frame {
  if (code.size === 2) return [env, a];
  if (code.size === 3) return [env, a, undefined];
  return widened([env, a], code.size);
}

/** A frame with two operands in it. */
export function frame2(code: Code, env: Frame, a: Value, b: Value): Frame {
  if (code.size === 3) return [env, a, b];
  if (code.size === 4) return [env, a, b, undefined];
  return widened([env, a, b], code.size);
}

/** Fills a frame up with variables that have no value yet. */
export function widened(frame: Frame, size: number): Frame {
  while (frame.length < size) frame.push(undefined);
  return frame;
}

function countOf(count: number): string {
  return count === 1 ? '1 operand' : `${count} operands`;
}

/** The frame of a call with any operands: their number is checked, a rest becomes a list. */
export function bind(code: Code, env: Frame, operands: readonly Value[], place: Place): Frame {
  const given = operands.length;
  if (given < code.params || (given > code.params && !code.hasRest)) {
    const wanted = `${code.hasRest ? 'at least ' : ''}${countOf(code.params)}`;
    failOrForgive('arity', `${short(code.name)} takes ${wanted}, not ${given}.`, place);
  }
  const frame: Frame = [env];
  for (let i = 0; i < code.params; i++) frame.push(i < given ? operands[i] : null);
  if (code.hasRest) {
    charge(given);
    frame.push(listOf(operands.slice(code.params)));
  }
  return widened(frame, code.size);
}

/** Runs a body, and whatever it calls in tail position. The gas of the first call is paid. */
export function runBody(code: Code, frame: Frame): Value {
  const result = code.body(frame);
  return m.tail === null ? result : finished(result);
}

/** Runs what a tail call left to do, if it did. */
export function finished(result: Value): Value {
  let value = result;
  while (m.tail !== null) {
    const next = m.tail;
    m.tail = null;
    value = next.body(value as unknown as Frame);
  }
  return value;
}

function enterBody(closure: Closure, frame: Frame, depth: number, place: Place): Value {
  const { code } = closure;
  const frames = depth + LONG_CALL_DEPTH;
  if ((m.gas -= code.cost) < 0) exhaust('gas', place);
  if ((m.depth -= frames) < 0) exhaust('depth', place);
  try {
    const result = runBody(code, frame);
    m.depth += frames;
    return result;
  } catch (thrown) {
    throw traced(thrown, code.name, place);
  }
}

/** A builtin with operands that are worked out. Fewer than it takes make 0, if that is forgiven. */
export function callBuiltin(builtin: Builtin, operands: Value[], place: Place): Value {
  const given = operands.length;
  const { least, most, name } = builtin;
  m.at = place;
  if (given < least || given > most) {
    const bounds =
      most === Infinity
        ? `at least ${countOf(least)}`
        : least === most
          ? countOf(least)
          : `${least} to ${countOf(most)}`;
    failOrForgive('arity', `${name} takes ${bounds}, not ${given}.`, place);
    if (given < least) return 0;
    operands.length = most;
  }
  if ((m.gas -= builtin.cost + (given >> 2)) < 0) exhaust('gas', place);
  return builtin.spread === null ? builtin.positional(...operands) : builtin.spread(operands);
}

/** `callBuiltin`, counting the host's stack it stands on. */
export function callBuiltinAt(builtin: Builtin, operands: Value[], depth: number, place: Place): Value {
  if ((m.depth -= depth) < 0) exhaust('depth', place);
  const result = callBuiltin(builtin, operands, place);
  m.depth += depth;
  return result;
}

/** Any call whose operands are worked out, however their number fits. `name` is how the source calls what it calls. */
export function call(f: Value | undefined, operands: Value[], depth: number, place: Place, name: string): Value {
  if (f instanceof Closure) return enterBody(f, bind(f.code, f.env, operands, place), depth, place);
  if (f instanceof Builtin) return callBuiltinAt(f, operands, depth, place);
  if (f === undefined) failOrForgive('unbound', `Nothing is called ${short(name)}.`, place);
  else
    failOrForgive(
      'type',
      `${name === '' ? 'What is called here' : short(name)} is ${kindOf(f)}, not a procedure.`,
      place,
    );
  return 0;
}

/** Calls a procedure out of a builtin. */
export function apply(f: Value, operands: Value[]): Value {
  return call(f, operands, CALLBACK_DEPTH, m.at, '');
}

/** `apply` with one operand, for what builtins do to each element of a list. */
export function apply1(f: Value, a: Value): Value {
  if (f instanceof Closure && f.code.exact === 1) return enterBody(f, frame1(f.code, f.env, a), CALLBACK_DEPTH, m.at);
  return call(f, [a], CALLBACK_DEPTH, m.at, '');
}

/** `apply` with two operands. */
export function apply2(f: Value, a: Value, b: Value): Value {
  if (f instanceof Closure && f.code.exact === 2)
    return enterBody(f, frame2(f.code, f.env, a, b), CALLBACK_DEPTH, m.at);
  return call(f, [a, b], CALLBACK_DEPTH, m.at, '');
}

/** A number that an operand has to be; 0 when that is forgiven. */
export function wantNumber(value: Value | undefined, name: string): number {
  if (typeof value === 'number') return value;
  failOrForgive('type', `${name} takes a number, not ${kindOf(value)}.`);
  return 0;
}

/** A number that came out of a builtin, which has to be finite; 0 when that is forgiven. */
export function finite(value: number, name: string): number {
  if (value - value === 0) return value;
  failOrForgive('math', `${name} gives no finite number here.`);
  return 0;
}

/** Fails because an operand is of the wrong kind. */
export function wrongKind(name: string, wanted: string, value: Value | undefined): void {
  failOrForgive('type', `${name} takes ${wanted}, not ${kindOf(value)}.`);
}
