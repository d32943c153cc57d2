/** The ring of events that the voice remembers. What lies further back weighs less, and falls out in the end. */
import { type Deck, MAX_RING } from '../record/deckRecord.ts';

type Ring = Deck['ring'];

/** Characters of a kind of event. */
export const MAX_EVENT = 80;
/** Events after which a memory weighs half. */
const HALF_AFTER = 8;

/** The ring with one more event. */
export function remember(ring: Ring, kind: string): Ring {
  const at = (ring.at(-1)?.at ?? 0) + 1;
  return [...ring.slice(1 - MAX_RING), { kind, at }];
}

/** How much an event of the ring weighs, 1 for the last and falling to 0: 1 / (1 + age / 8), age in events. */
export function weightIn(ring: Ring, index: number): number {
  const entry = ring[index];
  const last = ring.at(-1);
  return entry === undefined || last === undefined ? 0 : 1 / (1 + (last.at - entry.at) / HALF_AFTER);
}
