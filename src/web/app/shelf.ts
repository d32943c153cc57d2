/** What a person does with the things on the shelf. */
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Card } from '../../core/talk/card.ts';
import type { Result } from '../../core/kernel/result.ts';
import type { Library, Shelved, Taken } from '../storage/library.ts';
import type { SlotFailure } from '../storage/slots.ts';
import type { Usage } from '../storage/usage.ts';
import type { Autosave } from './autosave.ts';
import type { Outcome } from './face.ts';
import { fileNameOf } from './fileName.ts';
import { newId } from './ids.ts';
import { say } from './notice.ts';
import type { Seats } from './seats.ts';
import type { Sim } from './sim.ts';
import { useApp } from './store.ts';
import { NOTICES } from './words.ts';

/** What lies there. */
export type { Shelved };

/** Each answers once the shelf has been read again. A refusal is also said. */
export type ShelfVerbs = {
  /** Reads it again. */
  refresh(): Promise<void>;
  /** Puts a colony into the bay: its newest save, or the one of that number. */
  insert(key: string, generation?: number): Promise<Outcome<{ readonly card: Card }>>;
  /** A thing's bytes, to be opened elsewhere; null when they can't be had, which is said. */
  bytes(key: string): Promise<Uint8Array | null>;
  /** Downloads it. */
  eject(key: string): Promise<Outcome<object>>;
  rename(key: string, title: string): Promise<Outcome<object>>;
  /** A copy of a colony, with an id of its own. */
  duplicate(key: string): Promise<Outcome<object>>;
  /** Takes it off; it can be brought back for a week, or until room is needed. */
  remove(key: string): Promise<Outcome<object>>;
  restore(key: string): Promise<Outcome<object>>;
};

/** What the shelf is worked with. */
export type ShelfTools = {
  readonly sim: Pick<Sim, 'relabel' | 'rename'>;
  readonly library: Library;
  readonly seats: Pick<Seats, 'insert'>;
  readonly autosave: Pick<Autosave, 'saveNow'>;
  readonly download: (bytes: Uint8Array<ArrayBuffer>, fileName: string, type?: string) => void;
  /** The seated colony leaves whole, not as its trimmed save. */
  readonly ejectSeated: () => Promise<Outcome<object>>;
  readonly usageOf: () => Promise<Usage | null>;
};

/** Most characters of a title. */
const MOST_TITLE = 120;

/** The shelf of a deck. */
export function createShelf(tools: ShelfTools): ShelfVerbs {
  const { sim, library, seats, autosave, download, ejectSeated, usageOf } = tools;
  const isSeated = (key: string): boolean => {
    const { card, phase } = useApp.getState();
    return phase === 'playing' && card !== null && key === `colony/${card.id}`;
  };

  async function refresh(): Promise<void> {
    const [listed, usage] = await Promise.all([library.list(), usageOf()]);
    if (listed.ok) useApp.setState({ shelf: listed.value, usage });
    else say('alarm', listed.error.message);
  }

  /** What the shelf says of a change, after it has been read again. */
  async function changed(work: () => Promise<Outcome<object>>): Promise<Outcome<object>> {
    if (useApp.getState().elsewhere) return refused(NOTICES.notOwner);
    const outcome = await work();
    if (!outcome.ok) say('alarm', outcome.error.message);
    await refresh();
    return outcome;
  }

  /** The newest of a colony: what runs is saved first. */
  async function newest(key: string): Promise<Result<Taken, SlotFailure>> {
    if (isSeated(key)) await autosave.saveNow();
    return library.take(key);
  }

  return {
    refresh,
    async insert(key, generation) {
      const taken = await library.take(key, generation);
      if (!taken.ok) return refused(taken.error.message);
      const seated = await seats.insert(taken.value.bytes, taken.value.title);
      if (seated.ok) useApp.setState({ panel: null });
      return seated;
    },
    async bytes(key) {
      const taken = await library.take(key);
      if (taken.ok) return taken.value.bytes;
      say('alarm', taken.error.message);
      return null;
    },
    async eject(key) {
      if (isSeated(key)) return changed(ejectSeated);
      const taken = await library.take(key);
      if (!taken.ok) return refused(taken.error.message);
      const { bytes, title, save } = taken.value;
      const fileName = save === null ? objectFileName(key, title) : fileNameOf(save.card);
      download(bytes, fileName);
      say('info', NOTICES.ejected(Math.ceil(bytes.byteLength / 1000), fileName));
      if (!useApp.getState().elsewhere)
        await library.markExported(key, { at: Date.now(), sol: save?.card.sol ?? null });
      await refresh();
      return { ok: true };
    },
    rename: (key, title) =>
      changed(async () => {
        const name = title.trim();
        if (name === '' || name.length > MOST_TITLE) return failed(NOTICES.nameLength);
        if (!key.startsWith('colony/')) return stored(await library.retitle(key, name));
        if (isSeated(key)) {
          const renamed = await sim.rename(name);
          if (renamed.ok) await autosave.saveNow();
          return renamed;
        }
        const taken = await library.take(key);
        if (!taken.ok || taken.value.save === null) return stored(taken);
        const made = await sim.relabel(taken.value.bytes, name, null);
        return made.ok ? stored(await library.rename(taken.value.save.generation, made)) : made;
      }),
    duplicate: (key) =>
      changed(async () => {
        const taken = await newest(key);
        if (!taken.ok) return stored(taken);
        const copy = { id: newId(), created: new Date().toISOString() };
        const made = await sim.relabel(taken.value.bytes, `${taken.value.title}, copy`.slice(0, MOST_TITLE), copy);
        return made.ok ? stored(await library.keep(made)) : made;
      }),
    remove: (key) =>
      changed(async () => {
        if (isSeated(key)) return failed(NOTICES.inSlot);
        return stored(await library.remove(key));
      }),
    restore: (key) => changed(async () => stored(await library.restore(key))),
  };
}

/** What is on the shelf, apart from what was taken off. */
export function partsOf(shelf: readonly Shelved[]): {
  readonly there: readonly Shelved[];
  readonly gone: readonly Shelved[];
} {
  return {
    there: shelf.filter(({ deletedAt }) => deletedAt === null),
    gone: shelf.filter(({ deletedAt }) => deletedAt !== null),
  };
}

function objectFileName(key: string, title: string): string {
  const plain = title.replaceAll(/[^A-Za-z0-9_-]+/g, '-').slice(0, 60);
  return key.startsWith('agent/') ? `${plain}.lispy.json` : `${plain}.cartridge.json`;
}

function failed(message: string): { readonly ok: false; readonly error: Refusal } {
  return { ok: false, error: { kind: 'invalid-argument', message, path: '' } };
}

function refused(message: string): { readonly ok: false; readonly error: Refusal } {
  say('alarm', message);
  return failed(message);
}

function stored(result: Result<unknown, SlotFailure>): Outcome<object> {
  return result.ok ? { ok: true } : failed(result.error.message);
}
