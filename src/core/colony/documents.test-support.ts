/** The numbered rules of a document, and the tests that cite them. */
import { readdirSync, readFileSync } from 'node:fs';

const CORE = new URL('../', import.meta.url);

export const documentText = (path: string): string => readFileSync(new URL(path, CORE), 'utf8');

/** Ids of the rules a document lays down, in order: `- **R1.2** …`. */
export const rulesIn = (text: string): string[] =>
  [...text.matchAll(/^- \*\*([RF]\d+\.\d+)\*\* /gm)].map(([, id]) => id ?? '');

/** Every file of some folders of the core and of what lies in them, by its path within the core. */
export function filesIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(new URL(folder, CORE), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? filesIn(`${folder}${entry.name}/`) : [folder + entry.name],
    ),
  );
}

/** Ids that begin the titles of tests, of all folders whose rules stand in the two documents. */
export function citedIds(): Set<string> {
  const cited = new Set<string>();
  for (const path of filesIn('colony/', 'cartridge/', 'replay/', 'agent/', '../worker/', '../dev/balance/')) {
    if (!path.endsWith('.test.ts')) continue;
    for (const [, ids] of documentText(path).matchAll(/['"`]((?:[RF]\d+\.\d+ )+)/g))
      for (const id of (ids ?? '').trim().split(' ')) cited.add(id);
  }
  return cited;
}
