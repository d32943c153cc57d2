/** `accept`: takes an offer of the board. */
import type { Chain } from '../record/chain.ts';
import { MAX_SETTLED } from '../record/deckRecord.ts';
import type { EventOf } from '../slot/events.ts';
import { type DeckRefusal, refuse } from '../slot/refusals.ts';
import type { Turn } from '../slot/turn.ts';
import { commit } from './commit.ts';

/** A contract is accepted once in its life, for the colony that it was offered to. */
export function accept(turn: Turn, { offer }: EventOf<'accept'>): DeckRefusal | null {
  const { deck, colony } = turn.state;
  if (colony === null) return refuse('no-colony');
  if (offer.colony !== colony) return refuse('other-colony');
  if (deck.settled.includes(offer.id) || deck.suspended.some(({ id }) => id === offer.id)) return refuse('withdrawn');
  // Those on the shelf will be settled some day.
  if (deck.settled.length + deck.suspended.length >= MAX_SETTLED) return refuse('ledger-full');
  const chain: Chain = {
    id: offer.id,
    colony,
    offeredBy: offer.offeredBy,
    terms: offer.terms,
    records: [],
    values: {},
    option: null,
    unclean: false,
    faults: 0,
  };
  commit(turn, 'begin', chain, deck, chain);
  return null;
}
