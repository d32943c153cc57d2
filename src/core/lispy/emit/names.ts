/** Names as closures: read and set in a frame at hand, further out, or among the globals. */
import { short } from '../fault.ts';
import type { Ir, NameIr } from '../ir.ts';
import { failOrForgive } from '../machine.ts';
import { framesOut } from '../scope.ts';
import type { Frame, Node, Value } from '../values.ts';

/**
 * Where a variable is that can be read in place: at `index` of `base`, when that is not null; else of the frame at hand,
 * or of the one around it when `isOut`.
 */
export type Slot = { readonly base: Frame | null; readonly isOut: boolean; readonly index: number };

/** The slot of a name, when it is a global or not far. */
export function slotOfName(ir: NameIr): Slot | null {
  const { variable } = ir;
  if (variable === null)
    return ir.builtin === undefined ? { base: ir.block.unit.world.values, isOut: false, index: ir.slot } : null;
  const out = framesOut(ir.block, variable);
  return out < 2 ? { base: null, isOut: out === 1, index: variable.slot } : null;
}

/** The frame that holds a slot's variable. Small, so that the engine puts it where it is called. */
export function home(frame: Frame, base: Frame | null, isOut: boolean): Frame {
  return base !== null ? base : isOut ? (frame[0] as Frame) : frame;
}

/** An operand that is read in place when it is a variable not far away, and worked out by `node` when it is not. */
export type Near = {
  readonly node: Node;
  readonly base: Frame | null;
  readonly isOut: boolean;
  readonly index: number;
};

function nearOf(ir: Ir, node: Node): Near {
  const slot = ir.op === 'name' ? slotOfName(ir) : null;
  return { node, base: slot?.base ?? null, isOut: slot?.isOut ?? false, index: slot?.index ?? -1 };
}

/**
 * Operands, to be read by `fetch`. A function of its own, because a closure that sees the checked forms would keep them
 * alive together with every other closure made in the same place.
 */
export function nearsOf(irs: readonly Ir[], nodes: readonly Node[]): readonly Near[] {
  return nodes.map((node, i) => nearOf(irs[i] as Ir, node));
}

/** The value of an operand. */
export function fetch({ node, base, isOut, index }: Near, frame: Frame): Value {
  const found = index < 0 ? undefined : (home(frame, base, isOut)[index] as Value | undefined);
  return found === undefined ? node(frame) : found;
}

function unbound(name: string, place: number): Value {
  failOrForgive('unbound', `Nothing is called ${short(name)}.`, place);
  return 0;
}

/** Reads a variable or a builtin. */
export function emitName(ir: NameIr): Node {
  const { name, place, variable, builtin } = ir;
  if (builtin !== undefined) return () => builtin;
  if (variable === null) {
    const { values } = ir.block.unit.world;
    const { slot } = ir;
    return () => {
      const value = values[slot] as Value | undefined;
      return value === undefined ? unbound(name, place) : value;
    };
  }
  const index = variable.slot;
  const out = framesOut(ir.block, variable);
  if (variable.isEarly)
    return (frame) => {
      const value = outer(frame, out)[index] as Value | undefined;
      if (value !== undefined) return value;
      failOrForgive('unbound', `${short(name)} is used before it is defined.`, place);
      return 0;
    };
  if (out === 0) return (frame) => frame[index] as Value;
  if (out === 1) return (frame) => (frame[0] as Frame)[index] as Value;
  return (frame) => outer(frame, out)[index] as Value;
}

/** The frame `out` steps outside `frame`. */
export function outer(frame: Frame, out: number): Frame {
  let found = frame;
  for (let i = 0; i < out; i++) found = found[0] as Frame;
  return found;
}

/** Sets a variable to what `value` gives, which is the result. */
export function emitSet(ir: NameIr, value: Node, mustExist: boolean): Node {
  const { name, place, variable } = ir;
  if (variable === null) {
    const { values } = ir.block.unit.world;
    const { slot, builtin } = ir;
    if (mustExist)
      return (frame) => {
        const result = value(frame);
        if (builtin !== undefined || values[slot] === undefined) return unbound(name, place);
        values[slot] = result;
        return result;
      };
    return (frame) => {
      const result = value(frame);
      values[slot] = result;
      return result;
    };
  }
  const index = variable.slot;
  const out = framesOut(ir.block, variable);
  if (out === 0)
    return (frame) => {
      const result = value(frame);
      frame[index] = result;
      return result;
    };
  return (frame) => {
    const result = value(frame);
    outer(frame, out)[index] = result;
    return result;
  };
}

/** Sets a global to a constant. */
export function emitSetConstant({ block, slot }: NameIr, value: Value): Node {
  const { values } = block.unit.world;
  return () => {
    values[slot] = value;
    return value;
  };
}

/** A frame of a block's own inside another. */
export function innerFrame(frame: Frame, size: number): Frame {
  const inner: Frame = [frame];
  while (inner.length < size) inner.push(undefined);
  return inner;
}
