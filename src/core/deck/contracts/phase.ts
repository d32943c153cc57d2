/** What comes back from a phase: its outcome, or that it failed. */
import { payOf, settled } from '../pay.ts';
import { type Chain, heatOf, isFinished, MAX_HEAT, Progress } from '../record/chain.ts';
import type { EventOf } from '../slot/events.ts';
import { registeredIn } from '../slot/state.ts';
import { become, note, type Turn, writeJournal } from '../slot/turn.ts';
import { commit } from './commit.ts';

/** Faults of one phase after which it is not started again. */
export const MOST_FAULTS = 3;

/** The phase is over: its record is added, and the boundary written. The last one's pay is in the same write. */
export function phaseEnded(turn: Turn, event: EventOf<'phase-ended'>): null {
  const { contract, deck } = turn.state;
  if (contract.phase !== 'RUNNING' || contract.ticket !== event.ticket) return null;
  const chain = withRecord(turn, contract.chain, event);
  if (chain === null) return phaseFailed(turn, { kind: 'phase-failed', ticket: event.ticket, why: 'failed' });
  note(turn, 'phase:complete');
  if (isFinished(chain)) commit(turn, 'pay', chain, settled(deck, chain, payOf(chain)), null);
  else commit(turn, 'begin', chain, deck, chain);
  return null;
}

/** The chain with one more record; null when the outcome does not fit into one. */
function withRecord(turn: Turn, chain: Chain, { outcome, heat, values }: EventOf<'phase-ended'>): Chain | null {
  const module = registeredIn(turn.state);
  const left = MAX_HEAT - heatOf(chain);
  const record = {
    phase: chain.records.length,
    outcome,
    heat: Math.max(0, Math.min(left, heat)),
    module: module?.id ?? null,
    rev: module?.rev ?? '',
  };
  const progress = Progress.safeParse({
    records: [...chain.records, record],
    // A zero without a sign.
    values: { ...chain.values, ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value + 0])) },
    option: null,
    unclean: false,
    faults: 0,
  });
  return progress.success ? { ...chain, ...progress.data } : null;
}

/** The phase came to nothing. It may be tried again, three times in all. */
export function phaseFailed(turn: Turn, event: EventOf<'phase-failed'>): null {
  const { contract } = turn.state;
  if (contract.phase !== 'RUNNING' || contract.ticket !== event.ticket) return null;
  const { chain } = contract;
  const faults = Math.min(MOST_FAULTS, chain.faults + 1);
  become(turn, {
    contract: { phase: 'RESUMABLE', chain: { ...chain, faults, unclean: event.why === 'crashed' } },
  });
  note(turn, event.why === 'crashed' ? 'anomalous:worker' : 'phase:fault');
  writeJournal(turn);
  return null;
}
