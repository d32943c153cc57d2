/** One transition while it is worked out: the state so far, and the effects so far. */
import type { EVENTS_OF_DECK } from '../cipher/kinds.ts';
import { remember } from '../cipher/ring.ts';
import type { Chain } from '../record/chain.ts';
import type { Deck, DeckRecord } from '../record/deckRecord.ts';
import type { Journal } from '../record/journal.ts';
import type { EffectBody, Effect, Notice, Prompt } from './effects.ts';
import { chainOf, type State } from './state.ts';

export type Turn = { state: State; readonly effects: Effect[] };

/** Replaces parts of the state. */
export function become(turn: Turn, change: Partial<State>): void {
  turn.state = { ...turn.state, ...change };
}

/** Adds an effect under a ticket of its own. @returns the ticket. */
export function emit(turn: Turn, effect: EffectBody): number {
  const ticket = turn.state.ticket + 1;
  become(turn, { ticket });
  turn.effects.push({ ...effect, ticket });
  return ticket;
}

/** Lets the voice know of something. */
export function note(turn: Turn, kind: (typeof EVENTS_OF_DECK)[number]): void {
  const { deck } = turn.state;
  become(turn, { deck: { ...deck, ring: remember(deck.ring, kind) } });
}

/** Tells the player something. */
export function tell(turn: Turn, notice: Notice): void {
  emit(turn, { kind: 'notice', notice });
}

/** Asks the player something. */
export function ask(turn: Turn, prompt: Prompt): void {
  emit(turn, { kind: 'prompt', prompt });
}

function progressOf(chain: Chain): Journal['progress'] {
  const { id, records, values, option, unclean, faults } = chain;
  return { contract: id, records, values, option, unclean, faults };
}

/** Writes the journal, under the next revision. */
export function writeJournal(turn: Turn): void {
  const { deck } = turn.state;
  const rev = deck.rev + 1;
  become(turn, { deck: { ...deck, rev } });
  const chain = chainOf(turn.state);
  const { seed, handle, history } = deck;
  const progress = chain === null ? null : progressOf(chain);
  emit(turn, { kind: 'write-journal', journal: { version: 1, rev, seed, handle, history, progress } });
}

/** The record as it would be written now, under the next revision. */
export function nextRecord(turn: Turn, deck: Deck, current: Chain | null): DeckRecord {
  const rev = turn.state.deck.rev + 1;
  become(turn, { deck: { ...turn.state.deck, rev } });
  return { ...deck, rev, current };
}

/** Writes the deck as it is, with the contract under way. @returns the ticket. */
export function writeFlash(turn: Turn): number {
  const record = nextRecord(turn, turn.state.deck, chainOf(turn.state));
  return emit(turn, { kind: 'write-flash', record });
}
