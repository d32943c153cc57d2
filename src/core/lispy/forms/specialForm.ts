/** What the files of this folder have in common: a special form turns its group into what it does. */
import type { Place } from '../fault.ts';
import { type Form, Group, Literal, Name } from '../form.ts';
import type { Ir } from '../ir.ts';
import { fail } from '../machine.ts';
import type { Block } from '../scope.ts';

/** The checker, handed to the forms so that they can check what they hold. */
export type Checker = {
  /** One form. `isTail`: whether its value is the value of the function around it. */
  readonly check: (form: Form | undefined, block: Block, isTail: boolean) => Ir;
  /** Several, the last one's value being the whole's. */
  readonly body: (forms: readonly Form[], block: Block, isTail: boolean) => Ir;
};

/** A special form: how it is written, what it does, and an example with its result, for LANGUAGE.md and editors. */
export type SpecialForm = {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly takes: string;
  readonly about: string;
  readonly example: readonly [program: string, result: string];
  readonly check: (checker: Checker, group: Group, block: Block, isTail: boolean) => Ir;
};

/** A special form that is not written as it must be. */
export function malformed(name: string, what: string, place: Place): never {
  return fail('parse', `${name}: ${what}`, place);
}

/** The items of a form that has to be bracketed. */
export function itemsOfGroup(form: Form | undefined, name: string, what: string, place: Place): readonly Form[] {
  if (form instanceof Group) return form.items;
  // (let nil …): nil is the empty list.
  if (form instanceof Literal && form.value === null) return [];
  return malformed(name, what, form?.place ?? place);
}

/** A form that has to be a name. */
export function nameOf(form: Form | undefined, name: string, place: Place): Name {
  if (form instanceof Name) return form;
  return malformed(name, 'a name has to stand here.', form?.place ?? place);
}
