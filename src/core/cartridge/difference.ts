/** Where two JSON values part. */
import { pointer } from './json.ts';

/** Pointer to the first place where two JSON values differ, in key order; null when they are equal. */
export function firstDifference(a: unknown, b: unknown, path: readonly PropertyKey[] = []): string | null {
  if (Object.is(a, b)) return null;
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    a === null ||
    b === null ||
    Array.isArray(a) !== Array.isArray(b)
  )
    return pointer(path);
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  for (const key of keys) {
    const found = firstDifference(left[key], right[key], [...path, key]);
    if (found !== null) return found;
  }
  return null;
}
