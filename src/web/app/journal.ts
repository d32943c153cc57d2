/** Keeps the journal of the run in the bay: the commands and the time since its last save. */
import type { Command } from '../../core/colony/commands/command.ts';
import type { Since } from '../../core/talk/protocol.ts';
import type { JournalStore, RunJournal } from '../storage/journal.ts';
import type { Kept } from '../storage/slots.ts';

/** Time is written down so often while nothing else happens. */
const EVERY_MS = 1000;

/** How far the journal was when an autosave left the worker. */
export type Mark = { readonly seat: string; readonly count: number };

/** A save, and what an earlier journal held beyond it: until another save is durable, both are needed. */
export type From = { readonly generation: number; readonly since: Since | null };

export type Journal = {
  /** Another run is in the bay. `from` is the save it came from and what was taken up on it, if it came from one. */
  seated(id: string, seat: string, tick: number, from: From | null): void;
  accepted(index: number, tick: number, command: Command): void;
  /** The clock has come so far. */
  passed(tick: number, nowMs: number): void;
  /** An autosave has come from the worker: it holds whatever was accepted before. */
  mark(): Mark;
  /** That autosave is durable, under this number. */
  durable(mark: Mark, generation: number): void;
  /** The page may be gone in a moment. */
  flush(): void;
  /** What the deck can be brought back from. */
  deck(core: unknown): void;
  /** The same, as it was written last, here or before this page. */
  deckCore(): unknown;
  /** Whether this page may write. */
  own(owner: boolean): void;
  /** What was found at the start of the page of a save: what it lacks; null when the journal is not of it. */
  since(save: Kept): Since | null;
};

/** `soon` asks for an autosave: the journal is full. */
export function createJournal(store: JournalStore, soon: () => void): Journal {
  let found = store.read();
  let { deck } = found;
  let run: RunJournal | null = found.run;
  let owner = false;
  /** Commands that did not fit; what follows the first of them can't be taken up, so time stands still there. */
  let omitted = 0;
  let writtenMs = Number.NEGATIVE_INFINITY;

  function write(): boolean {
    return !owner || store.write({ deck, run });
  }

  return {
    seated(id, seat, tick, from) {
      run = { id, seat, base: from?.generation ?? null, tick, commands: from?.since?.commands ?? [] };
      omitted = 0;
      write();
    },
    accepted(index, tick, command) {
      if (run === null) return;
      const before = run;
      run = { ...run, tick: Math.max(run.tick, tick), commands: [...run.commands, [index, tick, command]] };
      if (omitted === 0 && write()) return;
      run = before;
      omitted++;
      if (owner && omitted === 1) soon();
    },
    passed(tick, nowMs) {
      if (run === null || omitted > 0 || tick <= run.tick) return;
      run = { ...run, tick };
      if (nowMs - writtenMs < EVERY_MS) return;
      writtenMs = nowMs;
      write();
    },
    mark: () => ({ seat: run?.seat ?? '', count: (run?.commands.length ?? 0) + omitted }),
    durable({ seat, count }, generation) {
      if (run === null || run.seat !== seat) return;
      const late = count - run.commands.length;
      // What was omitted before the save is in it; what was omitted since still is missing.
      omitted -= Math.max(0, Math.min(omitted, late));
      run = { ...run, base: generation, commands: run.commands.slice(count) };
      write();
    },
    flush: () => void write(),
    deck(core) {
      deck = core;
      write();
    },
    deckCore: () => deck,
    own(now) {
      // What another page wrote since is newer than what was found here.
      if (now && !owner) {
        found = store.read();
        deck = found.deck;
      }
      owner = now;
    },
    since({ seat, generation, card }) {
      const { run: old } = found;
      if (old === null || old.id !== card.id) return null;
      // On a save before the one it names the journal has gaps that nobody could see.
      const later = old.seat === seat && (old.base === null || generation > old.base);
      const same = old.base === generation || later;
      const fresh = old.tick > card.tick || old.commands.length > 0;
      return same && fresh ? { commands: old.commands, tick: old.tick } : null;
    },
  };
}
