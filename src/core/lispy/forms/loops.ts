/** Forms with implicit variables: repeat with `_i`; map, filter and reduce with `_` and `_acc`. */
import { type Form, Group, Name, isName } from '../form.ts';
import type { Ir } from '../ir.ts';
import { Block, declare, lookup } from '../scope.ts';
import { isOwnName } from '../world.ts';
import { type Checker, type SpecialForm, malformed } from './specialForm.ts';

/** Whether a form mentions `_` or `_acc` outside any function it makes, and no function or `let` around binds that. */
function mentions(form: Form, block: Block): boolean {
  if (form instanceof Name) {
    if (form.name !== '_' && form.name !== '_acc') return false;
    const variable = lookup(block, form.name);
    return variable === null || variable.block.kind === 'each';
  }
  if (!(form instanceof Group)) return false;
  if (['lambda', 'fn', 'quote', 'define', 'defun'].some((word) => isName(form.items[0], word))) return false;
  return form.items.some((item) => mentions(item, block));
}

type What = 'map' | 'filter' | 'reduce';
const OPERANDS: ReadonlyMap<string, number> = new Map([
  ['map', 2],
  ['filter', 2],
  ['reduce', 3],
]);

/** `(map (* _ 2) list)` and its like; null when the first operand is a function, as everywhere else. */
export function implicitForm(checker: Checker, name: string, group: Group, block: Block): Ir | null {
  const count = name.length < 3 || name.length > 6 ? undefined : OPERANDS.get(name);
  if (count === undefined || isOwnName(block.unit.world, name)) return null;
  const { items, place } = group;
  const [, expression, list, start] = items;
  if (count !== items.length - 1 || expression === undefined || !mentions(expression, block)) return null;
  const what = name as What;
  const listIr = checker.check(list, block, false);
  const startIr = what === 'reduce' ? checker.check(start, block, false) : null;
  const inner = new Block(block.unit, block, 'each', true);
  if (what === 'reduce') declare(inner, '_acc');
  declare(inner, '_');
  const body = checker.check(expression, inner, false);
  return { op: 'each', what, block: inner, list: listIr, start: startIr, body, place };
}

/** The forms of this file. */
export const LOOPS: readonly SpecialForm[] = [
  {
    name: 'repeat',
    takes: 'count form…',
    about: 'The forms in order, `count` times, with `_i` counting from 0. The last value; nil when there is no turn.',
    example: ['(define sum 0) (repeat 5 (set! sum (+ sum _i))) sum', '10'],
    check: (checker, { items, place }, block) => {
      if (items.length < 2) malformed('repeat', 'a count is missing.', place);
      const count = checker.check(items[1], block, false);
      const inner = new Block(block.unit, block, 'each', true);
      declare(inner, '_i');
      return { op: 'repeat', block: inner, count, body: checker.body(items.slice(2), inner, false), place };
    },
  },
];
