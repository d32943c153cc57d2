/** `abandon`: gives a contract up, for half of what its finished phases earned and a dent in the name. */
import { abandonPayOf, settled } from '../pay.ts';
import { isFinished } from '../record/chain.ts';
import { type DeckRefusal, refuse } from '../slot/refusals.ts';
import { chainOf } from '../slot/state.ts';
import type { Turn } from '../slot/turn.ts';
import { commit } from './commit.ts';
import { stopPhase } from './stop.ts';

/** Settles the contract, once and for all. */
export function abandon(turn: Turn): DeckRefusal | null {
  const chain = chainOf(turn.state);
  if (chain === null) return refuse('no-contract');
  if (isFinished(chain)) return refuse('unpaid');
  stopPhase(turn);
  commit(turn, 'abandon', chain, settled(turn.state.deck, chain, abandonPayOf(chain)), null);
  return null;
}
