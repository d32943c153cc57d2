/** Asks that are an event of the deck as they stand. */
import type { DeckEvent } from '../../core/deck/slot/events.ts';
import type { DeckAsk } from '../../core/deckTalk.ts';
import { refusal, type Refusal } from '../../core/cartridge/refusal.ts';
import { slotFileOf, type Rack } from './rack.ts';

/** Asks that need more than the deck's rules. */
type Special = 'boot' | 'stock' | 'evidence' | 'insert' | 'accept' | 'look' | 'save-read';

/** The event, or why there is none. */
export function eventOf(ask: Exclude<DeckAsk, { kind: Special }>, rack: Rack): DeckEvent | Refusal {
  if (ask.kind !== 'seat') return ask;
  const racked = rack.find(ask.module);
  if (racked === null) return refusal('invalid-argument', `No module here is called “${ask.module.slice(0, 40)}”.`);
  return { kind: 'insert', file: slotFileOf(racked) };
}
