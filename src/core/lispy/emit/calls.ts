/** Calls of functions of the program as closures: one for each small number of operands, with the frame built in place. */
import { CALL_DEPTH, bind, call, frame1, frame2, runBody, widened } from '../call.ts';
import { type Place, traced } from '../fault.ts';
import { compute } from '../arithmetic.ts';
import type { CallIr, Ir, NameIr } from '../ir.ts';
import { exhaust, m } from '../machine.ts';
import { Closure, type Code, type Frame, type Node, type Value } from '../values.ts';
import { computationOf } from './called.ts';
import { type Near, type Slot, fetch, home, nearsOf, slotOfName } from './names.ts';
import { isPlain } from './operators.ts';

/** Runs a body in place of a form that stands `depth` forms deep in its function. */
function enter(code: Code, frame: Frame, depth: number, place: Place): Value {
  if ((m.gas -= code.cost) < 0) exhaust('gas', place);
  if ((m.depth -= depth) < 0) exhaust('depth', place);
  try {
    const result = runBody(code, frame);
    m.depth += depth;
    return result;
  } catch (thrown) {
    throw traced(thrown, code.name, place);
  }
}

/** Leaves a body to whoever waits for the value of this one. */
function hand(code: Code, frame: Frame, place: Place): Value {
  if ((m.gas -= code.cost) < 0) exhaust('gas', place);
  m.tail = code;
  return frame as unknown as Value;
}

/** A call that is not the plain case: another number of operands than fits, a builtin, or nothing that can be called. */
function callAnyway(f: unknown, values: Value[], isTail: boolean, depth: number, place: Place, name: string): Value {
  return isTail && f instanceof Closure
    ? hand(f.code, bind(f.code, f.env, values, place), place)
    : call(f as Value | undefined, values, depth, place, name);
}

/** A call of anything but a builtin known by name. `formDepth` is how deep it stands in its function. */
export function emitCall(ir: CallIr, headNode: Node, operands: readonly Node[], formDepth: number): Node {
  const { place, isTail } = ir;
  const depth = formDepth + CALL_DEPTH;
  const name = ir.head.op === 'name' ? ir.head.name : '';
  const slot = ir.head.op === 'name' ? slotOfName(ir.head) : null;
  // A variable not far away is read in place, since it may have no value yet; -1: anything else.
  const index = slot === null ? -1 : slot.index;
  const base = slot === null ? null : slot.base;
  const isOut = slot !== null && slot.isOut;
  const [a] = operands as readonly [Node];

  if (operands.length === 0)
    return (frame) => {
      const f = index < 0 ? headNode(frame) : home(frame, base, isOut)[index];
      if (!(f instanceof Closure && f.code.exact === 0)) return callAnyway(f, [], isTail, depth, place, name);
      const { code } = f;
      const next = code.size === 1 ? (f.bare ??= [f.env]) : widened([f.env], code.size);
      return isTail ? hand(code, next, place) : enter(code, next, depth, place);
    };
  const plain = operands.length === 1 ? computationOf(ir.operands[0] as Ir) : null;
  if (plain !== null && isPlain(plain) && plain.right.op === 'const') {
    // (f (- n 1)), with the operand worked out in place.
    const { op, right } = plain;
    const { base: baseX, isOut: isOutX, index: indexX } = slotOfName(plain.left as NameIr) as Slot;
    const k = right.op === 'const' && typeof right.value === 'number' ? right.value : 0;
    return (frame) => {
      const f = index < 0 ? headNode(frame) : home(frame, base, isOut)[index];
      const n = home(frame, baseX, isOutX)[indexX];
      const sum = typeof n === 'number' ? compute(op, n, k) : Infinity;
      const x = sum - sum === 0 ? sum : a(frame);
      if (!(f instanceof Closure && f.code.exact === 1)) return callAnyway(f, [x], isTail, depth, place, name);
      const next = frame1(f.code, f.env, x);
      return isTail ? hand(f.code, next, place) : enter(f.code, next, depth, place);
    };
  }
  if (operands.length === 1)
    return (frame) => {
      const f = index < 0 ? headNode(frame) : home(frame, base, isOut)[index];
      const x = a(frame);
      if (!(f instanceof Closure && f.code.exact === 1)) return callAnyway(f, [x], isTail, depth, place, name);
      const next = frame1(f.code, f.env, x);
      return isTail ? hand(f.code, next, place) : enter(f.code, next, depth, place);
    };
  const [nearA, nearB, nearC] = nearsOf(ir.operands, operands) as readonly [Near, Near, Near];
  if (operands.length === 2)
    return (frame) => {
      const f = index < 0 ? headNode(frame) : home(frame, base, isOut)[index];
      const x = fetch(nearA, frame);
      const y = fetch(nearB, frame);
      if (!(f instanceof Closure && f.code.exact === 2)) return callAnyway(f, [x, y], isTail, depth, place, name);
      const next = frame2(f.code, f.env, x, y);
      return isTail ? hand(f.code, next, place) : enter(f.code, next, depth, place);
    };
  if (operands.length === 3)
    return (frame) => {
      const f = index < 0 ? headNode(frame) : home(frame, base, isOut)[index];
      const x = fetch(nearA, frame);
      const y = fetch(nearB, frame);
      const z = fetch(nearC, frame);
      if (!(f instanceof Closure && f.code.exact === 3)) return callAnyway(f, [x, y, z], isTail, depth, place, name);
      const { code } = f;
      const next = code.size === 4 ? [f.env, x, y, z] : widened([f.env, x, y, z], code.size);
      return isTail ? hand(code, next, place) : enter(code, next, depth, place);
    };
  return (frame) => {
    const f = index < 0 ? headNode(frame) : home(frame, base, isOut)[index];
    const values: Value[] = [];
    for (let i = 0; i < operands.length; i++) values.push((operands[i] as Node)(frame));
    if (!(f instanceof Closure)) return callAnyway(f, values, isTail, depth, place, name);
    const next = bind(f.code, f.env, values, place);
    return isTail ? hand(f.code, next, place) : enter(f.code, next, depth, place);
  };
}
