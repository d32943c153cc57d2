/** The one place and reason that a person is told when a file has the wrong shape. */
import type { z } from '../kernel/zod.ts';
import { pointer } from './json.ts';

/** What zod says of a union when nobody gave it other words. */
const PLAIN = 'of no kind that is known here';

/** How far into a value an option got before it met something wrong. */
const depthOf = (issues: readonly z.core.$ZodIssue[]): number => issues[0]?.path.length ?? 0;

/** The first issue as a pointer and a clause: an unknown key by its own path, and in a union the option that fits best and furthest. */
export function issueOf(
  issues: readonly z.core.$ZodIssue[],
  path: readonly PropertyKey[] = [],
): { readonly path: string; readonly message: string } {
  const issue = issues[0];
  if (issue === undefined) return { path: pointer(path), message: 'unknown' };
  const here = [...path, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return { path: pointer([...here, issue.keys[0] ?? '']), message: 'unknown key' };
  // A key of a table: the path names it, the reason is the key's own.
  if (issue.code === 'invalid_key') return { path: pointer(here), message: issue.issues[0]?.message ?? issue.message };
  // A union that was given a sentence of its own says it.
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && issue.message === PLAIN) {
    const [best] = [...issue.errors].sort((a, b) => a.length - b.length || depthOf(b) - depthOf(a));
    return issueOf(best ?? [], here);
  }
  // A word that names no option: the list of all there are would fill the page.
  if (issue.code === 'invalid_union') return { path: pointer(here), message: PLAIN };
  return { path: pointer(here), message: issue.message };
}
