/** The deck after a start: rebuilt from what is durable, as a pure function of record and journal. */
import { MOST_FAULTS } from './contracts/phase.ts';
import type { Step } from './slot/transition.ts';
import { become, note, type Turn, writeJournal } from './slot/turn.ts';
import type { State } from './slot/state.ts';
import type { Journal } from './record/journal.ts';
import { type Deck, type DeckRecord, freshDeck } from './record/deckRecord.ts';
import type { Chain } from './record/chain.ts';

/** What was found in the stores; null where there is nothing, or nothing that could be read. */
export type Durable = { readonly flash: DeckRecord | null; readonly journal: Journal | null };

/**
 * The state to begin with. Money, settled and suspended contracts come from the record alone. A journal that is newer
 * adds bits of the history, the handle, and how far the contract under way was. The slot is empty: a module is offered
 * again, never seated by itself. `seed` and `handle` are for a deck that was never written.
 */
export function boot({ flash, journal }: Durable, seed: number, handle: string): State {
  const { current, ...kept } = flash ?? { ...freshDeck(journal?.seed ?? seed, handle), current: null };
  const isNewer = journal !== null && journal.rev > kept.rev;
  const deck: Deck = {
    ...kept,
    rev: Math.max(kept.rev, journal?.rev ?? 0),
    history: (kept.history | (journal?.history ?? 0)) >>> 0,
    handle: isNewer ? journal.handle : kept.handle,
  };
  const chain = current === null || !isNewer ? current : caughtUp(current, journal);
  const state: State = {
    deck,
    slot: { phase: 'ABSENT' },
    contract: chain === null ? { phase: 'NONE' } : { phase: 'RESUMABLE', chain },
    want: null,
    colony: null,
    hidden: false,
    ticket: 0,
  };
  if (chain === null || !chain.unclean) return state;
  const turn: Turn = { state, effects: [] };
  note(turn, 'anomalous:removal');
  return turn.state;
}

/**
 * After a crash of the worker that had a phase of this contract running: it counts as a fault of the phase. With what has
 * to be done for that, as a transition has it. Nothing when the contract is not the one that was found.
 */
export function crashed(state: State, contract: string): Step {
  const turn: Turn = { state, effects: [] };
  const found = state.contract;
  if (found.phase !== 'RESUMABLE' || found.chain.id !== contract) return turn;
  const faults = Math.min(MOST_FAULTS, found.chain.faults + 1);
  become(turn, { contract: { phase: 'RESUMABLE', chain: { ...found.chain, faults, unclean: true } } });
  note(turn, 'anomalous:worker');
  writeJournal(turn);
  return turn;
}

/** The contract of the record, as far as the journal has it. */
function caughtUp(chain: Chain, { progress }: Journal): Chain {
  if (progress === null || progress.contract !== chain.id) return chain;
  if (progress.records.length < chain.records.length || progress.records.length > chain.terms.phases.length)
    return chain;
  const { contract: _contract, ...rest } = progress;
  return { ...chain, ...rest };
}
