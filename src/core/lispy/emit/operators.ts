/**
 * Arithmetic and comparisons as closures. A call to another closure costs more than the sum it computes, so operands
 * that are variables not far away, or numbers, are read in place: S stands for such a slot, C for a number, X for
 * anything. What is read in place and is no number goes the slow way, which finds out why.
 */
import { compute, computeSlowly, holds, holdsSlowly } from '../arithmetic.ts';
import type { Place } from '../fault.ts';
import type { Ir } from '../ir.ts';
import type { Frame, Node } from '../values.ts';
import type { Emit, Operation } from './called.ts';
import { type Slot, home, slotOfName } from './names.ts';

/** An operand: its closure, and where it can be read without calling that. */
export type Operand = { readonly node: Node; readonly slot: Slot | null; readonly number: number | null };

/** A number that is written there; else null. */
function numberOf(ir: Ir): number | null {
  return ir.op === 'const' && typeof ir.value === 'number' ? ir.value : null;
}

/** An operand of a form. */
export function operandOf(ir: Ir, depth: number, emit: Emit): Operand {
  return { node: emit(ir, depth), slot: ir.op === 'name' ? slotOfName(ir) : null, number: numberOf(ir) };
}

function isSlot(ir: Ir): boolean {
  return ir.op === 'name' && slotOfName(ir) !== null;
}

/** Whether an operation has operands that `emitArithmeticInto` takes: S and C, or S and S. */
export function isPlain({ left, right }: Operation): boolean {
  return isSlot(left) && (numberOf(right) !== null || isSlot(right));
}

/** Whether an operation has operands that a comparison in an `if` takes: the same, or X and C. */
export function isNearlyPlain(operation: Operation): boolean {
  return numberOf(operation.right) !== null || isPlain(operation);
}

/** A closure that says yes or no. */
export type Test = (frame: Frame) => boolean;

/** `op` of two operands, as a number. */
export function emitArithmetic(op: number, left: Operand, right: Operand, place: Place): Node {
  // + and * of a number and something are the same the other way round.
  if (left.number !== null && right.number === null && (op === 0 || op === 2))
    return emitArithmetic(op, right, left, place);
  const a = left.node;
  const b = right.node;
  const k = right.number;
  if (left.slot !== null && k !== null) {
    const { base, isOut, index } = left.slot;
    return (frame) => {
      const x = home(frame, base, isOut)[index];
      if (typeof x === 'number') {
        const result = compute(op, x, k);
        if (result - result === 0) return result;
      }
      return computeSlowly(op, a(frame), k, place);
    };
  }
  if (left.slot !== null && right.slot !== null) {
    const { base: baseA, isOut: isOutA, index: i } = left.slot;
    const { base: baseB, isOut: isOutB, index: j } = right.slot;
    return (frame) => {
      const x = home(frame, baseA, isOutA)[i];
      const y = home(frame, baseB, isOutB)[j];
      if (typeof x === 'number' && typeof y === 'number') {
        const result = compute(op, x, y);
        if (result - result === 0) return result;
      }
      return computeSlowly(op, a(frame), b(frame), place);
    };
  }
  if (k !== null)
    return (frame) => {
      const x = a(frame);
      if (typeof x === 'number') {
        const result = compute(op, x, k);
        if (result - result === 0) return result;
      }
      return computeSlowly(op, x, k, place);
    };
  return (frame) => {
    const x = a(frame);
    const y = b(frame);
    if (typeof x === 'number' && typeof y === 'number') {
      const result = compute(op, x, y);
      if (result - result === 0) return result;
    }
    return computeSlowly(op, x, y, place);
  };
}

/** A plain operation, stored in a variable not far away. */
export function emitArithmeticInto(to: Slot, operation: Operation, depth: number, emit: Emit): Node {
  const { base, isOut, index } = to;
  const { op, place } = operation;
  const left = operandOf(operation.left, depth, emit);
  const right = operandOf(operation.right, depth, emit);
  const a = left.node;
  const b = right.node;
  const k = right.number;
  const { base: baseA, isOut: isOutA, index: i } = left.slot as Slot;
  if (k !== null)
    return (frame) => {
      const x = home(frame, baseA, isOutA)[i];
      let result = typeof x === 'number' ? compute(op, x, k) : Infinity;
      if (result - result !== 0) result = computeSlowly(op, a(frame), k, place);
      home(frame, base, isOut)[index] = result;
      return result;
    };
  const { base: baseB, isOut: isOutB, index: j } = right.slot as Slot;
  return (frame) => {
    const x = home(frame, baseA, isOutA)[i];
    const y = home(frame, baseB, isOutB)[j];
    let result = typeof x === 'number' && typeof y === 'number' ? compute(op, x, y) : Infinity;
    if (result - result !== 0) result = computeSlowly(op, a(frame), b(frame), place);
    home(frame, base, isOut)[index] = result;
    return result;
  };
}

/** `op` of two operands, as yes or no. */
export function emitComparison(operation: Operation, depth: number, emit: Emit): Test {
  const { op, place } = operation;
  const left = operandOf(operation.left, depth, emit);
  const right = operandOf(operation.right, depth, emit);
  const a = left.node;
  const b = right.node;
  const k = right.number;
  if (left.slot !== null && k !== null) {
    const { base, isOut, index } = left.slot;
    return (frame) => {
      const x = home(frame, base, isOut)[index];
      return typeof x === 'number' ? holds(op, x, k) : holdsSlowly(op, a(frame), k, place);
    };
  }
  if (left.slot !== null && right.slot !== null) {
    const { base: baseA, isOut: isOutA, index: i } = left.slot;
    const { base: baseB, isOut: isOutB, index: j } = right.slot;
    return (frame) => {
      const x = home(frame, baseA, isOutA)[i];
      const y = home(frame, baseB, isOutB)[j];
      return typeof x === 'number' && typeof y === 'number'
        ? holds(op, x, y)
        : holdsSlowly(op, a(frame), b(frame), place);
    };
  }
  if (k !== null)
    return (frame) => {
      const x = a(frame);
      return typeof x === 'number' ? holds(op, x, k) : holdsSlowly(op, x, k, place);
    };
  return (frame) => {
    const x = a(frame);
    const y = b(frame);
    return typeof x === 'number' && typeof y === 'number' ? holds(op, x, y) : holdsSlowly(op, x, y, place);
  };
}
