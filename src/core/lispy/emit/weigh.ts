/**
 * What a form costs before it runs: one for each form, name and constant that is certainly evaluated, and what builtins
 * weigh. Branches, turns of loops and bodies of functions are weighed apart, and charged when they are entered.
 */
import type { Ir } from '../ir.ts';
import { Builtin } from '../values.ts';

function total(parts: readonly Ir[]): number {
  let sum = 0;
  for (const part of parts) sum += weigh(part);
  return sum;
}

/** The weight of a form. */
export function weigh(ir: Ir): number {
  switch (ir.op) {
    case 'hidden':
      return weigh(ir.inner);
    case 'const':
    case 'name':
    case 'lambda':
      return 1;
    case 'set':
      return 1 + weigh(ir.value);
    case 'if':
      return 1 + weigh(ir.test);
    case 'cond':
      return 1 + ir.clauses.reduce((sum, { test }) => sum + weigh(test), 0);
    case 'case':
      return 1 + weigh(ir.key) + ir.clauses.reduce((sum, { data }) => sum + (data?.length ?? 0), 0);
    case 'and':
    case 'or':
      return 1 + total(ir.parts);
    case 'seq':
      return total(ir.parts);
    case 'let':
      return 1 + ir.bindings.reduce((sum, { value }) => sum + weigh(value), 0) + weigh(ir.body);
    case 'loop':
      return 1 + total(ir.starts);
    case 'call': {
      const { head, operands } = ir;
      const builtin = head.op === 'name' ? head.builtin : undefined;
      return (builtin instanceof Builtin ? builtin.cost : weigh(head) + 1) + total(operands);
    }
    case 'repeat':
      return 1 + weigh(ir.count);
    case 'each':
      return 1 + weigh(ir.list) + (ir.start === null ? 0 : weigh(ir.start));
    case 'quasi':
      return 1 + ir.parts.reduce((sum, part) => sum + weigh(part.ir), ir.tail === null ? 0 : weigh(ir.tail));
  }
}

/** What entering a branch costs: nothing for a name or a constant, which the form around it has paid for. */
export function weighBranch(ir: Ir): number {
  if (ir.op === 'hidden') return weighBranch(ir.inner);
  return ir.op === 'const' || ir.op === 'name' ? 0 : weigh(ir);
}
