/** What is durable of the deck: its record, and what it keeps for each module. Durable means a completed transaction. */
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { movedAside } from './aside.ts';
import { guarded } from './failure.ts';
import { field } from './record.ts';
import type { Entries, Shelf } from './shelf.ts';
import type { SlotFailure } from './slots.ts';

const SCHEMA = 1;
const RECORD = 'deck/record';
const SAVES = 'module-save/';
/** Where bytes would lie beside a record, if they lay apart. */
const NO_BYTES = 'bytes/deck';

/** None of these rejects. */
export type DeckStore = {
  /** The record's bytes; null when there is none. What lies there and is none comes as empty bytes, which decode refuses. */
  read(): Promise<Result<Uint8Array | null, SlotFailure>>;
  /** In one transaction. Refused when a record of a higher revision is there: another tab wrote it. */
  write(rev: number, bytes: Uint8Array): Promise<Result<null, SlotFailure>>;
  /** Moves the record away as it was found, so that another can be written. */
  setAside(reason: string): Promise<Result<null, SlotFailure>>;
  /** What is kept for a module; null when nothing is. */
  readSave(module: string): Promise<Result<string | null, SlotFailure>>;
  writeSave(module: string, text: string): Promise<Result<null, SlotFailure>>;
  /** Moves it away as it was found. */
  setSaveAside(module: string, reason: string): Promise<Result<null, SlotFailure>>;
};

/** A deck's store on a shelf. */
export function deckStoreOn(shelf: Shelf, now: () => number = Date.now): DeckStore {
  const moved = (key: string, reason: string): Promise<Result<null, SlotFailure>> =>
    guarded(async () => {
      await shelf.update(key, (entries) =>
        entries.has(key) ? movedAside(key, NO_BYTES, { value: entries.get(key), bytes: undefined }, reason, now()) : [],
      );
      return ok(null);
    });
  return {
    read: () =>
      guarded(async () => {
        const found = await shelf.list(RECORD);
        return ok(found.has(RECORD) ? bytesIn(found) : null);
      }),
    write: (rev, bytes) =>
      guarded(async () => {
        let older = false;
        await shelf.update(RECORD, (entries) => {
          const there = field(entries.get(RECORD), 'rev');
          older = typeof there === 'number' && there > rev;
          return older ? [] : [[RECORD, { schema: SCHEMA, rev, savedAt: now(), bytes: new Uint8Array(bytes) }]];
        });
        return older ? err({ kind: 'unavailable', message: 'Another tab has written the deck since.' }) : ok(null);
      }),
    setAside: (reason) => moved(RECORD, reason),
    readSave: (module) =>
      guarded(async () => {
        const key = SAVES + module;
        const found = await shelf.list(key);
        if (!found.has(key)) return ok(null);
        const text = field(found.get(key), 'text');
        // What lies there and is no save is one that can't be read.
        return ok(typeof text === 'string' ? text : '');
      }),
    writeSave: (module, text) =>
      guarded(async () => {
        const key = SAVES + module;
        await shelf.update(key, () => [[key, { schema: SCHEMA, savedAt: now(), text }]]);
        return ok(null);
      }),
    setSaveAside: (module, reason) => moved(SAVES + module, reason),
  };
}

function bytesIn(entries: Entries): Uint8Array {
  const bytes = field(entries.get(RECORD), 'bytes');
  return bytes instanceof Uint8Array ? new Uint8Array(bytes) : new Uint8Array();
}
