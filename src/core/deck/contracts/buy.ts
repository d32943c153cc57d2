/** `buy`: what credits are good for on the deck itself. */
import { MOST_BOUGHT_PLACES } from '../record/deckRecord.ts';
import type { EventOf, Item } from '../slot/events.ts';
import { type DeckRefusal, refuse } from '../slot/refusals.ts';
import { become, emit, type Turn, writeFlash, writeJournal } from '../slot/turn.ts';

/** Prices in credits. A re-roll is less than a third of the smallest contract of two phases, a place about one of three. */
export const PRICE: Readonly<Record<Item, number>> = { 're-roll': 150, 'shelf-place': 900 };
const MOST_REROLLS = 1_000_000;

/** Takes the credits and gives the item, in one write. */
export function buy(turn: Turn, { item }: EventOf<'buy'>): DeckRefusal | null {
  const { deck } = turn.state;
  if (item === 'shelf-place' ? deck.places >= MOST_BOUGHT_PLACES : deck.rerolls >= MOST_REROLLS)
    return refuse('sold-out');
  if (deck.credits < PRICE[item]) return refuse('not-enough-credits');
  const paid = { ...deck, credits: deck.credits - PRICE[item] };
  const bought = item === 'shelf-place' ? { ...paid, places: deck.places + 1 } : { ...paid, rerolls: deck.rerolls + 1 };
  become(turn, { deck: bought });
  writeJournal(turn);
  writeFlash(turn);
  if (item === 're-roll') emit(turn, { kind: 'regenerate-board', because: 're-roll' });
  return null;
}
