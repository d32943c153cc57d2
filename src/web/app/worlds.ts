/** Worlds in the agent bay: two colonies of the shelf merged into the seed of one, and a colony begun from it. */
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Library } from '../storage/library.ts';
import type { AgentPlace } from './agents.ts';
import type { Autosave } from './autosave.ts';
import type { Outcome } from './face.ts';
import { newId } from './ids.ts';
import { say } from './notice.ts';
import type { Seats } from './seats.ts';
import type { Sim } from './sim.ts';
import { useApp } from './store.ts';

/** Refusals are also said. */
export type Worlds = {
  /** Merges two colonies, by their keys on the shelf; the seed is put there. @returns where it lies, and its name. */
  merge(one: string, other: string): Promise<Outcome<{ readonly place: AgentPlace; readonly name: string }>>;
  /** Begins a colony from a world seed in place of the one in the bay, which can be put back. */
  begin(place: AgentPlace): Promise<Outcome<object>>;
};

export type WorldTools = {
  readonly sim: Pick<Sim, 'merge' | 'grow' | 'identify'>;
  readonly library: Pick<Library, 'take' | 'keepObject'>;
  readonly seats: Pick<Seats, 'insert'>;
  readonly autosave: Pick<Autosave, 'saveNow'>;
  readonly fetchFile: (file: string) => Promise<Uint8Array | null>;
  readonly refresh: () => Promise<void>;
  /** ISO 8601. */
  readonly now: () => string;
};

/** The verbs of their tools. */
export function createWorlds({ sim, library, seats, autosave, fetchFile, refresh, now }: WorldTools): Worlds {
  async function bytesOf(key: string): Promise<Outcome<{ readonly bytes: Uint8Array }>> {
    const { card, phase } = useApp.getState();
    // What runs goes in as it is now, not as it was saved last.
    if (phase === 'playing' && card !== null && key === `colony/${card.id}`) await autosave.saveNow();
    const taken = await library.take(key);
    return taken.ok ? { ok: true, bytes: taken.value.bytes } : failed(taken.error.message);
  }

  return {
    async merge(one, other) {
      if (one === other) return failed('A world is merged of two colonies. These are one.');
      if (useApp.getState().elsewhere) return failed('Another tab owns what is kept here. Merge there.');
      const [a, b] = [await bytesOf(one), await bytesOf(other)];
      if (!a.ok) return a;
      if (!b.ok) return b;
      const made = await sim.merge(a.bytes, b.bytes);
      if (!made.ok) return spoken(made.error);
      const known = await sim.identify(made.bytes);
      if (!known.ok) return spoken(known.error);
      if (known.object.kind === 'autopilot') return failed('The merged world reads as something else.');
      const kept = await library.keepObject(known.object, made.bytes);
      if (!kept.ok) return failed(kept.error.message);
      await refresh();
      say('info', `${made.title} is on the shelf.`);
      return { ok: true, place: { shelf: `agent/${known.object.id}` }, name: made.title };
    },
    async begin(place) {
      const bytes = 'shelf' in place ? await bytesOf(place.shelf) : await fetched(place.shipped);
      if (!bytes.ok) return bytes;
      const grown = await sim.grow(bytes.bytes, { id: newId(), created: now() });
      if (!grown.ok) return spoken(grown.error);
      const seated = await seats.insert(grown.bytes, grown.title);
      if (seated.ok) say('info', `${grown.title} begins.`);
      return seated;
    },
  };

  async function fetched(file: string): Promise<Outcome<{ readonly bytes: Uint8Array }>> {
    const bytes = await fetchFile(file);
    return bytes === null
      ? failed('This agent could not be fetched. Try again when you are online.')
      : { ok: true, bytes };
  }
}

function failed(message: string): { readonly ok: false; readonly error: Refusal } {
  return spoken({ kind: 'invalid-argument', message, path: '' });
}

function spoken(error: Refusal): { readonly ok: false; readonly error: Refusal } {
  say('alarm', error.message);
  return { ok: false, error };
}
