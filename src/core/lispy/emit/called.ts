/** What a form calls, as far as it is known before it runs: the operators that are compiled rather than called. */
import { ARITHMETIC, COMPARISON } from '../arithmetic.ts';
import type { Place } from '../fault.ts';
import type { CallIr, Ir } from '../ir.ts';
import { Builtin, type Node } from '../values.ts';

/** Makes the closure of a form `depth` forms deep in its function. */
export type Emit = (ir: Ir, depth: number) => Node;

/** An operator on two forms. */
export type Operation = { readonly op: number; readonly left: Ir; readonly right: Ir; readonly place: Place };

/** The builtin of ours that a form calls with just so many operands; null when it is no such call. */
export function calledWith(ir: Ir, count: number): { readonly name: string; readonly call: CallIr } | null {
  if (ir.op !== 'call' || ir.operands.length !== count || ir.head.op !== 'name') return null;
  const { builtin } = ir.head;
  return builtin instanceof Builtin && builtin.isStandard ? { name: builtin.name, call: ir } : null;
}

function operationOf(ir: Ir, operators: ReadonlyMap<string, number>): Operation | null {
  const called = calledWith(ir, 2);
  const op = called === null ? undefined : operators.get(called.name);
  if (called === null || op === undefined) return null;
  const [left, right] = called.call.operands as readonly [Ir, Ir];
  return { op, left, right, place: called.call.place };
}

/** The sum, or the like, of two forms that a form is; else null. */
export function computationOf(ir: Ir): Operation | null {
  return operationOf(ir, ARITHMETIC);
}

/** The comparison of two forms that a form is; else null. */
export function comparisonOf(ir: Ir): Operation | null {
  return operationOf(ir, COMPARISON);
}
