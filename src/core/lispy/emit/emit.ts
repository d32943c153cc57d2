/** From what a form does to a closure that does it. */
import type { CallIr, Ir, LoopIr } from '../ir.ts';
import type { Unit } from '../scope.ts';
import { Builtin, type Node } from '../values.ts';
import { emitLambda, emitLet, emitNamedFunction, emitTemplate } from './bindings.ts';
import { emitCase, emitChain, emitCond, emitIf } from './branches.ts';
import { emitBuiltin } from './builtins.ts';
import { type Emit, computationOf } from './called.ts';
import { emitCall } from './calls.ts';
import { emitAgain, emitEach, emitLoop, emitRepeat } from './loops.ts';
import { emitName, emitSet, emitSetConstant, slotOfName } from './names.ts';
import { emitArithmeticInto, isPlain } from './operators.ts';
import { emitSequence } from './sequence.ts';
import { weigh } from './weigh.ts';

/** Compiles a source: fills in its code, which then runs in a frame of that code's size. */
export function emitUnit(ir: Ir, unit: Unit, emitForm: Emit = emit): void {
  unit.code.body = emitForm(ir, 1);
  unit.code.size = unit.top.size;
  unit.code.cost = 1 + weigh(ir) + (unit.top.size >> 2);
}

const emit: Emit = (ir, depth) => emitBy(ir, depth, emit);

/**
 * `depth` is how many forms of the same function stand around this one: what it takes of the host's stack. The forms inside
 * it are emitted by `emit`.
 */
export function emitBy(ir: Ir, depth: number, emit: Emit): Node {
  switch (ir.op) {
    case 'hidden':
      return emit(ir.inner, depth);
    case 'const': {
      const { value } = ir;
      return () => value;
    }
    case 'name':
      return emitName(ir);
    case 'set':
      return emitSetOf(ir, depth, emit);
    case 'if':
      return emitIf(ir, depth, emit);
    case 'cond':
      return emitCond(ir.clauses, depth, emit);
    case 'case':
      return emitCase(ir.key, ir.clauses, depth, emit);
    case 'and':
    case 'or':
      return emitChain(ir.parts, ir.op === 'and', depth, emit);
    case 'seq':
      return emitSequence(ir.parts.map((part) => emit(part, depth + 1)));
    case 'lambda':
      return emitLambda(ir, emit);
    case 'let':
      return emitLet(ir, depth, emit);
    case 'loop':
      return ir.isLoop ? emitLoop(ir, depth, emit) : emitNamed(ir, depth, emit);
    case 'call':
      return emitCallOf(ir, depth, emit);
    case 'repeat':
      return emitRepeat(ir, depth, emit);
    case 'each':
      return emitEach(ir, depth, emit);
    case 'quasi':
      return emitTemplate(ir, depth, emit);
  }
}

/** A variable set to a constant, to a sum or the like, or to anything. */
function emitSetOf({ to, value, mustExist }: Ir & { op: 'set' }, depth: number, emit: Emit): Node {
  if (value.op === 'const' && to.variable === null && !mustExist) return emitSetConstant(to, value.value);
  const slot = mustExist ? null : slotOfName(to);
  const computation = slot === null ? null : computationOf(value);
  if (slot !== null && computation !== null && isPlain(computation))
    return emitArithmeticInto(slot, computation, depth + 1, emit);
  return emitSet(to, emit(value, depth + 1), mustExist);
}

function emitCallOf(ir: CallIr, depth: number, emit: Emit): Node {
  const { head, operands } = ir;
  if (ir.again?.isLoop === true) return emitAgain(ir, ir.again, depth, emit);
  if (head.op === 'name' && head.builtin !== undefined) {
    const { builtin } = head;
    if (builtin instanceof Builtin) return emitBuiltin(ir, builtin, depth, emit);
    // (pi) is pi.
    if (operands.length === 0) return () => builtin;
  }
  return emitCall(
    ir,
    emit(head, depth + 1),
    // + 2: `fetch` stands between.
    operands.map((operand) => emit(operand, depth + 2)),
    depth,
  );
}

function emitNamed(ir: LoopIr, depth: number, emit: Emit): Node {
  const { name, starts, isTail, place, outer } = ir;
  const lambda = emitLambda(ir, emit);
  const head: Ir = { op: 'name', name: name.name, block: outer, place, variable: name, slot: -1, builtin: undefined };
  // The starts were checked outside the block of the name: they see its frame only when it has one of its own.
  const call = emitCall(
    { op: 'call', head, operands: starts, isTail, place, block: outer, again: null },
    emit(head, depth + 1),
    starts.map((start) => fromInside(emit(start, depth + 3), outer.isOwn)),
    depth,
  );
  return emitNamedFunction(ir, lambda, call);
}

/** A closure for the frame outside, to be called with the frame inside it. */
function fromInside(node: Node, isInside: boolean): Node {
  return isInside ? (frame) => node(frame[0] as never) : node;
}
