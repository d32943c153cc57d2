/** Forms that make functions and names: lambda, define, set!, begin. */
import { type Form, Group, Name, isName } from '../form.ts';
import { type Ir, type LambdaIr, constant } from '../ir.ts';
import { Block, type Unit, claim, declare, definitionBlock, lookup, variableIn } from '../scope.ts';
import { Code } from '../values.ts';
import { nameIr } from './names.ts';
import { type Checker, type SpecialForm, itemsOfGroup, malformed, nameOf } from './specialForm.ts';

/** Parameters: a list of names with a rest after a dot, or one name for all operands. */
function parametersOf(form: Form | undefined, what: string, place: number): { names: string[]; rest: string | null } {
  if (form instanceof Name) return { names: [], rest: form.name };
  const items = itemsOfGroup(form, what, 'parameters are a list of names, or one name.', place);
  const dot = items.findIndex((item) => isName(item, '.'));
  const names = (dot < 0 ? items : items.slice(0, dot)).map((item) => nameOf(item, what, place).name);
  if (dot >= 0 && dot !== items.length - 2) malformed(what, 'exactly one name follows the dot.', place);
  const rest = dot < 0 ? null : nameOf(items[dot + 1], what, place).name;
  const all = rest === null ? names : [...names, rest];
  if (new Set(all).size !== all.length) malformed(what, 'a parameter stands there twice.', place);
  return { names, rest };
}

/** A function: parameters and body. */
function lambdaOf(
  checker: Checker,
  name: string,
  parameters: Form | undefined,
  body: readonly Form[],
  block: Block,
  place: number,
): LambdaIr {
  const { names, rest } = parametersOf(parameters, name, place);
  const inner = new Block(block.unit, block, 'function');
  for (const parameter of names) declare(inner, parameter);
  if (rest !== null) declare(inner, rest);
  const ir: LambdaIr = {
    op: 'lambda',
    block: inner,
    code: new Code(name, names.length, rest !== null),
    body: constant(null),
  };
  ir.body = checker.body(body, inner, true);
  return ir;
}

/** Where a definition goes: makes the variable or claims the global name. */
function target(name: Name, block: Block): void {
  const home = definitionBlock(block);
  if (home.kind === 'unit') claim(block.unit, name.name);
  else if (variableIn(home, name.name) === null) declare(home, name.name, true);
}

/**
 * Remembers a function defined at the top, in case a macro calls it while this source is compiled. Only once its body
 * has been checked: a macro defined in there must not ask for the function around it.
 */
function noteHelper(unit: Unit, group: Group, block: Block): void {
  if (definitionBlock(block).kind === 'unit') unit.world.helpers.push(group);
}

function defineValue(checker: Checker, group: Group, block: Block): Ir {
  const { items, place } = group;
  const name = nameOf(items[1], 'define', place);
  target(name, block);
  const [only] = items.slice(2);
  if (items.length === 3 && only instanceof Group && (isName(only.items[0], 'lambda') || isName(only.items[0], 'fn'))) {
    const value = lambdaOf(checker, name.name, only.items[1], only.items.slice(2), block, only.place);
    noteHelper(block.unit, group, block);
    return { op: 'set', to: nameIr(name, block), value, mustExist: false };
  }
  const value = checker.body(items.slice(2), block, false);
  return { op: 'set', to: nameIr(name, block), value, mustExist: false };
}

function defineFunction(
  checker: Checker,
  group: Group,
  name: Form | undefined,
  parameters: Form,
  body: readonly Form[],
  block: Block,
): Ir {
  const known = nameOf(name, 'define', group.place);
  target(known, block);
  const value = lambdaOf(checker, known.name, parameters, body, block, group.place);
  noteHelper(block.unit, group, block);
  return { op: 'set', to: nameIr(known, block), value, mustExist: false };
}

/** The forms of this file. */
export const FUNCTIONS: readonly SpecialForm[] = [
  {
    name: 'define',
    aliases: ['def'],
    takes: 'name form… | (name parameter…) form…',
    about:
      'Gives a name a value, and is that value; or makes a function. At the top of a source the name is global, inside a function or a `let` it is local.',
    example: ['(define (twice x) (* 2 x)) (twice 21)', '42'],
    check: (checker, group, block) => {
      const [, first] = group.items;
      if (!(first instanceof Group)) return defineValue(checker, group, block);
      const [name, ...parameters] = first.items;
      return defineFunction(checker, group, name, new Group(parameters, first.place), group.items.slice(2), block);
    },
  },
  {
    name: 'defun',
    takes: 'name (parameter…) form…',
    about: 'Makes a function, as `define` does.',
    example: ['(defun twice (x) (* 2 x)) (twice 21)', '42'],
    check: (checker, group, block) => {
      const [, name, parameters, ...body] = group.items;
      if (parameters === undefined) return malformed('defun', 'parameters are missing.', group.place);
      return defineFunction(checker, group, name, parameters, body, block);
    },
  },
  {
    name: 'set!',
    takes: 'name form',
    about: 'Gives a variable a new value, and is that value. A global that is not there is made (core1: an error).',
    example: ['(define n 1) (set! n (+ n 1)) n', '2'],
    check: (checker, { items, place }, block) => {
      const name = nameOf(items[1], 'set!', place);
      const value = checker.body(items.slice(2), block, false);
      const { unit } = block;
      const mustExist = unit.world.profile === 'core1';
      if (lookup(block, name.name) === null && !mustExist) claim(unit, name.name);
      return { op: 'set', to: nameIr(name, block), value, mustExist };
    },
  },
  {
    name: 'lambda',
    aliases: ['fn'],
    takes: '(parameter… . rest) form…',
    about: 'A function that sees the variables around it. One name instead of the list takes all operands as a list.',
    example: ['((lambda (a . more) (list a more)) 1 2 3)', '(1 (2 3))'],
    check: (checker, { items, place }, block) => {
      if (items.length < 2) malformed('lambda', 'parameters are missing.', place);
      return lambdaOf(checker, 'lambda', items[1], items.slice(2), block, place);
    },
  },
  {
    name: 'begin',
    aliases: ['do', 'progn'],
    takes: 'form…',
    about: 'The forms in order; the value of the last.',
    example: ['(begin 1 2 3)', '3'],
    check: (checker, { items }, block, isTail) => checker.body(items.slice(1), block, isTail),
  },
];
