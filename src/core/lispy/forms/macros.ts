/** define-macro: forms made by functions, while a source is compiled. */
import { Group } from '../form.ts';
import { constant } from '../ir.ts';
import { type SpecialForm, malformed, nameOf } from './specialForm.ts';

/** The forms of this file. */
export const MACROS: readonly SpecialForm[] = [
  {
    name: 'define-macro',
    takes: '(name parameter…) form…',
    about:
      'From here on `(name form…)` means what this function makes of the forms, as data. It runs while the source is compiled, and may call builtins and functions defined at the top before.',
    example: ["(define-macro (swap a b) (list 'list b a)) (swap 1 2)", '(2 1)'],
    check: (_, { items, place }, block) => {
      const [, head, ...body] = items;
      if (!(head instanceof Group)) return malformed('define-macro', '(name parameter …) has to stand here.', place);
      const [first, ...parameters] = head.items;
      const { name } = nameOf(first, 'define-macro', place);
      block.unit.macros.define(name, new Group(parameters, head.place), body, place);
      return constant(null);
    },
  },
];
