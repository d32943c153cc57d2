/** Every difference of two JSON values as a line: whatever keys they have, so that nothing new goes unseen. */
import { pointer, type Json } from '../json.ts';
import { align, namingOf } from './align.ts';
import { labelOf, words } from './label.ts';
import { changedLine, onlyLine, type Line } from './line.ts';
import { isList, isObject, sameJson } from './same.ts';

/** Cells of comparison for the lists of one walk. */
const CELLS = 1_000_000;

/** What a walk gathers: lines, and how many values are the same in both. */
export type Found = { readonly lines: Line[]; unchanged: number };

/**
 * Compares what stands at a path of both files; `labels` are the words that lead there. Absent is undefined. `pathA` is
 * where it stands in A, when elements of a list that are one stand at different places.
 */
export function walk(
  a: Json | undefined,
  b: Json | undefined,
  path: string,
  labels: readonly string[],
  found: Found,
  pathA = path,
): void {
  const last = path.slice(path.lastIndexOf('/') + 1);
  const { label, unit } = labelOf(last);
  const about = { path, label: labels.join(', ') || label, unit };
  if (a === undefined || b === undefined) {
    if (a !== undefined) found.lines.push(onlyLine('a', { ...about, path: pathA }, a));
    if (b !== undefined) found.lines.push(onlyLine('b', about, b));
  } else if (sameJson(a, b)) found.unchanged += leaves(a);
  else if (isList(a) && isList(b)) walkLists(a, b, path, labels, found, pathA);
  else if (isObject(a) && isObject(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const [inA, inB] = [Object.hasOwn(a, key) ? a[key] : undefined, Object.hasOwn(b, key) ? b[key] : undefined];
      const step = pointer([key]);
      walk(inA, inB, `${path}${step}`, [...labels, labelOf(key).label], found, `${pathA}${step}`);
    }
  } else found.lines.push(changedLine(about, a, b));
}

function walkLists(
  a: readonly Json[],
  b: readonly Json[],
  path: string,
  labels: readonly string[],
  found: Found,
  pathA: string,
): void {
  const naming = namingOf(a, b);
  let [i, j] = [0, 0];
  const named = (element: Json, index: number): string[] => [...labels, nameOf(element, index)];
  const one = (inA: Json, inB: Json): void => {
    const [at, atA] = [`${path}/${j}`, `${pathA}/${i}`];
    // A line of a score: a text and its figure.
    const text =
      isList(inA) && isList(inB) && inA.length === 2 && inB.length === 2 && inA[0] === inB[0] ? inA[0] : null;
    if (typeof text === 'string') walk(listed(inA, 1), listed(inB, 1), `${at}/1`, [...labels, text], found, `${atA}/1`);
    else walk(inA, inB, at, named(inB, j), found, atA);
  };
  for (const [nextA, nextB] of [...align(a, b, naming, { cells: CELLS }), [a.length, b.length] as const]) {
    // Without names, one may have become the other.
    if (naming === null) for (; i < nextA && j < nextB; i++, j++) one(a[i] ?? null, b[j] ?? null);
    for (; i < nextA; i++) walk(a[i], undefined, `${path}/${i}`, named(a[i] ?? null, i), found, `${pathA}/${i}`);
    for (; j < nextB; j++) walk(undefined, b[j], `${path}/${j}`, named(b[j] ?? null, j), found);
    if (i < a.length && j < b.length) {
      one(a[i] ?? null, b[j] ?? null);
      i++;
      j++;
    }
  }
}

function listed(list: Json, index: number): Json | undefined {
  return isList(list) ? list[index] : undefined;
}

/** What an element of a list is called: by its name; by what it is and its number; else by its place. */
function nameOf(element: Json, index: number): string {
  if (typeof element === 'string') return words(element);
  if (isList(element) && typeof element[0] === 'string') return element[0];
  if (!isObject(element)) return `number ${index + 1}`;
  const { name, id, sol, frame } = element;
  if (typeof name === 'string') return name;
  const what = ['key', 'task', 'crop', 'type', 'kind']
    .map((key) => element[key])
    .find((one) => typeof one === 'string');
  const kind = typeof what === 'string' ? words(what) : '';
  if (typeof id === 'number' || typeof id === 'string') return `${kind} ${id}`.trim();
  if (typeof sol === 'number') return `sol ${sol}`;
  if (typeof frame === 'number') return `sol ${frame}`;
  return kind === '' ? `number ${index + 1}` : kind;
}

function leaves(value: Json): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 0;
  for (const item of Object.values(value) as Json[]) count += leaves(item);
  return count;
}
