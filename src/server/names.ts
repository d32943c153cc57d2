/** What people call colonies and themselves: short text, without tricks, and without words that a kept list refuses. */
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { err, ok, type Result } from '../core/kernel/result.ts';

/** Characters of a colony's name, and of a player's handle. */
export const MOST_NAME = 40;
export const MOST_HANDLE = 24;

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

/** Controls, marks that turn the direction of writing, joiners and other things that nobody sees, private and unassigned characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** More marks on one letter than any script writes. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * A name as it is shown: composed (NFC), single blanks, nothing unseen, at most `most` characters. Refused in a sentence
 * when nothing is left, when it is too long, or when the list of words refuses it.
 */
export function nameOf(text: string, most: number): Result<string, string> {
  // Cut before anything looks at it: a stranger's text may be long.
  const name = text
    .slice(0, 8 * most)
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(PILED_MARKS, '$1')
    .trim();
  const length = Array.from(name).length;
  if (length === 0) return err('A name has at least one character that can be seen.');
  if (length > most || text.length > 8 * most) return err(`A name has at most ${most} characters.`);
  if (matcher.hasMatch(name) || matcher.hasMatch(name.replaceAll(/\p{P}/gu, '')))
    return err('This name holds a word that is not shown here. Choose another.');
  return ok(name);
}

/** A name as it is compared: what looks the same is the same. */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\p{M}\s._-]/gu, '')
    .toLowerCase();
}
