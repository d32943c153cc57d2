/**
 * What a program computes with. Classes, against the habit of `core`, because here identity and a fixed shape matter: one
 * hidden class per kind of value is what makes the compiled closures quick, and no property of ours is ever looked up by
 * a name from a program.
 */

/** A value of the language. Numbers are finite. `null` is nil; nil and `EMPTY` are equal everywhere. */
export type Value = number | string | boolean | null | Sym | Pair | Empty | Dict | Closure | Builtin;

/** Text to value; never changed once it is a value. Whatever walks it does so in the order of `keysOf`. */
export type Dict = ReadonlyMap<string, Value>;

/**
 * Slots of one activation: the frame outside it at 0, then the variables. `undefined` is a variable without a value yet.
 * A plain array that never holds a hole, so that all frames have one shape.
 */
export interface Frame extends Array<Value | Frame | undefined> {}

/** A compiled form: give it the frame it runs in. */
export type Node = (frame: Frame) => Value;

/** A symbol as data. Not interned, since a table of names would only grow: two of one name are equal. */
export class Sym {
  readonly symbol: string;
  constructor(symbol: string) {
    this.symbol = symbol;
  }
}

/** A pair. `size` is the length of the proper list that begins here, or -1 when its end is no empty list. */
export class Pair {
  readonly head: Value;
  readonly tail: Value;
  readonly size: number;
  constructor(head: Value, tail: Value, size: number) {
    this.head = head;
    this.tail = tail;
    this.size = size;
  }
}

class Empty {
  readonly isEmpty = true;
}

/** The empty list as list functions give it: equal to nil, but written `()` and `[]` where nil is `nil` and `null`. */
export const EMPTY: Empty = new Empty();

/** A compiled function without its surroundings. Filled in once, by the compiler. */
export class Code {
  readonly name: string;
  /** Parameters before the rest. */
  readonly params: number;
  readonly hasRest: boolean;
  /** How many operands it takes; -1 when there may be more. */
  readonly exact: number;
  /** Length of a frame. */
  size = 0;
  /** Gas for one call. */
  cost = 0;
  body: Node = () => null;
  constructor(name: string, params: number, hasRest: boolean) {
    this.name = name;
    this.params = params;
    this.hasRest = hasRest;
    this.exact = hasRest ? -1 : params;
  }
}

/** A function of the program, with the frame it was made in. */
export class Closure {
  readonly code: Code;
  readonly env: Frame;
  /** The frame of a call without operands or variables: always the same, and made with the first. */
  bare: Frame | null = null;
  constructor(code: Code, env: Frame) {
    this.code = code;
    this.env = env;
  }
}

/** Operands one by one, `undefined` where an optional one is missing. */
export type Positional = (...operands: Value[]) => Value;
/** Operands as one array, which is the function's to keep. */
export type Spread = (operands: Value[]) => Value;

/** A function of ours, or of the host. */
export class Builtin {
  readonly name: string;
  readonly least: number;
  /** Infinity when there may be any number; then `spread` is set, else `positional`. */
  readonly most: number;
  readonly cost: number;
  /** Whether it may run more of the program: then the host's stack it stands on is counted. */
  readonly callsBack: boolean;
  /** Whether it is of our own table, so that the compiler knows by its name what it does. */
  readonly isStandard: boolean;
  readonly positional: Positional;
  readonly spread: Spread | null;
  constructor(
    name: string,
    least: number,
    most: number,
    run: Positional | Spread,
    traits: Partial<BuiltinTraits> = {},
  ) {
    this.name = name;
    this.least = least;
    this.most = most;
    this.cost = traits.cost ?? 1;
    this.callsBack = traits.callsBack ?? false;
    this.isStandard = traits.isStandard ?? false;
    this.positional = run as Positional;
    this.spread = most === Infinity ? (run as Spread) : null;
  }
}

type BuiltinTraits = { readonly cost: number; readonly callsBack: boolean; readonly isStandard: boolean };

/** A value that can be called. */
export type Procedure = Closure | Builtin;

/** Whether a value is nil or the empty list. */
export function isEmpty(value: Value | undefined): value is null | Empty {
  return value === null || value === EMPTY;
}

/** Whether a value is a list with a proper end, the empty one included. */
export function isList(value: Value): value is Pair | Empty | null {
  return value instanceof Pair ? value.size >= 0 : isEmpty(value);
}

/** Whether a value can be called. */
export function isProcedure(value: Value): value is Procedure {
  return value instanceof Closure || value instanceof Builtin;
}

/** A pair; a proper list when `tail` is one. */
export function cons(head: Value, tail: Value): Pair {
  if (tail instanceof Pair) return new Pair(head, tail, tail.size < 0 ? -1 : tail.size + 1);
  return isEmpty(tail) ? new Pair(head, EMPTY, 1) : new Pair(head, tail, -1);
}

/** A list of some values, before `tail`. */
export function listOf(items: readonly Value[], tail: Value = EMPTY): Value {
  let list = tail;
  for (let i = items.length - 1; i >= 0; i--) list = cons(items[i] as Value, list);
  return list;
}

/** The elements of a list, as an array of the caller's own. What follows the last pair of an improper list is left out. */
export function itemsOf(list: Value): Value[] {
  const items: Value[] = [];
  for (let rest = list; rest instanceof Pair; rest = rest.tail) items.push(rest.head);
  return items;
}

/** The keys of a dictionary in order of UTF-16 code units, whatever order they came in: so a file can't change a run. */
export function keysOf(dict: Dict): string[] {
  return [...dict.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** What kind of thing a value is, for a sentence: "a list". */
export function kindOf(value: Value | undefined): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'boolean') return 'a boolean';
  if (value === null) return 'nil';
  if (value instanceof Sym) return 'a symbol';
  if (value instanceof Pair) return value.size < 0 ? 'a pair' : 'a list';
  if (value === EMPTY) return 'an empty list';
  return value instanceof Map ? 'a dictionary' : 'a procedure';
}
