/** The numbered rules of a document, and the tests that cite them. */
import { readdirSync, readFileSync } from 'node:fs';

const CORE = new URL('../', import.meta.url);

export const documentText = (path: string): string => readFileSync(new URL(path, CORE), 'utf8');

/** Ids of the rules a document lays down, in order: `- **R1.2** …`. */
export const rulesIn = (text: string): string[] =>
  [...text.matchAll(/^- \*\*([RF]\d+\.\d+)\*\* /gm)].map(([, id]) => id ?? '');

/** Ids that begin the titles of tests, of all folders whose rules stand in the two documents. */
export function citedIds(): Set<string> {
  const cited = new Set<string>();
  for (const folder of ['colony/', 'cartridge/', 'cartridge/migrations/', 'replay/'])
    for (const name of readdirSync(new URL(folder, CORE))) {
      if (!name.endsWith('.test.ts')) continue;
      const source = readFileSync(new URL(folder + name, CORE), 'utf8');
      for (const [, ids] of source.matchAll(/['"]((?:[RF]\d+\.\d+ )+)/g))
        for (const id of (ids ?? '').trim().split(' ')) cited.add(id);
    }
  return cited;
}
