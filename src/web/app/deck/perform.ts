/** Performs what the deck asks of the page. The only place where its record, journal, saves and orders are written. */
import type { DeckAsk, DeckTodo } from '../../../core/talk/deck.ts';
import { unreachable } from '../../../core/kernel/result.ts';
import type { DeckStore } from '../../storage/deckStore.ts';
import type { Journal } from '../journal.ts';
import type { Sim } from '../sim.ts';
import { SLOT_NOTICES, SLOT_SAYS } from './notices.ts';

export type Hands = {
  readonly sim: Pick<Sim, 'command' | 'clock'>;
  readonly store: DeckStore;
  readonly journal: Pick<Journal, 'deck' | 'accepted'>;
  /** Saves the colony, so that what is durable of it is never behind what is durable of the deck. */
  readonly saveColony: () => Promise<unknown>;
  readonly isRunning: () => boolean;
  readonly ordered: () => void;
  readonly download: (bytes: Uint8Array<ArrayBuffer>, fileName: string) => void;
  readonly say: (tone: 'info' | 'alarm', text: string) => void;
};

export type Performer = {
  /**
   * Performs one thing. What the deck waits for goes on after this resolves, and ends in an ask; `boundary`: the colony is
   * saved before the record is.
   */
  perform(todo: DeckTodo, boundary: boolean): Promise<void>;
  /** A person stopped the clock. */
  paused(): void;
};

/** `after` is told how what was waited for ended. */
export function createPerformer(hands: Hands, after: (work: Promise<DeckAsk>) => void): Performer {
  const { sim, store, journal, saveColony, isRunning, ordered, download, say } = hands;
  let goesOn = false;

  async function perform(todo: DeckTodo, boundary: boolean): Promise<void> {
    switch (todo.kind) {
      case 'write-journal':
        return journal.deck(todo.text);
      case 'write-flash': {
        const { ticket, rev, bytes } = todo;
        return after(
          (async () => {
            if (boundary) await saveColony();
            const written = await store.write(rev, bytes);
            if (!written.ok) say('alarm', written.error.message);
            return { kind: 'flashed', ticket, ok: written.ok };
          })(),
        );
      }
      case 'read-save': {
        const { ticket, module } = todo;
        return after(
          store.readSave(module).then((read) => ({ kind: 'save-read', ticket, text: read.ok ? read.value : false })),
        );
      }
      case 'write-save': {
        const { ticket, module, text } = todo;
        return after(
          store.writeSave(module, text).then((written) => ({ kind: 'save-flushed', ticket, ok: written.ok })),
        );
      }
      case 'set-save-aside':
        // Before anything is written in its place.
        await store.setSaveAside(todo.module, `The save of ${todo.module} could not be read.`);
        return;
      case 'set-record-aside':
        await store.setAside(todo.reason);
        return say('alarm', SLOT_SAYS.recordAside(todo.reason));
      case 'command': {
        const accepted = await sim.command(todo.command);
        if (!accepted.ok) return;
        journal.accepted(accepted.index, accepted.tick, accepted.command);
        return ordered();
      }
      case 'hold':
        goesOn = isRunning();
        if (goesOn) await sim.clock({ running: false });
        return;
      case 'download':
        download(new Uint8Array(todo.bytes), todo.fileName);
        return say('info', SLOT_SAYS.exported(todo.fileName));
      case 'release':
        if (goesOn) await sim.clock({ running: true });
        goesOn = false;
        return;
      case 'notice':
        // All of them are alarms but the one that only says where the contract belongs.
        return say(todo.notice === 'another-colony' ? 'info' : 'alarm', SLOT_NOTICES[todo.notice]);
      default:
        return unreachable(todo);
    }
  }

  return {
    perform,
    paused() {
      goesOn = false;
    },
  };
}
