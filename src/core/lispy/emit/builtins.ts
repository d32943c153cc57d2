/** Calls of builtins known by name as closures: the commonest are computed in place, the rest are called directly. */
import { ARITHMETIC, COMPARISON } from '../arithmetic.ts';
import { CALL_DEPTH, callBuiltin, callBuiltinAt } from '../call.ts';
import type { CallIr } from '../ir.ts';
import { m, madeText } from '../machine.ts';
import { display } from '../print.ts';
import type { Builtin, Frame, Node, Value } from '../values.ts';
import { emitTest } from './branches.ts';
import type { Emit } from './called.ts';
import { type Near, fetch, nearsOf } from './names.ts';
import { type Operand, emitArithmetic, operandOf } from './operators.ts';

/** More operands than that are summed in a loop. */
const MOST_FOLDED = 4;

/** `(+ a b c)` as `(+ (+ a b) c)`. */
function emitFolded(op: number, ir: CallIr, depth: number, emit: Emit): Node {
  const operands = ir.operands.map((operand) => operandOf(operand, depth + ir.operands.length - 1, emit));
  const [a, b, ...rest] = operands as [Operand, Operand, ...Operand[]];
  let sum = emitArithmetic(op, a, b, ir.place);
  for (const operand of rest) sum = emitArithmetic(op, { node: sum, slot: null, number: null }, operand, ir.place);
  return sum;
}

/** Texts one after the other, without an array of them: what programs do most after comparing. */
function emitConcat(operands: readonly Near[], place: number): Node {
  return (frame) => {
    let text = '';
    for (let i = 0; i < operands.length; i++) {
      const part = fetch(operands[i] as Near, frame);
      if (typeof part === 'string') text += part;
      else {
        m.at = place;
        text += display(part);
      }
    }
    m.at = place;
    return madeText(text);
  };
}

/** A call of `builtin`. */
export function emitBuiltin(ir: CallIr, builtin: Builtin, depth: number, emit: Emit): Node {
  const { place, operands } = ir;
  const count = operands.length;
  const { spread, positional, least, most } = builtin;
  const name = builtin.isStandard ? builtin.name : '';
  if ((count === 2 && COMPARISON.has(name)) || (count === 1 && name === 'not')) return emitTest(ir, depth, emit);
  const op = ARITHMETIC.get(name);
  if (op !== undefined && count >= 2 && count <= Math.min(MOST_FOLDED, most)) return emitFolded(op, ir, depth, emit);
  // + 2: `fetch` stands between.
  const nodes: readonly Node[] = operands.map((operand) => emit(operand, depth + 2));
  if (name === 'concat') return emitConcat(nearsOf(operands, nodes), place);
  if (builtin.callsBack) return (frame) => callBuiltinAt(builtin, valuesOf(nodes, frame), depth + CALL_DEPTH, place);
  if (count < least || count > most) return (frame) => callBuiltin(builtin, valuesOf(nodes, frame), place);
  const [a, b, c] = nearsOf(operands, nodes) as readonly [Near, Near, Near];
  if (spread === null && count === 1)
    return (frame) => {
      const x = fetch(a, frame);
      m.at = place;
      return positional(x);
    };
  if (spread === null && count === 2)
    return (frame) => {
      const x = fetch(a, frame);
      const y = fetch(b, frame);
      m.at = place;
      return positional(x, y);
    };
  if (spread === null && count === 3)
    return (frame) => {
      const x = fetch(a, frame);
      const y = fetch(b, frame);
      const z = fetch(c, frame);
      m.at = place;
      return positional(x, y, z);
    };
  return (frame) => {
    const values = valuesOf(nodes, frame);
    m.at = place;
    return spread === null ? positional(...values) : spread(values);
  };
}

function valuesOf(nodes: readonly Node[], frame: Frame): Value[] {
  const values: Value[] = [];
  for (let i = 0; i < nodes.length; i++) values.push((nodes[i] as Node)(frame));
  return values;
}
