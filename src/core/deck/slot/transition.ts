/** The deck's one transition function: pure, without a clock, without chance. */
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Effect } from './effects.ts';
import type { DeckEvent } from './events.ts';
import type { DeckRefusal } from './refusals.ts';
import { settle } from './settle.ts';
import { isColonyHeld, type State } from './state.ts';
import { CONTRACT_TABLE, contractCellOf, SLOT_TABLE, slotCellOf } from './table.ts';
import { emit, type Turn } from './turn.ts';
import { VERBS } from './verbs.ts';

export type Step = { readonly state: State; readonly effects: readonly Effect[] };

/**
 * What follows from an event: the next state and what the host has to do, in order, before it takes the next event; or
 * a refusal, on which nothing changes. A completion with another ticket than the one waited for changes nothing.
 */
export function transition(state: State, event: DeckEvent): Result<Step, DeckRefusal> {
  const turn: Turn = { state, effects: [] };
  const name = verbFor(state, event);
  // The rows of the table are typed by event, so the verb takes this one: the compiler can't follow that.
  const verb = VERBS[name] as (turn: Turn, event: DeckEvent) => DeckRefusal | null;
  const refusal = verb(turn, event);
  if (refusal !== null) return err(refusal);
  if (SETTLING.has(name) && turn.state !== state) settle(turn);
  const isHeld = isColonyHeld(turn.state);
  if (isHeld !== isColonyHeld(state)) emit(turn, { kind: isHeld ? 'hold-colony' : 'release-colony' });
  return ok({ state: turn.state, effects: turn.effects });
}

/** Verbs after which nothing may be in flight any more: then what was wished for is done, and what waits may begin. */
const SETTLING: ReadonlySet<keyof typeof VERBS> = new Set([
  'parsed',
  'save-opened',
  'chain-flashed',
  'save-flushed',
  'force',
  'committed',
  'phase-failed',
  'choose',
]);

/** The name of the verb that the table has for an event. */
function verbFor(state: State, event: DeckEvent): keyof typeof VERBS {
  return isOfSlot(event)
    ? SLOT_TABLE[event.kind][slotCellOf(state)]
    : CONTRACT_TABLE[event.kind][contractCellOf(state)];
}

function isOfSlot(event: DeckEvent): event is Extract<DeckEvent, { kind: keyof typeof SLOT_TABLE }> {
  return Object.hasOwn(SLOT_TABLE, event.kind);
}
