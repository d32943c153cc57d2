/** What stands in a document, level by level: a file may hold a hundred thousand values, and nobody looks at all of them. */
import type { Leaf, Path } from '../../core/talk/readingRoom.ts';

/** Entries in one answer. */
const MOST = 200;
/** Letters of a value that are shown. */
const MOST_SAID = 120;

/** The entries at a path; none where the path leads nowhere. */
export function lookAt(
  document: unknown,
  path: Path,
  from: number,
): { readonly leaves: readonly Leaf[]; readonly more: number } {
  let value = document;
  for (const step of path) value = entryOf(value, step);
  if (typeof value !== 'object' || value === null) return { leaves: [], more: 0 };
  const names: readonly (string | number)[] = Array.isArray(value)
    ? Array.from({ length: value.length }, (_, place) => place)
    : Object.keys(value);
  const shown = names.slice(from, from + MOST);
  return {
    leaves: shown.map((name) => leafOf(name, entryOf(value, name))),
    more: Math.max(0, names.length - from - shown.length),
  };
}

function entryOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[step];
}

function leafOf(name: string | number, value: unknown): Leaf {
  if (Array.isArray(value)) return { name, kind: 'array', count: value.length, says: null };
  if (typeof value === 'object' && value !== null)
    return { name, kind: 'object', count: Object.keys(value).length, says: null };
  if (typeof value === 'string') return { name, kind: 'string', count: null, says: value.slice(0, MOST_SAID) };
  const kind = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'null';
  return { name, kind, count: null, says: JSON.stringify(value ?? null) };
}
