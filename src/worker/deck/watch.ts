/** Follows the phase that the deck has running: what has come of it in the colony. */
import type { Colony } from '../../core/colony/schema.ts';
import type { DeckEvent } from '../../core/deck/slot/events.ts';
import type { State } from '../../core/deck/slot/state.ts';
import { isBounty } from './orders.ts';

/** What is known of the phase under way: its ticket, and whether the colony was seen at it. */
export type Watched = { readonly ticket: number; begun: boolean; ordered: boolean };

/**
 * The event that ends the phase, or null while it goes on. `waits`: orders about it have not been applied yet.
 */
export function endOf(
  state: State,
  { bay, ended: end }: Pick<Colony, 'bay' | 'ended'>,
  watched: Watched,
  waits: boolean,
): DeckEvent | null {
  const { contract } = state;
  if (contract.phase !== 'RUNNING' || isBounty(contract.chain)) return null;
  const { chain, ticket } = contract;
  const under = bay.contract?.id === chain.id ? bay.contract : null;
  const ended = under ?? bay.done.find(({ id }) => id === chain.id) ?? null;
  const outcome = ended?.outcomes[chain.records.length];
  if (ended !== null && outcome !== undefined)
    return {
      kind: 'phase-ended',
      ticket,
      outcome: outcome.outcome,
      heat: outcome.heat,
      values: Object.fromEntries(ended.values.map(({ key, value }) => [key, value])),
    };
  if (under?.state === 'running' && end === null) {
    watched.begun = true;
    return null;
  }
  // Ordered and not under way: the colony refused, or its handler failed; or nobody is left.
  const isOver = end !== null || ((watched.begun || watched.ordered) && !waits);
  return isOver ? { kind: 'phase-failed', ticket, why: 'failed' } : null;
}
