/** From a source to a program, once: what hosts call is in `lispy.ts`. */
import { type Result, err, ok } from '../kernel/result.ts';
import { type LispyError, columnOf, errorOf, lineOf } from './fault.ts';
import type { Form } from './form.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import { type Forgiven, enter, forgivenAfter, leave, m } from './machine.ts';
import { read } from './reader.ts';
import type { Unit } from './scope.ts';
import { type Watch, translate } from './translate.ts';
import type { Closure, Code, Frame } from './values.ts';
import { type Embedding, PLAIN, PROFILES, type Profile, World } from './world.ts';

/** A name in a source that neither the source, nor the host, nor the language gives a meaning. */
export type UnknownName = { readonly name: string; readonly line: number; readonly column: number };

/** A compiled source. It holds the globals of its last run, until the next. */
export type Program = {
  readonly world: World;
  readonly unknown: readonly UnknownName[];
  /** What the lenient profile let pass in the text itself. */
  readonly forgiven: readonly Forgiven[];
};

/**
 * What a program is besides what hosts see of it. A class, as `World` is: literals that live as long as these are made
 * among V8's old objects after a while, and from there, dead, keep all they held through the small collections.
 */
export class Compiled implements Program {
  readonly world: World;
  readonly source: string;
  readonly code: Code;
  readonly unknown: readonly UnknownName[];
  readonly forgiven: readonly Forgiven[];
  /** Globals before a run, by slot. */
  readonly initial: Frame;
  /** For each input the program uses: its place among the inputs, and its slot. */
  readonly inputs: readonly Input[];
  /** Macros and functions for them before a run. */
  readonly macros: ReadonlyMap<string, Closure>;
  readonly helpers: number;
  /** Gas that macros took, which every run pays. */
  readonly gas: number;
  isRunning = false;
  constructor(world: World, source: string, { code, unknown }: Unit, forgiven: readonly Forgiven[], gas: number) {
    this.world = world;
    this.source = source;
    this.code = code;
    this.unknown = [...unknown].map(([name, place]) => ({ name, line: lineOf(place), column: columnOf(place) }));
    this.forgiven = forgiven;
    this.initial = world.values.slice();
    this.inputs = inputsOf(world);
    this.macros = new Map(world.macros);
    this.helpers = world.helpers.length;
    this.gas = gas;
  }
}

type Input = { readonly index: number; readonly slot: number };

/** Why a source can't be compiled, and what had been forgiven before. */
export type CompileFailure = { readonly error: LispyError; readonly forgiven: readonly Forgiven[] };

const NOTHING: readonly never[] = [];
const MOST_PROGRAMS = 16;

/**
 * What was compiled last for one embedding and profile, in a ring. Not a Map: V8's, when entries come and go, leaves a
 * chain of dead tables through which one collection after the other keeps every program that ever was in it.
 */
type Ring = { readonly sources: string[]; readonly programs: (Compiled | CompileFailure)[]; next: number };
const rings = new WeakMap<Embedding, ReadonlyMap<Profile, Ring>>();

function ringOf(embedding: Embedding, profile: Profile): Ring {
  let ofProfiles = rings.get(embedding);
  if (ofProfiles === undefined) {
    ofProfiles = new Map(PROFILES.map((name) => [name, { sources: [], programs: [], next: 0 }]));
    rings.set(embedding, ofProfiles);
  }
  return ofProfiles.get(profile) as Ring;
}

/** A source compiled, or found compiled: the 16 that were compiled last are kept, by embedding, profile and text. */
export function compiledFrom(source: string, profile: Profile, embedding: Embedding): Compiled | CompileFailure {
  const ring = ringOf(embedding, profile);
  const found = ring.programs[ring.sources.indexOf(source)];
  if (found !== undefined) return found;
  const made = compileAfresh(source, profile, embedding);
  ring.sources[ring.next] = source;
  ring.programs[ring.next] = made;
  ring.next = (ring.next + 1) % MOST_PROGRAMS;
  return made;
}

/** A source compiled, for its caller alone. `watch` sees what its forms come to. */
export function compileAfresh(
  source: string,
  profile: Profile,
  embedding: Embedding,
  watch: Watch | null = null,
): Compiled | CompileFailure {
  const world = new World(profile, embedding);
  const outer = enter(DEFAULT_LIMITS, world);
  try {
    const unit = translate(read(source), world, watch);
    return new Compiled(world, source, unit, forgivenAfter(NOTHING), m.limits.gas - m.gas);
  } catch (thrown) {
    return { error: errorOf(thrown), forgiven: forgivenAfter(NOTHING) };
  } finally {
    leave(outer);
  }
}

/** A source as forms, strictly, or why it can't be read. Nothing is compiled, so no macro runs. */
export function formsOf(source: string): Result<readonly Form[], LispyError> {
  const outer = enter(DEFAULT_LIMITS, new World('strict', PLAIN));
  try {
    return ok(read(source));
  } catch (thrown) {
    return err(errorOf(thrown));
  } finally {
    leave(outer);
  }
}

/** Why a source can't be read as forms, strictly; null when it can. */
export function readingFault(source: string): LispyError | null {
  const forms = formsOf(source);
  return forms.ok ? null : forms.error;
}

/** The inputs that a program uses. */
function inputsOf({ embedding, slots }: World): readonly Input[] {
  const used: Input[] = [];
  embedding.inputs.forEach((name, index) => {
    const slot = slots.get(name);
    if (slot !== undefined) used.push({ index, slot });
  });
  return used;
}
