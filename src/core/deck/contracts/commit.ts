/** Boundaries of a contract: the record is written, and only when it is durable does anything follow. */
import type { Chain } from '../record/chain.ts';
import type { Deck } from '../record/deckRecord.ts';
import type { EventOf } from '../slot/events.ts';
import type { Purpose } from '../slot/state.ts';
import { become, emit, nextRecord, note, tell, type Turn, writeJournal } from '../slot/turn.ts';
import { isProvided } from './tryBegin.ts';

/** Visible milliseconds that a swap may take before Suspend or Abandon is offered: five minutes. */
export const SWAP_MS = 300_000;

/** Writes the deck as it shall be, with `current` as the contract under way then. Until it is durable, the chain is held. */
export function commit(turn: Turn, purpose: Purpose, chain: Chain, after: Deck, current: Chain | null): void {
  // The journal's revision is lower than the record's: a record that arrived wins.
  const holding = { phase: 'COMMIT', chain, purpose, next: { ...after, current }, ticket: 0 } as const;
  become(turn, { contract: holding });
  writeJournal(turn);
  const next = nextRecord(turn, { ...after, ring: turn.state.deck.ring, lines: turn.state.deck.lines }, current);
  const ticket = emit(turn, { kind: 'write-flash', record: next });
  become(turn, { contract: { phase: 'COMMIT', chain, purpose, next, ticket } });
}

/** The record is durable, or is not. */
export function committed(turn: Turn, event: EventOf<'flashed'>): null {
  const { contract } = turn.state;
  if (contract.phase !== 'COMMIT' || contract.ticket !== event.ticket) return null;
  if (event.ok) succeed(turn);
  else fail(turn);
  return null;
}

/** The contract is held in memory, unless the store still has it where it was. */
function fail(turn: Turn): void {
  const { contract } = turn.state;
  if (contract.phase !== 'COMMIT') return;
  const { purpose, chain } = contract;
  become(turn, { contract: purpose === 'unshelve' ? { phase: 'NONE' } : { phase: 'RESUMABLE', chain } });
  note(turn, 'anomalous:storage');
  tell(turn, 'chain-held-in-memory');
}

function succeed(turn: Turn): void {
  const { contract, deck } = turn.state;
  if (contract.phase !== 'COMMIT') return;
  const { purpose, chain, next } = contract;
  const { current: _current, ...after } = next;
  // What was heard and said meanwhile stays.
  become(turn, { deck: { ...after, rev: deck.rev, ring: deck.ring, lines: deck.lines }, contract: { phase: 'NONE' } });
  const gain = { credits: after.credits - deck.credits, reputation: after.reputation - deck.reputation };
  switch (purpose) {
    case 'begin':
    case 'unshelve':
      become(turn, { contract: { phase: 'AWAIT', chain, leftMs: SWAP_MS } });
      if (chain.colony === turn.state.colony)
        emit(turn, { kind: 'accept-contract', contract: chain.id, terms: chain.terms });
      if (!isProvided(turn)) note(turn, 'swap:prompt');
      return;
    case 'pay':
      note(turn, 'contract:complete');
      emit(turn, { kind: 'pay', contract: chain.id, ...gain });
      emit(turn, { kind: 'debrief', contract: chain.id, records: chain.records });
      emit(turn, { kind: 'regenerate-board', because: 'completed' });
      return;
    case 'suspend':
      note(turn, 'contract:suspended');
      emit(turn, { kind: 'regenerate-board', because: 'suspended' });
      return;
    case 'abandon':
      note(turn, 'contract:abandoned');
      emit(turn, { kind: 'drop-contract', contract: chain.id });
      emit(turn, { kind: 'pay', contract: chain.id, ...gain });
      emit(turn, { kind: 'regenerate-board', because: 'abandoned' });
  }
}
