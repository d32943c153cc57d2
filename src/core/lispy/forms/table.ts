/** All special forms by name. A plain Map: no name of a program can reach anything else. */
import { BRANCHES } from './branches.ts';
import { FUNCTIONS } from './functions.ts';
import { LETS } from './lets.ts';
import { LOOPS } from './loops.ts';
import { MACROS } from './macros.ts';
import { QUOTING } from './quoting.ts';
import type { SpecialForm } from './specialForm.ts';

/** The special forms, in the order in which LANGUAGE.md lists them. */
export const SPECIAL_FORMS: readonly SpecialForm[] = [
  ...FUNCTIONS,
  ...LETS,
  ...BRANCHES,
  ...LOOPS,
  ...QUOTING,
  ...MACROS,
];

const byName = new Map<string, SpecialForm>();
for (const form of SPECIAL_FORMS) for (const name of [form.name, ...(form.aliases ?? [])]) byName.set(name, form);

/** The special form of a name. */
export const FORM_BY_NAME: ReadonlyMap<string, SpecialForm> = byName;
