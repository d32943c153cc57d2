/** How a builtin is described, and what all of them need of their operands. */
import { finite, wantNumber, wrongKind } from '../call.ts';
import { charge } from '../machine.ts';
import { Builtin, EMPTY, Pair, type Positional, type Spread, Sym, type Value, isEmpty, itemsOf } from '../values.ts';

/** A builtin: the row of LANGUAGE.md, and what it does. Any number of operands come as one array. */
export type BuiltinSpec = {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Operands by kind: `list number?` takes one or two, `number…` any number. */
  readonly takes: string;
  /** Gas for one call; 1 when left out. */
  readonly cost?: number;
  /** Whether it calls what it is given, or runs a source. */
  readonly callsBack?: boolean;
  /** What more it costs, in words. */
  readonly growth?: string;
  readonly about: string;
  /** A program and its value as `repr` writes it. */
  readonly example: readonly [program: string, result: string];
} & ({ readonly run: Positional } | { readonly runAll: Spread });

/** How many operands `takes` describes. */
export function arityOf(takes: string): { readonly least: number; readonly most: number } {
  const words = takes.split(' ').filter((word) => word !== '');
  const most = words.some((word) => word.endsWith('…')) ? Infinity : words.length;
  return { least: words.filter((word) => !/[?…]$/.test(word)).length, most };
}

/** The builtin a description describes. */
export function builtinOf(spec: BuiltinSpec): Builtin {
  const { least, most } = arityOf(spec.takes);
  const run = 'run' in spec ? spec.run : spec.runAll;
  return new Builtin(spec.name, least, most, run, {
    cost: spec.cost ?? 1,
    callsBack: spec.callsBack === true,
    isStandard: true,
  });
}

/** A list, or the empty one when that is forgiven. */
export function wantList(value: Value | undefined, name: string): Pair | null {
  if (value instanceof Pair && value.size >= 0) return value;
  if (!isEmpty(value)) wrongKind(name, 'a list', value);
  return null;
}

/** The elements of a list in an array of the caller's own. */
export function wantItems(value: Value | undefined, name: string): Value[] {
  const list = wantList(value, name);
  if (list === null) return [];
  charge(list.size >> 2);
  return itemsOf(list);
}

/** A text, or the empty one when that is forgiven. A symbol counts as its name. */
export function wantText(value: Value | undefined, name: string): string {
  if (typeof value === 'string') return value;
  if (value instanceof Sym) return value.symbol;
  wrongKind(name, 'a text', value);
  return '';
}

/** A whole number, rounded down. */
export function wantWhole(value: Value | undefined, name: string): number {
  return Math.floor(wantNumber(value, name));
}

/** A builtin of one number. */
export function unary(
  name: string,
  f: (x: number) => number,
  about: string,
  example: readonly [string, string],
  cost = 1,
  aliases: readonly string[] = [],
): BuiltinSpec {
  return { name, aliases, takes: 'number', cost, about, example, run: (x) => finite(f(wantNumber(x, name)), name) };
}

/** The pair that holds the element at `index`, counted from 0. */
export function pairAt(list: Value, index: number): Pair | null {
  charge(index >> 2);
  let rest = list;
  for (let i = 0; i < index && rest instanceof Pair; i++) rest = rest.tail;
  return rest instanceof Pair ? rest : null;
}

/** What follows the first `count` elements, without a copy. */
export function dropped(list: Value, count: number): Value {
  if (count <= 0) return list;
  const last = pairAt(list, count - 1);
  return last === null ? EMPTY : last.tail;
}
