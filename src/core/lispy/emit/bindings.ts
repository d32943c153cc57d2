/** Functions, blocks and templates as closures. */
import { wrongKind } from '../call.ts';
import type { Binding, Ir, LambdaIr, LetIr, LoopIr } from '../ir.ts';
import { allocate, m } from '../machine.ts';
import { Closure, EMPTY, type Frame, type Node, Pair, type Value, cons, isList, itemsOf, listOf } from '../values.ts';
import type { Emit } from './called.ts';
import { innerFrame } from './names.ts';
import { weigh } from './weigh.ts';

/** A function: its code once, a closure of it each time. */
export function emitLambda({ block, code, body }: LambdaIr | LoopIr, emit: Emit): Node {
  code.body = emit(body, 1);
  code.size = block.size;
  code.cost = 1 + weigh(body) + (block.size >> 2);
  // What a closure keeps alive is the frame it was made in.
  const kept = 1 + (block.parent?.owner.size ?? 0);
  return (frame) => {
    allocate(kept);
    return new Closure(code, frame);
  };
}

/** `let` in all its shapes. One inside the other in one frame are one closure. */
export function emitLet(ir: LetIr, depth: number, emit: Emit): Node {
  if (ir.block.isOwn) return emitOwnLet(ir, depth, emit);
  const bindings: Binding[] = [...ir.bindings];
  let inner: Ir = ir.body;
  for (; inner.op === 'let' && !inner.block.isOwn; inner = inner.body) bindings.push(...inner.bindings);
  const values: readonly Node[] = bindings.map(({ value }) => emit(value, depth + 1));
  const slots: readonly number[] = bindings.map(({ variable }) => variable.slot);
  const body = emit(inner, depth + 1);
  const [a, b] = values as readonly [Node, Node];
  const [i, j] = slots as readonly [number, number];
  if (values.length === 0) return body;
  if (values.length === 1)
    return (frame) => {
      frame[i] = a(frame);
      return body(frame);
    };
  if (values.length === 2)
    return (frame) => {
      frame[i] = a(frame);
      frame[j] = b(frame);
      return body(frame);
    };
  return (frame) => {
    for (let n = 0; n < values.length; n++) frame[slots[n] as number] = (values[n] as Node)(frame);
    return body(frame);
  };
}

function emitOwnLet({ block, bindings, body: bodyIr }: LetIr, depth: number, emit: Emit): Node {
  const values = bindings.map(({ value }) => emit(value, depth + 1));
  const slots = bindings.map(({ variable }) => variable.slot);
  const body = emit(bodyIr, depth + 1);
  const { size } = block;
  return (frame) => {
    const inner = innerFrame(frame, size);
    for (let n = 0; n < values.length; n++) inner[slots[n] as number] = (values[n] as Node)(frame);
    return body(inner);
  };
}

/** A named `let` that is a function after all: bound to its name, and called. */
export function emitNamedFunction(ir: LoopIr, lambda: Node, call: Node): Node {
  const { outer, name } = ir;
  const { size } = outer;
  const { slot } = name;
  if (outer.isOwn)
    return (frame) => {
      const inner = innerFrame(frame, size);
      inner[slot] = lambda(inner);
      return call(inner);
    };
  return (frame) => {
    frame[slot] = lambda(frame);
    return call(frame);
  };
}

/** A quasiquoted list. */
export function emitTemplate(ir: Ir & { op: 'quasi' }, depth: number, emit: Emit): Node {
  const parts = ir.parts.map(({ ir: part, isSpliced }) => ({ node: emit(part, depth + 1), isSpliced }));
  const tail = ir.tail === null ? null : emit(ir.tail, depth + 1);
  const { place } = ir;
  return (frame: Frame) => {
    const values: Value[] = [];
    for (let i = 0; i < parts.length; i++) values.push((parts[i] as { node: Node }).node(frame));
    let list: Value = tail === null ? EMPTY : tail(frame);
    m.at = place;
    for (let i = parts.length - 1; i >= 0; i--) {
      const value = values[i] as Value;
      if (parts[i]?.isSpliced !== true) {
        allocate(1);
        list = cons(value, list);
      } else if (!isList(value)) wrongKind(',@', 'a list', value);
      else if (value instanceof Pair) {
        allocate(value.size);
        list = listOf(itemsOf(value), list);
      }
    }
    return list;
  };
}
