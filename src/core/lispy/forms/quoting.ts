/** Forms that are data: quote and quasiquote. */
import { type Form, Group, Name, dataOf, isName } from '../form.ts';
import { type Ir, constant } from '../ir.ts';
import type { Block } from '../scope.ts';
import { type Checker, type SpecialForm, malformed } from './specialForm.ts';

const WORDS = ['unquote', 'unquote-splicing', 'quasiquote'];

/** Whether a form is `(word …)`, and which word. */
function headOf(form: Form): string | null {
  if (!(form instanceof Group) || form.items.length !== 2) return null;
  const [head] = form.items;
  return head instanceof Name && WORDS.includes(head.name) ? head.name : null;
}

/** A template. `depth` counts the quasiquotes it stands in, of which only the outermost is filled in. */
function template(checker: Checker, form: Form, block: Block, depth: number): Ir {
  if (!(form instanceof Group)) return constant(dataOf(form));
  const head = headOf(form);
  const inner = depth + (head === 'quasiquote' ? 1 : head === null ? 0 : -1);
  if (head !== null && head !== 'quasiquote' && inner === 0) {
    if (head === 'unquote-splicing') malformed('quasiquote', ',@ stands in no list.', form.place);
    return checker.check(form.items[1], block, false);
  }
  const hasTail = form.items.length > 2 && isName(form.items[form.items.length - 2], '.');
  const items = hasTail ? form.items.slice(0, -2) : form.items;
  const parts = items.map((item) => {
    const isSpliced = headOf(item) === 'unquote-splicing' && inner === 1;
    const ir = isSpliced
      ? checker.check((item as Group).items[1], block, false)
      : template(checker, item, block, inner);
    return { ir, isSpliced };
  });
  const last = form.items[form.items.length - 1];
  const tail = hasTail && last !== undefined ? template(checker, last, block, inner) : null;
  if (tail === null && parts.every(({ ir, isSpliced }) => ir.op === 'const' && !isSpliced))
    return constant(dataOf(form));
  return { op: 'quasi', parts, tail, place: form.place };
}

/** The forms of this file. */
export const QUOTING: readonly SpecialForm[] = [
  {
    name: 'quote',
    takes: 'form',
    about: "The form itself, as data. `'form` for short. A dot before the last element makes a pair.",
    example: ["'(a (b . 2))", '(a (b . 2))'],
    check: (_, { items, place }) => {
      const [, form] = items;
      if (form === undefined) return malformed('quote', 'a form is missing.', place);
      return constant(dataOf(form));
    },
  },
  {
    name: 'quasiquote',
    takes: 'form',
    about: 'As quote, but `,form` inside is evaluated, and `,@form` is a list whose elements go in its place.',
    example: ['`(1 ,(+ 1 1) ,@(list 3 4))', '(1 2 3 4)'],
    check: (checker, { items, place }, block) => {
      const [, form] = items;
      if (form === undefined) return malformed('quasiquote', 'a form is missing.', place);
      return template(checker, form, block, 1);
    },
  },
];
