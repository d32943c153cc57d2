/** The one place and reason that a person is told when a file has the wrong shape. */
import type { z } from '../kernel/zod.ts';
import { pointer } from './json.ts';

/** The first issue as a pointer and a clause: an unknown key by its own path, and in a union the option that fits best. */
export function issueOf(
  issues: readonly z.core.$ZodIssue[],
  path: readonly PropertyKey[] = [],
): { readonly path: string; readonly message: string } {
  const issue = issues[0];
  if (issue === undefined) return { path: pointer(path), message: 'unknown' };
  const here = [...path, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return { path: pointer([...here, issue.keys[0] ?? '']), message: 'unknown key' };
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const [best] = [...issue.errors].sort((a, b) => a.length - b.length);
    return issueOf(best ?? [], here);
  }
  // A word that names no option: the list of all there are would fill the page.
  if (issue.code === 'invalid_union') return { path: pointer(here), message: 'of no kind that is known here' };
  return { path: pointer(here), message: issue.message };
}
