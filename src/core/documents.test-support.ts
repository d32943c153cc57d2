/** The numbered rules of a document, and the tests that cite them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';

const CORE = new URL('./', import.meta.url);

/** A document or a source, by its path within the core. */
export const documentText = (path: string): string => readFileSync(new URL(path, CORE), 'utf8');

/** Ids of the rules a document lays down, in order: `- **R1.2** …`. */
const rulesIn = (text: string): string[] =>
  [...text.matchAll(/^- \*\*([A-Z]\d+\.\d+)\*\* /gm)].map(([, id]) => id ?? '');

/** Every file of some folders and of what lies in them, by its path within the core. */
export function filesIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(new URL(folder, CORE), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? filesIn(`${folder}${entry.name}/`) : [folder + entry.name],
    ),
  );
}

/** Ids that begin the titles of tests in some folders. */
function citedIn(folders: readonly string[]): Set<string> {
  const cited = new Set<string>();
  for (const path of filesIn(...folders).filter((name) => /\.(test|contract)\.ts$/.test(name)))
    for (const [, ids] of documentText(path).matchAll(/['"`]((?:[A-Z]\d+\.\d+ )+)/g))
      for (const id of (ids ?? '').trim().split(' ')) cited.add(id);
  return cited;
}

/**
 * Expects that every rule of a document has a number of its own and is cited by a test in the folders, and that no test there
 * cites one that does not exist. `least`: that the document was read at all.
 */
export function expectProved(text: string, least: number, ...folders: readonly string[]): void {
  const rules = rulesIn(text);
  expect(new Set(rules).size).toBe(rules.length);
  expect(rules.length).toBeGreaterThan(least);
  const letter = rules[0]?.[0] ?? '';
  expect([...citedIn(folders)].filter((id) => id.startsWith(letter)).sort()).toEqual(rules.sort());
}
