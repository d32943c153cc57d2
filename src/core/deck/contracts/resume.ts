/** `resume`: goes on with a contract that was pulled, failed, found at boot, or waited too long. */
import { payOf, settled } from '../pay.ts';
import { isFinished } from '../record/chain.ts';
import { type DeckRefusal, refuse } from '../slot/refusals.ts';
import { chainOf } from '../slot/state.ts';
import type { Turn } from '../slot/turn.ts';
import { commit } from './commit.ts';
import { MOST_FAULTS } from './phase.ts';

/** A finished contract is paid, which was not durable yet; any other is made durable and waits for its module. */
export function resume(turn: Turn): DeckRefusal | null {
  const { deck, colony } = turn.state;
  const chain = chainOf(turn.state);
  if (chain === null) return refuse('no-contract');
  if (isFinished(chain)) {
    commit(turn, 'pay', chain, settled(deck, chain, payOf(chain)), null);
    return null;
  }
  if (chain.colony !== colony) return refuse('other-colony');
  if (chain.faults >= MOST_FAULTS) return refuse('too-many-faults');
  const clean = { ...chain, unclean: false };
  commit(turn, 'begin', clean, deck, clean);
  return null;
}
