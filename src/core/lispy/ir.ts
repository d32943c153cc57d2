/** A checked source: what each form does, with every name's meaning. Written by `check`, read by `emit`. */
import type { Place } from './fault.ts';
import type { Block, Variable } from './scope.ts';
import type { Code, Value } from './values.ts';

/** A name where its value is wanted, or where it is set. Exactly one of the last three is there once it is resolved. */
export type NameIr = {
  readonly op: 'name';
  readonly name: string;
  readonly block: Block;
  readonly place: Place;
  variable: Variable | null;
  slot: number;
  builtin: Value | undefined;
};

export type ConstIr = { readonly op: 'const'; readonly value: Value };

export type CallIr = {
  readonly op: 'call';
  readonly head: Ir;
  readonly operands: readonly Ir[];
  readonly isTail: boolean;
  readonly place: Place;
  readonly block: Block;
  /** The named `let` that this goes round again, if it turns out to be a loop. */
  readonly again: LoopIr | null;
};

export type LambdaIr = {
  readonly op: 'lambda';
  readonly block: Block;
  readonly code: Code;
  body: Ir;
};

export type Binding = { readonly variable: Variable; readonly value: Ir };

export type LetIr = {
  readonly op: 'let';
  readonly block: Block;
  readonly bindings: readonly Binding[];
  body: Ir;
};

/** A named `let`: a loop when its name is only ever called, from the end of its body; else a function. */
export type LoopIr = {
  readonly op: 'loop';
  readonly name: Variable;
  /** Holds the name. */
  readonly outer: Block;
  /** Holds what is bound. */
  readonly block: Block;
  readonly variables: readonly Variable[];
  readonly starts: readonly Ir[];
  readonly code: Code;
  readonly isTail: boolean;
  readonly place: Place;
  isLoop: boolean;
  /** The loops outside it that its body goes round again. */
  readonly crossed: LoopIr[];
  body: Ir;
};

export type CaseClause = { readonly data: readonly Value[] | null; readonly body: Ir };
export type CondClause = { readonly test: Ir; readonly body: Ir | null };

/** A form that nothing around it may look into and compile together with itself: for traced runs alone. */
export type HiddenIr = { readonly op: 'hidden'; readonly inner: Ir };

export type Ir =
  | HiddenIr
  | ConstIr
  | NameIr
  | CallIr
  | LambdaIr
  | LetIr
  | LoopIr
  | { readonly op: 'set'; readonly to: NameIr; readonly value: Ir; readonly mustExist: boolean }
  | { readonly op: 'if'; readonly test: Ir; readonly yes: Ir; readonly no: Ir }
  | { readonly op: 'cond'; readonly clauses: readonly CondClause[] }
  | { readonly op: 'case'; readonly key: Ir; readonly clauses: readonly CaseClause[] }
  | { readonly op: 'and' | 'or'; readonly parts: readonly Ir[] }
  | { readonly op: 'seq'; readonly parts: readonly Ir[] }
  | { readonly op: 'repeat'; readonly block: Block; readonly count: Ir; readonly body: Ir; readonly place: Place }
  | {
      readonly op: 'each';
      readonly what: 'map' | 'filter' | 'reduce';
      readonly block: Block;
      readonly list: Ir;
      /** What `reduce` begins with. */
      readonly start: Ir | null;
      readonly body: Ir;
      readonly place: Place;
    }
  | {
      readonly op: 'quasi';
      readonly parts: readonly { readonly ir: Ir; readonly isSpliced: boolean }[];
      readonly tail: Ir | null;
      readonly place: Place;
    };

/** nil, or anything else that is known already. */
export function constant(value: Value): ConstIr {
  return { op: 'const', value };
}

/** The parts of a body as one form. */
export function sequence(parts: readonly Ir[]): Ir {
  if (parts.length === 1) return parts[0] as Ir;
  return parts.length === 0 ? constant(null) : { op: 'seq', parts };
}
