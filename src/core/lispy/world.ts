/** The names of a program or a session, and what they stand for. */
import type { Form } from './form.ts';
import type { Closure, Frame, Value } from './values.ts';

/** How strictly a program is taken; LANGUAGE.md, section 9. */
export const PROFILES = ['strict', 'lenient', 'core1'] as const;
export type Profile = (typeof PROFILES)[number];

/** What a host adds to the language: made once, and shared by all its programs. */
export type Embedding = {
  /** Names whose values are numbers, in the order in which a run hands them in. */
  readonly inputs: readonly string[];
  /** All names that the host gives values to. */
  readonly given: ReadonlySet<string>;
  /** Functions and constants under the host's names. */
  readonly builtins: ReadonlyMap<string, Value>;
};

/** The language alone. */
export const PLAIN: Embedding = Object.freeze({ inputs: [], given: new Set<string>(), builtins: new Map() });

/** Global names, each with a slot in one frame that compiled code holds on to. */
export class World {
  readonly profile: Profile;
  readonly embedding: Embedding;
  readonly slots = new Map<string, number>();
  /** By slot. `undefined` is unbound. */
  readonly values: Frame = [];
  /** By slot: whether some source gives it a value, so that the name is not a builtin's. */
  readonly isOwn: boolean[] = [];
  readonly macros: Map<string, Closure>;
  /** Functions defined at the top so far, for macros to call while a source is compiled. */
  readonly helpers: Form[] = [];
  /** How many of them that world has. */
  helped = 0;
  /** Where macros run: made when the first is defined. */
  macroWorld: World | null = null;
  /** Whether its macros and helpers may be others than when its program was compiled. */
  isTouched = true;
  constructor(profile: Profile, embedding: Embedding, macros = new Map<string, Closure>()) {
    this.profile = profile;
    this.embedding = embedding;
    this.macros = macros;
  }
}

/** The slot of a name, made when it has none. */
export function slotOf(world: World, name: string): number {
  const known = world.slots.get(name);
  if (known !== undefined) return known;
  const slot = world.values.length;
  world.slots.set(name, slot);
  world.values.push(undefined);
  world.isOwn.push(false);
  return slot;
}

/** The slot of a name that the host or a source gives a value. */
export function ownSlot(world: World, name: string): number {
  const slot = slotOf(world, name);
  world.isOwn[slot] = true;
  return slot;
}

/** What a name stands for now; `undefined` when it is unbound. */
export function valueOf(world: World, name: string): Value | undefined {
  const slot = world.slots.get(name);
  return slot === undefined ? undefined : (world.values[slot] as Value | undefined);
}

/** Whether the host or a source gives a name its meaning, so that it is not a builtin's. */
export function isOwnName(world: World, name: string): boolean {
  const slot = world.slots.get(name);
  return (slot !== undefined && world.isOwn[slot] === true) || world.embedding.given.has(name);
}
