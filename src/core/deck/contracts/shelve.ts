/** `suspend` and `unshelve`: a contract onto the shelf, and back. */
import { isFinished } from '../record/chain.ts';
import { SHELF_PLACES } from '../record/deckRecord.ts';
import type { EventOf } from '../slot/events.ts';
import { type DeckRefusal, refuse } from '../slot/refusals.ts';
import { chainOf } from '../slot/state.ts';
import type { Turn } from '../slot/turn.ts';
import { commit } from './commit.ts';
import { stopPhase } from './stop.ts';

/** Puts the contract under way onto the shelf. It costs nothing. A full shelf refuses: none is ever dropped. */
export function suspend(turn: Turn): DeckRefusal | null {
  const chain = chainOf(turn.state);
  if (chain === null) return refuse('no-contract');
  if (isFinished(chain)) return refuse('unpaid');
  const { deck } = turn.state;
  if (deck.suspended.length >= SHELF_PLACES + deck.places) return refuse('shelf-full');
  stopPhase(turn);
  const kept = { ...chain, unclean: false, faults: 0 };
  commit(turn, 'suspend', kept, { ...turn.state.deck, suspended: [...deck.suspended, kept] }, null);
  return null;
}

/** Takes a contract off the shelf, for the colony that it belongs to. */
export function unshelve(turn: Turn, { contract }: EventOf<'unshelve'>): DeckRefusal | null {
  const { deck, colony } = turn.state;
  const chain = deck.suspended.find(({ id }) => id === contract);
  if (chain === undefined) return refuse('not-shelved');
  if (chain.colony !== colony) return refuse('other-colony');
  const suspended = deck.suspended.filter((one) => one !== chain);
  commit(turn, 'unshelve', chain, { ...deck, suspended }, chain);
  return null;
}
