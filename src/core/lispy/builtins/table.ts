/** The one table of builtins, shared by every machine: frozen, a Map, without a prototype that a name could reach. */
import type { Builtin, Value } from '../values.ts';
import { COMBINATORS } from './combinators.ts';
import { DICTIONARIES } from './dictionaries.ts';
import { HIGHER } from './higher.ts';
import { JSON_TEXT } from './jsonText.ts';
import { LISTS } from './lists.ts';
import { MATHEMATICS } from './mathematics.ts';
import { NUMBERS } from './numbers.ts';
import { QUESTIONS } from './questions.ts';
import { type BuiltinSpec, builtinOf } from './spec.ts';
import { SEQUENCES } from './sequences.ts';
import { SURROUNDINGS } from './surroundings.ts';
import { TEXTS } from './texts.ts';

/** Builtins by what they are about, in the order in which LANGUAGE.md lists them. */
export const BUILTIN_GROUPS: readonly (readonly [title: string, specs: readonly BuiltinSpec[]])[] = [
  ['Numbers and comparisons', NUMBERS],
  ['Mathematics', MATHEMATICS],
  ['Questions', QUESTIONS],
  ['Lists', LISTS],
  ['Whole lists', SEQUENCES],
  ['Lists and procedures', HIGHER.map((spec) => ({ ...spec, callsBack: true }))],
  ['Procedures', COMBINATORS],
  ['Texts', TEXTS],
  ['Dictionaries', DICTIONARIES],
  ['JSON', JSON_TEXT],
  ['Output, chance, files', SURROUNDINGS],
];

/** Names that are numbers. */
export const CONSTANTS: readonly (readonly [name: string, value: number, about: string])[] = [
  ['pi', 3.141592653589793, 'Half a turn in radians; `(pi)` is the same.'],
  ['e', 2.718281828459045, 'The base of the natural logarithm.'],
];

const byName = new Map<string, Value>();
for (const [, specs] of BUILTIN_GROUPS)
  for (const spec of specs) {
    const builtin: Builtin = builtinOf(spec);
    for (const name of [spec.name, ...(spec.aliases ?? [])]) byName.set(name, builtin);
  }
for (const [name, value] of CONSTANTS) byName.set(name, value);

/** What a name means when neither host nor program gives it a meaning. */
export const STANDARD: ReadonlyMap<string, Value> = byName;
