/** Runs in the page: every law of slots and library on a fresh IndexedDB of its own. */
import { idbShelf } from './shelf.idb.ts';
import { libraryContract } from './library.contract.ts';
import { slotsContract } from './slots.contract.ts';

/** Title of each law, and what went wrong or null. */
export async function runLaws(): Promise<(readonly [title: string, problem: string | null])[]> {
  const results: (readonly [string, string | null])[] = [];
  for (const [index, law] of [...slotsContract, ...libraryContract].entries()) {
    const name = `marsdeck-laws-${index}`;
    try {
      await law.run(() => idbShelf(name));
      results.push([law.title, null]);
    } catch (error) {
      results.push([law.title, error instanceof Error ? error.message : String(error)]);
    }
  }
  return results;
}
