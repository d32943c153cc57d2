/**
 * The journal: what is newer than the last save, in one small value of `localStorage`, written at once. It covers the last
 * moment of a page; durable is only what is in IndexedDB. What a killed browser loses of it is lost.
 */
import type { Since } from '../../core/talk/protocol.ts';
import { browserStore, readMemo, writeMemo, type TextStore } from './memo.ts';
import { field } from './record.ts';

const KEY = 'marsdeck/journal';
const SCHEMA = 1;

/** Most bytes of the journal: 8 kB, UTF-16 as browsers count. */
export const MOST_JOURNAL = 8192;

/** What is newer than a save, of the run in the bay. */
export type RunJournal = Since & {
  readonly id: string;
  /** The seating; saves made in it carry it too. */
  readonly seat: string;
  /** The last save known to be durable, of its own or the one it was resumed from; null when there is none. */
  readonly base: number | null;
};

/** `deck` is the deck's own core: whatever it can be brought back from, as JSON. */
export type Journal = { readonly deck: unknown; readonly run: RunJournal | null };

export type JournalStore = {
  /** What was written last; empty where nothing was, or nothing that can be read. */
  read(): Journal;
  /** Writes it all. @returns false when it does not fit, or the browser does not take it: then the one before stands. */
  write(journal: Journal): boolean;
};

const NOTHING: Journal = { deck: null, run: null };

/** A journal in a store of texts; in none where the browser forbids it. */
export function openJournal(store: TextStore | null = browserStore()): JournalStore {
  return {
    read() {
      try {
        const value: unknown = JSON.parse(readMemo(KEY, store) ?? 'null');
        if (field(value, 'schema') !== SCHEMA) return NOTHING;
        const run = field(value, 'run');
        return { deck: field(value, 'deck') ?? null, run: isRun(run) ? run : null };
      } catch {
        // Torn, or not ours: a journal that can't be read is none.
        return NOTHING;
      }
    },
    write(journal) {
      const text = JSON.stringify({ schema: SCHEMA, ...journal });
      return 2 * (KEY.length + text.length) <= MOST_JOURNAL && writeMemo(KEY, text, store);
    },
  };
}

function isRun(value: unknown): value is RunJournal {
  const [base, commands] = [field(value, 'base'), field(value, 'commands')];
  return (
    typeof field(value, 'id') === 'string' &&
    typeof field(value, 'seat') === 'string' &&
    (base === null || Number.isSafeInteger(base)) &&
    Number.isSafeInteger(field(value, 'tick')) &&
    Array.isArray(commands) &&
    commands.every((one: unknown) => Array.isArray(one) && Number.isSafeInteger(one[0]) && Number.isSafeInteger(one[1]))
  );
}
