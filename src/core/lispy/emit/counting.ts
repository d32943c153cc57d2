/**
 * The commonest loop of all as one closure: one variable, a comparison of it with a number or another variable, and a
 * step that adds or the like: `(let loop ((i 0)) (if (< i n) (begin … (loop (+ i 1))) end))`.
 */
import { compute, computeSlowly, holds, holdsSlowly } from '../arithmetic.ts';
import type { Ir, LoopIr } from '../ir.ts';
import { exhaust, m } from '../machine.ts';
import { framesOut } from '../scope.ts';
import type { Node } from '../values.ts';
import { type Emit, type Operation, comparisonOf, computationOf } from './called.ts';
import { home } from './names.ts';
import { isPlain, operandOf } from './operators.ts';
import { emitSequence } from './sequence.ts';

/** What a loop counts: the test of its variable, the forms of a turn, and the step of the variable. */
type Counting = { readonly test: Operation; readonly forms: readonly Ir[]; readonly step: Operation };

/** A loop taken apart, when it only counts; `turn` is what it does before it goes round, ending in the call of its name. */
export function countingOf(ir: LoopIr, test: Ir, turn: Ir): Counting | null {
  const [variable, other] = ir.variables;
  const parts = turn.op === 'seq' ? turn.parts : [turn];
  const last = parts[parts.length - 1];
  if (variable === undefined || other !== undefined || ir.block.isOwn || last?.op !== 'call') return null;
  if (framesOut(last.block, variable) > 0) return null;
  const comparison = comparisonOf(test);
  const step = computationOf(last.operands[0] as Ir);
  if (comparison === null || step === null || !isPlain(comparison) || !isPlain(step)) return null;
  const isVariable = (side: Ir): boolean => side.op === 'name' && side.variable === variable;
  if (!isVariable(comparison.left) || !isVariable(step.left) || step.right.op !== 'const') return null;
  return { test: comparison, forms: parts.slice(0, -1), step };
}

/** Turns until the test ends them; `cost` is what each costs, `goesOn` the answer with which it goes on. */
export function emitCounting(
  { test, forms, step }: Counting,
  { variables, place }: LoopIr,
  goesOn: boolean,
  cost: number,
  depth: number,
  emit: Emit,
): Node {
  const index = variables[0]?.slot ?? 0;
  const { op: testOp, place: testPlace } = test;
  const { op: stepOp, place: stepPlace } = step;
  const left = operandOf(test.left, depth, emit).node;
  const { node: right, number: limit, slot } = operandOf(test.right, depth, emit);
  const base = slot?.base ?? null;
  const isOut = slot?.isOut ?? false;
  const other = slot?.index ?? 0;
  const by = operandOf(step.right, depth, emit).number ?? 0;
  const body = forms.length === 0 ? null : emitSequence(forms.map((form) => emit(form, depth + 1)));
  return (frame) => {
    for (;;) {
      const x = frame[index];
      const y = limit === null ? home(frame, base, isOut)[other] : limit;
      const isNumeric = typeof x === 'number' && typeof y === 'number';
      if ((isNumeric ? holds(testOp, x, y) : holdsSlowly(testOp, left(frame), right(frame), testPlace)) !== goesOn)
        return null;
      if ((m.gas -= cost) < 0) exhaust('gas', place);
      if (body !== null) body(frame);
      const now = frame[index];
      let next = typeof now === 'number' ? compute(stepOp, now, by) : Infinity;
      if (next - next !== 0) next = computeSlowly(stepOp, left(frame), by, stepPlace);
      frame[index] = next;
    }
  };
}
