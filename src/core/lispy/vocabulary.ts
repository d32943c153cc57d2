/** All the words of the language with what they are, for editors and for whoever asks. */
import { BUILTIN_GROUPS, CONSTANTS } from './builtins/table.ts';
import { SPECIAL_FORMS } from './forms/table.ts';

/** A word of the language. */
export type Word = {
  readonly name: string;
  readonly kind: 'form' | 'builtin' | 'constant';
  /** How it is written, or its operands. */
  readonly takes: string;
  readonly about: string;
};

/** Every name that the language itself gives a meaning, aliases included, in the order of LANGUAGE.md. */
export function vocabulary(): readonly Word[] {
  const words: Word[] = [];
  for (const { name, aliases = [], takes, about } of SPECIAL_FORMS)
    for (const word of [name, ...aliases]) words.push({ name: word, kind: 'form', takes, about });
  for (const [, specs] of BUILTIN_GROUPS)
    for (const { name, aliases = [], takes, about } of specs)
      for (const word of [name, ...aliases]) words.push({ name: word, kind: 'builtin', takes, about });
  for (const [name, , about] of CONSTANTS) words.push({ name, kind: 'constant', takes: '', about });
  return words;
}
