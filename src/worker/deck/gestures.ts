/** Asks that are an event of the deck as they stand. */
import type { DeckEvent } from '../../core/deck/slot/events.ts';
import type { DeckAsk } from '../../core/deckTalk.ts';
import { refusal, type Refusal } from '../../core/cartridge/refusal.ts';
import { slotFileOf, type Rack } from './rack.ts';

/** Asks that need more than the deck's rules. */
const SPECIAL = ['boot', 'stock', 'evidence', 'insert', 'accept', 'look', 'save-read', 'export'] as const;
type Special = (typeof SPECIAL)[number];
export type SpecialAsk = Extract<DeckAsk, { kind: Special }>;

/** Whether an ask needs more than the deck's rules. */
export function isSpecial(ask: DeckAsk): ask is SpecialAsk {
  return SPECIAL.some((kind) => kind === ask.kind);
}

/** The event, or why there is none. */
export function eventOf(ask: Exclude<DeckAsk, SpecialAsk>, rack: Rack): DeckEvent | Refusal {
  if (ask.kind !== 'seat') return ask;
  const racked = rack.find(ask.module);
  if (racked === null) return refusal('invalid-argument', `No module here is called “${ask.module.slice(0, 40)}”.`);
  return { kind: 'insert', file: slotFileOf(racked) };
}
