/** Storage in IndexedDB where the browser has it and lets us; in memory where not. */
import { ok } from '../../core/kernel/result.ts';
import { adoptOld } from './adopt.ts';
import { deckStoreOn, type DeckStore } from './deckStore.ts';
import { guarded } from './failure.ts';
import { libraryOn } from './library.on.ts';
import type { Library } from './library.ts';
import { linksOn, type Links } from './links.ts';
import { idbShelf } from './shelf.idb.ts';
import { memoryShelf } from './shelf.memory.ts';
import type { Shelf } from './shelf.ts';
import { slotsOn } from './slots.on.ts';
import type { Slots } from './slots.ts';

/** Some browsers never answer when storage is broken. */
const PATIENCE_MS = 5000;

/** The sentence shown while nothing can be kept. */
export const KEEPS_NOTHING = 'Only files save here: this browser keeps no data for Marsdeck.';

/** What of this origin is kept, over one shelf. */
export type Storage = {
  readonly slots: Slots;
  readonly library: Library;
  readonly links: Links;
  readonly deckStore: DeckStore;
};

/** Opens what is kept of this origin. */
export async function openStorage(name = 'marsdeck'): Promise<Storage> {
  // Without `subtle` (a page that came over plain HTTP from another machine) nothing could be verified.
  if (!('indexedDB' in globalThis) || !('subtle' in crypto)) return forgetful();
  const shelf = idbShelf(name);
  const patience = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const probe = guarded(async () => ok(await shelf.list('probe/')));
  const answer = await Promise.race([probe, patience]);
  if (answer?.ok !== true) return forgetful();
  // What can't be adopted now, on a full device, stays as it is and is adopted at another start.
  await guarded(async () => ok(await adoptOld(shelf, Date.now())));
  return storageOn(shelf, null);
}

/** Storage that forgets everything with the page, and says so. */
function forgetful(): Storage {
  return storageOn(memoryShelf(), KEEPS_NOTHING);
}

function storageOn(shelf: Shelf, problem: string | null): Storage {
  return {
    slots: slotsOn(shelf, problem),
    library: libraryOn(shelf),
    links: linksOn(shelf),
    deckStore: deckStoreOn(shelf),
  };
}
