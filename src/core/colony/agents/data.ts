/** Data that agents carry as RFC 8785 text. */
import { canonicalText } from '../../kernel/canonical.ts';
import { type Json, isKeepable } from '../../lispy/json.ts';

export type Table = { readonly [name: string]: Json };

/** Data inside data, at most. */
const MOST_DEPTH = 32;

/** Whether names and depth are such that the data may be kept. */
function isFit(value: Json, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= MOST_DEPTH) return false;
  if (Array.isArray(value)) return (value as readonly Json[]).every((item) => isFit(item, depth + 1));
  return Object.entries(value as Table).every(([name, item]) => isKeepable(name) && isFit(item, depth + 1));
}

/** The data in a text; undefined when it is not the RFC 8785 text of data that may be kept. */
function dataIn(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return isFit(value, 0) && canonicalText(value) === text ? value : undefined;
  } catch {
    // Not JSON, or nested beyond what a stack holds.
    return undefined;
  }
}

/** The object in a text, or null when it holds none. */
export function tableIn(text: string): Table | null {
  const value = dataIn(text);
  return typeof value !== 'object' || value === null || Array.isArray(value) ? null : (value as Table);
}

/** The list in a text, or null when it holds none. */
export function listIn(text: string): readonly Json[] | null {
  const value = dataIn(text);
  return Array.isArray(value) ? (value as readonly Json[]) : null;
}
