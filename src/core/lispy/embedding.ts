/** What a host adds to the language: names it gives values to, and functions of its own. */
import { arityOf } from './builtins/spec.ts';
import { fail, failOrForgive, m, allocateList, allocateText, charge, exhaust } from './machine.ts';
import { FORM_BY_NAME } from './forms/table.ts';
import { type Intake, type Json, fromJson } from './json.ts';
import { Builtin, type Value } from './values.ts';
import { type Embedding, ownSlot, valueOf } from './world.ts';

/** What a host's function may do besides computing: all of it within the budget of the run it is called in. */
export type HostCall = {
  /** What the caller of `run` handed in as `host`. */
  readonly host: unknown;
  /** Takes gas for work in proportion to what is touched. */
  readonly charge: (weight: number) => void;
  /** Ends the run with kind cap: the host does not give this. */
  readonly refuse: (message: string) => never;
  /** Fails with kind type; in the lenient profile notes it and returns. */
  readonly mistake: (message: string) => void;
  readonly get: (name: string) => Value | undefined;
  /** Sets a global of the program. */
  readonly set: (name: string, value: Value) => void;
  /** Plain data as a value, paid for. */
  readonly valueOf: (json: Json) => Value;
};

/** A function of a host's, as its table describes it. */
export type HostBuiltin = {
  readonly name: string;
  /** Operands as in the builtins table: `number text?`, `value…`. */
  readonly takes: string;
  /** Gas for one call, at least 1. */
  readonly cost: number;
  readonly about: string;
  readonly run: (operands: readonly Value[], call: HostCall) => Value;
};

const INTAKE: Intake = {
  pay: (parts) => {
    charge(parts >> 1);
    allocateList(parts);
  },
  tooDeep: () => exhaust('nesting'),
  notFinite: () => null,
};

const CALL: HostCall = {
  get host() {
    return m.host;
  },
  charge,
  refuse: (message) => fail('cap', message),
  mistake: (message) => failOrForgive('type', message),
  get: (name) => valueOf(m.world, name),
  set: (name, value) => {
    m.world.values[ownSlot(m.world, name)] = value;
  },
  valueOf: (json) => {
    if (typeof json === 'string') allocateText(json.length);
    return fromJson(json, INTAKE);
  },
};

function builtinOf({ name, takes, cost, run }: HostBuiltin): Builtin {
  if (FORM_BY_NAME.has(name)) throw new Error(`${name} is a special form: a host can’t take its name`);
  const { least, most } = arityOf(takes);
  const call =
    most === Infinity
      ? (operands: Value[]): Value => run(operands, CALL)
      : (...operands: Value[]): Value => run(operands, CALL);
  return new Builtin(name, least, most, call, { cost: Math.max(1, cost) });
}

/**
 * What a host adds to the language. Make it once: programs are kept by it. `inputs` are names of numbers, which a run
 * hands in as an array in the same order; `names` are other names the host sets; both hide builtins of the same name.
 * `constants` and `builtins` hide ours. Throws when one is a special form's name, which is a bug of the host.
 */
export function embedding(parts: {
  readonly inputs?: readonly string[];
  readonly names?: readonly string[];
  readonly constants?: Readonly<Record<string, number | string | boolean>>;
  readonly builtins?: readonly HostBuiltin[];
}): Embedding {
  const { inputs = [], names = [], constants = {}, builtins = [] } = parts;
  return Object.freeze({
    inputs: Object.freeze([...inputs]),
    given: new Set([...inputs, ...names]),
    builtins: new Map<string, Value>([
      ...Object.entries(constants),
      ...builtins.map((builtin) => [builtin.name, builtinOf(builtin)] as const),
    ]),
  });
}
