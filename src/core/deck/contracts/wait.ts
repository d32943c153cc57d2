/** `visible-ms` and `choose`: what happens while a contract waits. */
import { phaseToCome } from '../record/chain.ts';
import type { EventOf } from '../slot/events.ts';
import { type DeckRefusal, refuse } from '../slot/refusals.ts';
import { ask, become, type Turn, writeJournal } from '../slot/turn.ts';
import { isProvided } from './tryBegin.ts';

/** Time runs while the page is visible and what the phase needs is missing. A player who ponders a choice is not hurried. */
export function wait(turn: Turn, { ms }: EventOf<'visible-ms'>): null {
  const { contract, hidden } = turn.state;
  if (contract.phase !== 'AWAIT' || hidden || isProvided(turn) || !(ms > 0)) return null;
  const leftMs = Math.max(0, contract.leftMs - ms);
  if (leftMs > 0) become(turn, { contract: { ...contract, leftMs } });
  else {
    become(turn, { contract: { phase: 'OFFER', chain: contract.chain } });
    ask(turn, { ask: 'suspend-or-abandon' });
  }
  return null;
}

/** The way to go about the phase to come, of those that it offers. */
export function choose(turn: Turn, { option }: EventOf<'choose'>): DeckRefusal | null {
  const { contract } = turn.state;
  if (contract.phase !== 'AWAIT') return refuse('no-choice');
  const options = phaseToCome(contract.chain)?.options ?? [];
  if (options.length === 0) return refuse('no-choice');
  if (!options.some(({ id }) => id === option)) return refuse('unknown-option');
  become(turn, { contract: { ...contract, chain: { ...contract.chain, option } } });
  writeJournal(turn);
  return null;
}
