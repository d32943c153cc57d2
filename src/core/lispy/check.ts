/** From forms to what they do: special forms taken apart, macros expanded, names noted for `resolve`. */
import { Fault } from './fault.ts';
import { type Form, type Group, Literal, Name } from './form.ts';
import { implicitForm } from './forms/loops.ts';
import { callee, keywordOf, nameIr } from './forms/names.ts';
import type { Checker, SpecialForm } from './forms/specialForm.ts';
import { FORM_BY_NAME } from './forms/table.ts';
import { type Ir, type LoopIr, constant, sequence } from './ir.ts';
import { MOST_NESTING } from './limits.ts';
import { exhaust, forgive, m } from './machine.ts';
import { type Block, type Unit, lookup } from './scope.ts';

/** Checks all forms of a source. Its last call is no tail call, so that it is named when something fails in it. */
export function checkUnit(forms: readonly Form[], unit: Unit): Ir {
  return checkBody(forms, unit.top, false);
}

function checkBody(forms: readonly Form[], block: Block, isTail: boolean): Ir {
  const last = forms.length - 1;
  if (last === 0) return check(forms[0], block, isTail);
  const parts: Ir[] = [];
  for (let i = 0; i <= last; i++) parts.push(check(forms[i], block, isTail && i === last));
  return sequence(parts);
}

function check(form: Form | undefined, block: Block, isTail: boolean): Ir {
  if (form === undefined) return constant(null);
  if (form instanceof Literal) return constant(form.value);
  if (form instanceof Name) {
    const keyword = keywordOf(form.name);
    return keyword === null ? nameIr(form, block) : constant(keyword);
  }
  if (form.items.length === 0) return constant(null);
  const { unit } = block;
  if (++unit.depth > MOST_NESTING) exhaust('nesting', form.place);
  const ir = checkGroup(form, block, isTail);
  unit.depth--;
  if (unit.origins !== null && !unit.origins.has(ir)) unit.origins.set(ir, form.place);
  return ir;
}

const CHECKER: Checker = { check, body: checkBody };

function checkGroup(group: Group, block: Block, isTail: boolean): Ir {
  const [head] = group.items;
  if (!(head instanceof Name)) return call(group, check(head, block, false), block, isTail, null);
  const { name } = head;
  const variable = lookup(block, name);
  if (variable !== null) {
    const loop = variable.loop === null ? null : loopAgain(variable.loop, group, block, isTail);
    return call(group, loop === null ? nameIr(head, block) : callee(head, block), block, isTail, loop);
  }
  const special = FORM_BY_NAME.get(name);
  if (special !== undefined) return checkSpecial(special, group, block, isTail);
  const { unit } = block;
  if (unit.world.macros.size > 0 && unit.world.macros.has(name))
    return check(unit.macros.expand(name, group, unit.depth), block, isTail);
  const implicit = implicitForm(CHECKER, name, group, block);
  if (implicit !== null) return implicit;
  if (keywordOf(name) === null) return call(group, callee(head, block), block, isTail, null);
  // (:key dictionary) is (get dictionary :key).
  const [, dictionary, ...rest] = group.items;
  const operands = [dictionary, head, ...rest].map((operand) => check(operand, block, false));
  return {
    op: 'call',
    head: callee(new Name('get', head.place), unit.top),
    operands,
    isTail,
    place: group.place,
    block,
    again: null,
  };
}

/** In the lenient profile a special form that is written wrongly is 0, and noted. */
function checkSpecial(special: SpecialForm, group: Group, block: Block, isTail: boolean): Ir {
  if (!m.isLenient) return special.check(CHECKER, group, block, isTail);
  const { depth } = block.unit;
  try {
    return special.check(CHECKER, group, block, isTail);
  } catch (thrown) {
    if (!(thrown instanceof Fault) || thrown.kind !== 'parse') throw thrown;
    block.unit.depth = depth;
    forgive('parse', `${thrown.message} Taken as 0.`, thrown.place);
    return constant(0);
  }
}

function call(group: Group, head: Ir, block: Block, isTail: boolean, again: LoopIr | null): Ir {
  const { items, place } = group;
  const operands: Ir[] = [];
  for (let i = 1; i < items.length; i++) operands.push(check(items[i], block, false));
  return { op: 'call', head, operands, isTail, place, block, again };
}

/**
 * The loop that a call of its name goes round again; null when it can't, because it is not the last thing its body does
 * or has other operands than the loop has variables: then the named `let` is a function.
 */
function loopAgain(loop: LoopIr, group: Group, block: Block, isTail: boolean): LoopIr | null {
  if (!isTail || group.items.length - 1 !== loop.variables.length) return null;
  const crossed: LoopIr[] = [];
  for (let b = block; b !== loop.block; b = b.parent as Block) {
    if (b.isFunction) return null;
    if (b.loop === null) continue;
    if (!b.loop.isTail) return null;
    crossed.push(b.loop);
  }
  for (const inner of crossed) inner.crossed.push(loop);
  return loop;
}
