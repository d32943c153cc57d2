/** What a schema knows of a value, and what it does not. */
import { err, ok, type Result } from '../kernel/result.ts';
import type { z } from '../kernel/zod.ts';
import { issueOf } from './issue.ts';
import { pointer } from './json.ts';

/** Keys of one value that were not known: taken away a level at a time, so that the deepest take as many rounds. */
const MOST_ROUNDS = 64;

type Unknown = { readonly path: readonly PropertyKey[]; readonly keys: readonly string[] };
export type Part<T> = { readonly value: T; readonly notKnown: readonly string[] };

/**
 * A value without the keys that a strict schema does not know, and pointers to them, in the order in which they were met.
 * Refused, with the first place, when it does not fit for any other reason. `value` must be plain JSON; it is not changed.
 */
export function knownPart<T>(
  schema: z.ZodType<T>,
  value: unknown,
): Result<Part<T>, { readonly path: string; readonly message: string }> {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  const notKnown: string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const parsed = schema.safeParse(copy);
    if (parsed.success) return ok({ value: parsed.data, notKnown });
    const unknown = unknownIn(parsed.error.issues);
    if (unknown === null) return err(issueOf(parsed.error.issues));
    for (const { path, keys } of unknown)
      for (const key of keys) {
        remove(copy, path, key);
        notKnown.push(pointer([...path, key]));
      }
  }
  return err({ path: '', message: 'too much that is not known, too deep' });
}

/** The unknown keys among some issues; null when something else is wrong too, or nothing is unknown. */
function unknownIn(issues: readonly z.core.$ZodIssue[], path: readonly PropertyKey[] = []): readonly Unknown[] | null {
  const found: Unknown[] = [];
  for (const issue of issues) {
    const here = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys') found.push({ path: here, keys: issue.keys });
    else if (issue.code === 'invalid_union') {
      // An option that fits but for what it does not know is the one that is meant.
      const option = issue.errors.map((errors) => unknownIn(errors, here)).find((one) => one !== null);
      if (option === undefined) return null;
      found.push(...option);
    } else return null;
  }
  return found.length === 0 ? null : found;
}

function remove(value: unknown, path: readonly PropertyKey[], key: string): void {
  let at = value;
  for (const step of path) at = (at as Readonly<Record<PropertyKey, unknown>>)[step];
  delete (at as Record<string, unknown>)[key];
}
