/** The difference of two JSON values as an RFC 6902 patch, for machines: `applyPatch(a, diff(a, b))` is b. */
import { byCodeUnit, pointer, type Json } from '../json.ts';
import { align, namingOf, type Budget } from './align.ts';
import { isList, isObject, type JsonObject } from './same.ts';

/** One operation of RFC 6902. `path` and `from` are RFC 6901 pointers. */
export type Operation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move' | 'copy'; readonly path: string; readonly from: string };
/** Operations, carried out in order. */
export type Patch = readonly Operation[];

/** What exact alignment of lists may cost in all; beyond it the patch may be longer than need be. */
const CELLS = 4_000_000;
/** Operations that a patch may have; what would take more is replaced whole. */
export const MOST_OPERATIONS = 100_000;

/**
 * A patch of add, remove and replace that makes b of a. Elements of lists are aligned, by name where they have one, so that
 * a history that has moved on is some removals and additions. Equal inputs give equal patches. Takes values that nest no
 * deeper than a file may.
 */
export function diff(a: Json, b: Json): Patch {
  const patch: Operation[] = [];
  between(a, b, '', patch, { cells: CELLS });
  return patch.length > MOST_OPERATIONS ? [{ op: 'replace', path: '', value: b }] : patch;
}

function between(a: Json, b: Json, path: string, out: Operation[], budget: Budget): void {
  if (a === b) return;
  if (isList(a) && isList(b)) betweenLists(a, b, path, out, budget);
  else if (isObject(a) && isObject(b)) betweenObjects(a, b, path, out, budget);
  else out.push({ op: 'replace', path, value: b });
}

function betweenObjects(a: JsonObject, b: JsonObject, path: string, out: Operation[], budget: Budget): void {
  for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort(byCodeUnit)) {
    const at = `${path}${pointer([key])}`;
    if (!Object.hasOwn(b, key)) out.push({ op: 'remove', path: at });
    else if (Object.hasOwn(a, key)) between(a[key] ?? null, b[key] ?? null, at, out, budget);
    else out.push({ op: 'add', path: at, value: b[key] ?? null });
  }
}

/** Works from left to right: what stands before `at` is done, what stands after it is as it was. */
function betweenLists(a: readonly Json[], b: readonly Json[], path: string, out: Operation[], budget: Budget): void {
  const naming = namingOf(a, b);
  let [i, j, at] = [0, 0, 0];
  for (const [nextA, nextB] of [...align(a, b, naming, budget), [a.length, b.length] as const]) {
    for (; i < nextA && j < nextB; i++, j++) {
      const [from, to, place] = [a[i] ?? null, b[j] ?? null, `${path}/${at++}`];
      // Names that differ are others; without names, one may have become the other.
      if (naming === null) cheaper(from, to, place, out, budget);
      else out.push({ op: 'replace', path: place, value: to });
    }
    for (; i < nextA; i++) out.push({ op: 'remove', path: `${path}/${at}` });
    for (; j < nextB; j++) out.push({ op: 'add', path: `${path}/${at++}`, value: b[j] ?? null });
    if (i < a.length && j < b.length) between(a[i++] ?? null, b[j++] ?? null, `${path}/${at++}`, out, budget);
  }
}

/** The changes within, or the new value whole: whichever is shorter to write. */
function cheaper(a: Json, b: Json, path: string, out: Operation[], budget: Budget): void {
  const within: Operation[] = [];
  between(a, b, path, within, budget);
  const whole: Operation = { op: 'replace', path, value: b };
  const shorter = JSON.stringify(within).length <= JSON.stringify([whole]).length;
  if (!shorter) out.push(whole);
  else for (const operation of within) out.push(operation);
}
