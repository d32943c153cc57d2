/** Slots in IndexedDB where the browser has it and lets us; in memory where not. */
import { ok } from '../../core/kernel/result.ts';
import { guarded } from './failure.ts';
import { idbShelf } from './shelf.idb.ts';
import { memorySlots } from './slots.memory.ts';
import { slotsOn } from './slots.on.ts';
import type { Slots } from './slots.ts';

/** Some browsers never answer when storage is broken. */
const PATIENCE_MS = 5000;

/** Opens the slots of this origin. */
export async function openSlots(name = 'marsdeck'): Promise<Slots> {
  // Without `subtle` (a page that came over plain HTTP from another machine) nothing could be verified.
  if (!('indexedDB' in globalThis) || !('subtle' in crypto)) return memorySlots();
  const shelf = idbShelf(name);
  const patience = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const probe = guarded(async () => ok(await shelf.list('probe/')));
  const answer = await Promise.race([probe, patience]);
  return answer?.ok === true ? slotsOn(shelf) : memorySlots();
}
