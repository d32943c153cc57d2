/** What is being written, in one value of `localStorage`, so that a reload does not lose it. Written whole, read with care. */
import { browserStore, readMemo, writeMemo, type TextStore } from './memo.ts';

const KEY = 'marsdeck/drafts';

export type DraftStore = {
  /** What was written last; null where nothing was, or nothing that can be read. */
  read(): unknown;
  /** @returns false when the browser does not take it: then what stands there stays. */
  write(value: unknown): boolean;
};

/** Drafts in a store of texts; in none where the browser forbids it. */
export function openDrafts(store: TextStore | null = browserStore()): DraftStore {
  return {
    read() {
      try {
        return JSON.parse(readMemo(KEY, store) ?? 'null') as unknown;
      } catch {
        // Torn, or not ours: drafts that can't be read are none.
        return null;
      }
    },
    write: (value) => writeMemo(KEY, JSON.stringify(value), store),
  };
}
