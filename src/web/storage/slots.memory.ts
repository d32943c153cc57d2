/** Slots for a browser that keeps no data: they last as long as the page, and say so. */
import { memoryShelf } from './shelf.memory.ts';
import { slotsOn } from './slots.on.ts';
import type { Slots } from './slots.ts';

/** The sentence shown while nothing can be kept. */
export const KEEPS_NOTHING = 'Only files save here: this browser keeps no data for Marsdeck.';

/** Slots that forget everything with the page. */
export function memorySlots(): Slots {
  return slotsOn(memoryShelf(), KEEPS_NOTHING);
}
