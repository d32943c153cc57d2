/**
 * LisPy, for hosts: compile a source once, run it many times, read what it set. LANGUAGE.md says what the language is.
 * Nothing here throws because of a program, and a run leaves nothing behind but what its program keeps in its globals.
 */
import { type Result, err, ok } from '../kernel/result.ts';
import { call as callProcedure } from './call.ts';
import { type LispyError, errorOf } from './fault.ts';
import type { Files } from './files.ts';
import { type Bounds, type Json, type NotData, fromJson, isKeepable, toJson } from './json.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { type Forgiven, enter, fail, forgivenAfter, leave, m } from './machine.ts';
import { Compiled, type CompileFailure, type Program, compileAfresh, compiledFrom } from './program.ts';
import { repr } from './print.ts';
import { evaluate, runUnit } from './translate.ts';
import type { Value } from './values.ts';
import { type Embedding, PLAIN, type Profile, World, ownSlot, valueOf } from './world.ts';

/** What a run may be given. All of it is optional. */
export type RunOptions = {
  /** The embedding's inputs, in its order. A name whose number is missing or not finite is unbound. */
  readonly inputs?: ArrayLike<number>;
  /** Other globals by name. */
  readonly globals?: Readonly<Record<string, Json>>;
  readonly limits?: Limits;
  /** The `index`-th number in [0, 1) that this run draws. Zeros when it is not given. */
  readonly draw?: (index: number) => number;
  readonly files?: Files;
  /** For the embedding's own functions. */
  readonly host?: unknown;
};

/** What came of a run. Gas, output and what was forgiven are there either way. */
export type Outcome = Spent &
  ({ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: LispyError });

type Spent = {
  readonly gas: number;
  readonly out: readonly string[];
  readonly forgiven: readonly Forgiven[];
};

/**
 * Compiles a source, or finds it compiled: programs are kept by embedding, profile and the text itself, the 16 that
 * were made last. The same object is given to everybody, so read what a run set before anyone runs it again.
 */
export function compile(
  source: string,
  { profile = 'strict', embedding = PLAIN }: { readonly profile?: Profile; readonly embedding?: Embedding } = {},
): Result<Program, CompileFailure> {
  const compiled = compiledFrom(source, profile, embedding);
  return compiled instanceof Compiled ? ok(compiled) : err(compiled);
}

/** A world in which one source after the other is run, each seeing what those before it defined. */
export type Session = { readonly world: World };

const NOTHING: readonly never[] = [];

/** A value as it leaves: a zero without a sign. */
function unsigned<T>(value: T): T | 0 {
  return value === 0 ? 0 : value;
}

/**
 * For `(run …)`. One function for all runs: the machine lives long, and a closure of one run that it held on to would take
 * its program along through every collection.
 */
function evaluateHere(source: string): Value {
  const { world } = m;
  world.isTouched = true;
  return evaluate(source, world);
}

/** One run of `work` on the machine, with all that goes wrong as a value. */
function conduct(world: World, options: RunOptions, before: readonly Forgiven[], work: () => Value): Outcome {
  const limits = options.limits ?? DEFAULT_LIMITS;
  const outer = enter(limits, world);
  m.evaluate = evaluateHere;
  if (options.draw !== undefined) m.draw = options.draw;
  if (options.files !== undefined) m.files = options.files;
  if (options.host !== undefined) m.host = options.host;
  try {
    const value = unsigned(work());
    return { ok: true, value, gas: limits.gas - m.gas, out: m.out, forgiven: forgivenAfter(before) };
  } catch (thrown) {
    const gas = limits.gas - Math.max(0, m.gas);
    return { ok: false, error: errorOf(thrown), gas, out: m.out, forgiven: forgivenAfter(before) };
  } finally {
    leave(outer);
  }
}

/** Globals as they are before a run; names that the last run added are forgotten. */
function reset(compiled: Compiled, options: RunOptions): void {
  const { world, initial, inputs: used } = compiled;
  const { values, slots } = world;
  for (let slot = 0; slot < initial.length; slot++) values[slot] = initial[slot];
  if (values.length > initial.length) {
    for (const [name, slot] of slots) if (slot >= initial.length) slots.delete(name);
    values.length = initial.length;
    world.isOwn.length = initial.length;
  }
  if (world.isTouched) clean(compiled);
  const { inputs, globals } = options;
  if (inputs !== undefined)
    for (let i = 0; i < used.length; i++) {
      const { index, slot } = used[i] as { index: number; slot: number };
      const value = inputs[index];
      values[slot] = value !== undefined && value - value === 0 ? value : undefined;
    }
  if (globals !== undefined)
    for (const name of Object.keys(globals)) {
      const slot = slots.get(name);
      if (slot !== undefined) values[slot] = imported(globals[name] ?? null);
    }
}

/** Takes back what sources that the program ran itself did to its macros. */
function clean(compiled: Compiled): void {
  const { world, macros, helpers } = compiled;
  world.macros.clear();
  for (const [name, macro] of macros) world.macros.set(name, macro);
  world.helpers.length = helpers;
  world.helped = 0;
  world.macroWorld = null;
  world.isTouched = false;
}

/** Data of the host's as a value; it costs the program nothing. */
function imported(json: Json): Value {
  return fromJson(json, {
    pay: () => {},
    tooDeep: () => {
      throw new RangeError('data of the host nests too deep');
    },
    notFinite: () => null,
  });
}

/** Runs a program from the start, with fresh globals. A host's function may run any program, even the one it is in. */
export function run(program: Program, options: RunOptions = {}): Outcome {
  const compiled = program as Compiled;
  if (compiled.isRunning) {
    const { source, world } = compiled;
    const again = compileAfresh(source, world.profile, world.embedding);
    if (!(again instanceof Compiled)) return { ok: false, ...again, gas: 0, out: NOTHING };
    return run(again, options);
  }
  compiled.isRunning = true;
  const outcome = conduct(compiled.world, options, compiled.forgiven, () => {
    reset(compiled, options);
    m.gas -= compiled.gas;
    return runUnit(compiled.code);
  });
  compiled.isRunning = false;
  return outcome;
}

/** Begins a session, with some globals. */
export function openSession(
  profile: Profile = 'strict',
  embedding: Embedding = PLAIN,
  globals: Readonly<Record<string, Json>> = {},
): Session {
  const world = new World(profile, embedding);
  for (const name of Object.keys(globals)) world.values[ownSlot(world, name)] = imported(globals[name] ?? null);
  return { world };
}

/** Runs a source in a session. `inputs` is not looked at; `globals` are set first. */
export function evaluateIn({ world }: Session, source: string, options: RunOptions = {}): Outcome {
  return conduct(world, options, NOTHING, () => {
    const { globals = {} } = options;
    for (const name of Object.keys(globals)) world.values[ownSlot(world, name)] = imported(globals[name] ?? null);
    return evaluate(source, world);
  });
}

/** Calls a function that a program's last run, or a session, defined. Kind cap when there is none of that name. */
export function callFunction(
  { world }: Program | Session,
  name: string,
  operands: readonly Json[],
  options: RunOptions = {},
): Outcome {
  return conduct(world, options, NOTHING, () => {
    const f = valueOf(world, name);
    if (f === undefined) return fail('cap', `The program defines no ${name}.`);
    return callProcedure(f, operands.map(imported), 1, 0, name);
  });
}

/** A value as text, as `(repr value)` writes it; what can't be written within the caps is said to be too large. */
export function written(value: Value): string {
  const outer = enter(DEFAULT_LIMITS, new World('strict', PLAIN));
  try {
    return repr(value);
  } catch {
    return '#<too large to write>';
  } finally {
    leave(outer);
  }
}

/** What a global is after a run or in a session; `undefined` when it has no value. */
export function readGlobal({ world }: Program | Session, name: string): Value | undefined {
  return unsigned(valueOf(world, name));
}

/** Globals as plain data, by name, and those that are none, with the reason. */
export type Exported = {
  readonly data: { readonly [name: string]: Json };
  readonly left: readonly { readonly name: string; readonly reason: NotData }[];
};

/**
 * The globals that have a value and a wanted name, as plain data in the order of their names. `bounds` holds for each.
 * With `allowsAnyKey` a name or key may be `__proto__`: for printing, not for keeping.
 */
export function exportGlobals(
  { world }: Program | Session,
  isWanted: (name: string) => boolean,
  bounds?: Bounds,
  allowsAnyKey = false,
): Exported {
  const found: [string, Json][] = [];
  const left: { name: string; reason: NotData }[] = [];
  for (const name of [...world.slots.keys()].sort((a, b) => (a < b ? -1 : 1))) {
    const value = valueOf(world, name);
    if (value === undefined || !isWanted(name)) continue;
    const result =
      isKeepable(name) || allowsAnyKey ? toJson(value, bounds, allowsAnyKey) : { reason: 'forbidden-key' as const };
    if ('json' in result) found.push([name, result.json]);
    else left.push({ name, reason: result.reason });
  }
  return { data: Object.fromEntries(found), left };
}
