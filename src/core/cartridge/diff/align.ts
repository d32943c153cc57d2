/**
 * Which elements of two lists stand for one another, in order on both sides. A longest common subsequence where that is
 * cheap; where it is not, the elements that occur once on each side. Deterministic, and bounded in work.
 */
import { prettySorted, type Json } from '../json.ts';
import { isList, isObject, sameJson } from './same.ts';

/** Cells of comparison that are left to spend on exact alignments. */
export type Budget = { cells: number };

/** An index of the one list and of the other. */
export type Match = readonly [a: number, b: number];

/** Members that tell an element of a list from the others, the most telling first. */
const KEYS = ['id', 'name', 'key', 'path', 'sol', 'frame'] as const;

type Naming = (element: Json) => string | number | null;

/** Names by a member of an object, or by the first element of a list, such as a line of a score. */
const NAMINGS: readonly Naming[] = [
  ...KEYS.map(
    (key): Naming =>
      (element) =>
        isObject(element) ? asName(element[key]) : null,
  ),
  (element) => (isList(element) && typeof element[0] === 'string' ? element[0] : null),
];

function asName(value: Json | undefined): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** How the elements of two lists are named: by the first naming that tells all of each list apart; null when none does. */
export function namingOf(a: readonly Json[], b: readonly Json[]): Naming | null {
  return NAMINGS.find((naming) => tellsApart(naming, a) && tellsApart(naming, b)) ?? null;
}

function tellsApart(naming: Naming, list: readonly Json[]): boolean {
  const seen = new Set<string | number>();
  for (const element of list) {
    const name = naming(element);
    if (name === null || seen.has(name)) return false;
    seen.add(name);
  }
  return true;
}

/** Aligns two lists by name, or by content when `naming` is null. */
export function align(a: readonly Json[], b: readonly Json[], naming: Naming | null, budget: Budget): Match[] {
  const matches: Match[] = [];
  let start = 0;
  while (start < a.length && start < b.length && sameJson(a[start] ?? null, b[start] ?? null))
    matches.push([start, start++]);
  let tail = 0;
  const most = Math.min(a.length, b.length) - start;
  while (tail < most && sameJson(a[a.length - 1 - tail] ?? null, b[b.length - 1 - tail] ?? null)) tail++;
  const numbers = new Map<string, number>();
  const token = (element: Json): number => {
    const name = naming === null ? prettySorted(element) : JSON.stringify(naming(element));
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
  const left = a.slice(start, a.length - tail).map(token);
  const right = b.slice(start, b.length - tail).map(token);
  for (const [i, j] of alignTokens(left, right, budget)) matches.push([start + i, start + j]);
  for (let i = tail; i > 0; i--) matches.push([a.length - i, b.length - i]);
  return matches;
}

function alignTokens(a: readonly number[], b: readonly number[], budget: Budget): Match[] {
  if (a.length * b.length <= budget.cells) return longestCommon(a, b, budget);
  const matches: Match[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [toA, toB] of [...risingUniques(a, b), [a.length, b.length] as const]) {
    const [gapA, gapB] = [a.slice(fromA, toA), b.slice(fromB, toB)];
    if (gapA.length * gapB.length <= budget.cells)
      for (const [i, j] of longestCommon(gapA, gapB, budget)) matches.push([fromA + i, fromB + j]);
    if (toA < a.length) matches.push([toA, toB]);
    [fromA, fromB] = [toA + 1, toB + 1];
  }
  return matches;
}

/** A longest common subsequence by the table of lengths; takes a cell for each pair. */
function longestCommon(a: readonly number[], b: readonly number[], budget: Budget): Match[] {
  if (a.length === 0 || b.length === 0) return [];
  budget.cells -= a.length * b.length;
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const matches: Match[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) matches.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return matches;
}

/** Of the elements that occur once on each side, the most that keep their order: a longest rising subsequence. */
function risingUniques(a: readonly number[], b: readonly number[]): Match[] {
  const placesB = placesOf(b);
  const pairs: Match[] = [];
  for (const [token, i] of placesOf(a)) {
    const j = placesB.get(token) ?? -1;
    if (i >= 0 && j >= 0) pairs.push([i, j]);
  }
  pairs.sort(([i], [k]) => i - k);
  // ends[n]: index of the pair that ends the best rising sequence of n + 1 pairs.
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, [, j]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? (ends[low - 1] ?? -1) : -1);
    ends[low] = index;
  }
  const rising: Match[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) rising.push(pair);
  }
  return rising.reverse();
}

/** Where each element stands; -1 for one that occurs more than once. */
function placesOf(list: readonly number[]): Map<number, number> {
  const places = new Map<number, number>();
  for (const [index, token] of list.entries()) places.set(token, places.has(token) ? -1 : index);
  return places;
}
