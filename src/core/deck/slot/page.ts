/** What the page does and hears: it hides, shows, renames the operator, is given evidence, hears events and says lines. */
import { MAX_EVENT, remember } from '../cipher/ring.ts';
import { Handle, KEPT_LINES } from '../record/deckRecord.ts';
import type { EventOf } from './events.ts';
import { type DeckRefusal, refuse } from './refusals.ts';
import { become, emit, type Turn, writeFlash, writeJournal } from './turn.ts';

/** `hide`: may be the last that is ever heard of the page, and may come many times. Nothing moves but what is written. */
export function hide(turn: Turn): null {
  become(turn, { hidden: true });
  writeJournal(turn);
  const { slot } = turn.state;
  if (slot.phase === 'ACTIVE' && slot.save === 'open') emit(turn, { kind: 'flush-save', module: slot.module.id });
  return null;
}

/** `show`. */
export function show(turn: Turn): null {
  become(turn, { hidden: false });
  return null;
}

/** `rename`: the operator's handle. */
export function rename(turn: Turn, { handle }: EventOf<'rename'>): DeckRefusal | null {
  if (!Handle.safeParse(handle).success) return refuse('bad-handle');
  become(turn, { deck: { ...turn.state.deck, handle } });
  writeJournal(turn);
  writeFlash(turn);
  return null;
}

/** `evidence`: it is in the record, so that a case that was taken can be begun after any power cut. */
export function evidence(turn: Turn, { found }: EventOf<'evidence'>): null {
  become(turn, { deck: { ...turn.state.deck, evidence: found } });
  writeFlash(turn);
  return null;
}

/** `heard`: goes into the ring of events; it is durable with the next write of the record. */
export function heard(turn: Turn, { what }: EventOf<'heard'>): null {
  const { deck } = turn.state;
  if (what !== '') become(turn, { deck: { ...deck, ring: remember(deck.ring, what.slice(0, MAX_EVENT)) } });
  return null;
}

/** `spoke`: the voice's last lines, so that it does not repeat itself after a swap or a restart. */
export function spoke(turn: Turn, { line }: EventOf<'spoke'>): null {
  const { deck } = turn.state;
  become(turn, { deck: { ...deck, lines: [...deck.lines, line.slice(0, 120)].slice(-KEPT_LINES) } });
  return null;
}
