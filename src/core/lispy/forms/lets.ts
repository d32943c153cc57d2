/** Forms that bind: let in both shapes and with a name, let*, letrec. */
import { type Form, Group, Name } from '../form.ts';
import { type Binding, type Ir, type LetIr, type LoopIr, constant } from '../ir.ts';
import { MOST_NESTING } from '../limits.ts';
import { exhaust } from '../machine.ts';
import { Block, declare } from '../scope.ts';
import { Code } from '../values.ts';
import { callee } from './names.ts';
import { type Checker, type SpecialForm, itemsOfGroup, malformed, nameOf } from './specialForm.ts';

type Written = { readonly name: Name; readonly value: Form | undefined };

/** Bindings as they are written: `((a 1) (b 2))`, or flat, `(a 1 b 2)`. */
function bindingsOf(form: Form | undefined, what: string, place: number): { written: Written[]; isFlat: boolean } {
  const items = itemsOfGroup(form, what, 'bindings are a list: ((name form) …).', place);
  if (items[0] instanceof Name) {
    if (items.length % 2 === 1) malformed(what, 'a name has no value.', place);
    const written: Written[] = [];
    for (let i = 0; i < items.length; i += 2)
      written.push({ name: nameOf(items[i], what, place), value: items[i + 1] });
    return { written, isFlat: true };
  }
  const written = items.map((item) => {
    if (!(item instanceof Group)) return malformed(what, 'a binding is (name form).', item.place);
    const [name, ...forms] = item.items;
    const value = forms.length > 1 ? new Group([new Name('begin', item.place), ...forms], item.place) : forms[0];
    return { name: nameOf(name, what, place), value };
  });
  return { written, isFlat: false };
}

/** All values are worked out before any name is bound. */
function parallel(
  checker: Checker,
  written: readonly Written[],
  body: readonly Form[],
  block: Block,
  isTail: boolean,
): Ir {
  const values = written.map(({ value }) => checker.check(value, block, false));
  const inner = new Block(block.unit, block, 'let');
  const bindings = written.map(({ name }, i): Binding => ({
    variable: declare(inner, name.name),
    value: values[i] as Ir,
  }));
  return { op: 'let', block: inner, bindings, body: checker.body(body, inner, isTail) };
}

/** Each value sees the names before it: one block inside the other. */
function sequential(
  checker: Checker,
  written: readonly Written[],
  body: readonly Form[],
  block: Block,
  isTail: boolean,
): Ir {
  // One `let` inside the other, so they count as such.
  const { unit } = block;
  if ((unit.depth += written.length) > MOST_NESTING) exhaust('nesting', written[0]?.name.place);
  let around = block;
  let outermost: LetIr | null = null;
  let innermost: LetIr | null = null;
  for (const { name, value } of written) {
    const bound = checker.check(value, around, false);
    const inner = new Block(block.unit, around, 'let');
    const ir: LetIr = {
      op: 'let',
      block: inner,
      bindings: [{ variable: declare(inner, name.name), value: bound }],
      body: constant(null),
    };
    if (innermost !== null) innermost.body = ir;
    outermost ??= ir;
    innermost = ir;
    around = inner;
  }
  if (innermost === null || outermost === null) return parallel(checker, [], body, block, isTail);
  innermost.body = checker.body(body, around, isTail);
  unit.depth -= written.length;
  return outermost;
}

/** All names are bound, without values, before any value is worked out. */
function recursive(
  checker: Checker,
  written: readonly Written[],
  body: readonly Form[],
  block: Block,
  isTail: boolean,
): Ir {
  const inner = new Block(block.unit, block, 'let');
  for (const { name } of written) declare(inner, name.name, true);
  const outer: LetIr = { op: 'let', block: inner, bindings: [], body: constant(null) };
  const parts = written.map(({ name, value }): Ir => ({
    op: 'set',
    to: callee(name, inner),
    value: checker.check(value, inner, false),
    mustExist: false,
  }));
  outer.body = { op: 'seq', parts: [...parts, checker.body(body, inner, isTail)] };
  return outer;
}

/** `(let name ((a 1)) …)`: the body can call itself by that name. */
function named(checker: Checker, group: Group, name: Name, block: Block, isTail: boolean): Ir {
  const { items, place } = group;
  const { written } = bindingsOf(items[2], 'let', place);
  const starts = written.map(({ value }) => checker.check(value, block, false));
  const outer = new Block(block.unit, block, 'let');
  const variable = declare(outer, name.name);
  const inner = new Block(block.unit, outer, 'let', true);
  const variables = written.map((binding) => declare(inner, binding.name.name));
  const loop: LoopIr = {
    op: 'loop',
    name: variable,
    outer,
    block: inner,
    variables,
    starts,
    code: new Code(name.name, variables.length, false),
    isTail,
    place,
    isLoop: true,
    crossed: [],
    body: constant(null),
  };
  variable.loop = loop;
  inner.loop = loop;
  loop.body = checker.body(items.slice(3), inner, true);
  if (!loop.isLoop) for (const around of loop.crossed) around.isLoop = false;
  inner.isFunction = !loop.isLoop;
  return loop;
}

/** The forms of this file. */
export const LETS: readonly SpecialForm[] = [
  {
    name: 'let',
    takes: '((name form)…) form… | (name form…) form… | name ((name form)…) form…',
    about:
      'Binds names for its body. The values do not see the new names; in the flat shape each sees those before it. With a name in front the body can go round again by calling it.',
    example: ['(let loop ((i 0) (sum 0)) (if (> i 4) sum (loop (+ i 1) (+ sum i))))', '10'],
    check: (checker, group, block, isTail) => {
      const { items, place } = group;
      if (items[1] instanceof Name) return named(checker, group, items[1], block, isTail);
      const { written, isFlat } = bindingsOf(items[1], 'let', place);
      return (isFlat ? sequential : parallel)(checker, written, items.slice(2), block, isTail);
    },
  },
  {
    name: 'let*',
    takes: '((name form)…) form…',
    about: 'As `let`, each value seeing the names before it.',
    example: ['(let* ((a 3) (b (* a 2))) (+ a b))', '9'],
    check: (checker, { items, place }, block, isTail) =>
      sequential(checker, bindingsOf(items[1], 'let*', place).written, items.slice(2), block, isTail),
  },
  {
    name: 'letrec',
    aliases: ['letrec*'],
    takes: '((name form)…) form…',
    about: 'As `let`, all values seeing all the names: for functions that call each other.',
    example: ['(letrec ((f (lambda (n) (if (= n 0) 1 (* n (f (- n 1))))))) (f 5))', '120'],
    check: (checker, { items, place }, block, isTail) =>
      recursive(checker, bindingsOf(items[1], 'letrec', place).written, items.slice(2), block, isTail),
  },
];
