/** A module out of the slot: the deck is written, then the module's save, and only then are its words and handlers taken back. */
import type { DeckRefusal } from './refusals.ts';
import { refuse } from './refusals.ts';
import type { EventOf } from './events.ts';
import { ask, become, emit, note, type Turn, writeFlash, writeJournal } from './turn.ts';

/** Begins to take the module out. The chain goes to the journal and to flash before the save is touched. */
export function beginUnmount(turn: Turn): void {
  const { slot } = turn.state;
  if (slot.phase !== 'REGISTERED' && slot.phase !== 'ACTIVE') return;
  const hadSave = slot.phase === 'ACTIVE' && slot.save === 'open';
  writeJournal(turn);
  const ticket = writeFlash(turn);
  become(turn, { slot: { phase: 'UNMOUNTING', module: slot.module, at: 'flash', blocked: false, hadSave, ticket } });
}

/** `eject`, or `pull` while no phase runs. */
export function unmount(turn: Turn): null {
  beginUnmount(turn);
  return null;
}

/** `pull` while a phase runs: the phase is cut off, and the deck remembers. */
export function pullOut(turn: Turn): DeckRefusal | null {
  const { contract, slot } = turn.state;
  if (slot.phase === 'ABSENT' || contract.phase !== 'RUNNING') return refuse('slot-empty');
  emit(turn, { kind: 'stop-phase', started: contract.ticket });
  become(turn, { contract: { phase: 'RESUMABLE', chain: contract.chain } });
  note(turn, 'anomalous:removal');
  beginUnmount(turn);
  return null;
}

/** The deck is durable, or is not. */
export function chainFlashed(turn: Turn, event: EventOf<'flashed'>): null {
  const { slot } = turn.state;
  if (slot.phase !== 'UNMOUNTING' || slot.ticket !== event.ticket) return null;
  if (!event.ok) block(turn, 'deck');
  else if (slot.hadSave) flushSave(turn);
  else leave(turn);
  return null;
}

/** The save is durable, or is not. */
export function saveFlushed(turn: Turn, event: EventOf<'save-flushed'>): null {
  const { slot } = turn.state;
  if (slot.phase !== 'UNMOUNTING' || slot.ticket !== event.ticket) return null;
  if (event.ok) leave(turn);
  else block(turn, 'save');
  return null;
}

/** `retry`: the write that failed is made again. */
export function retry(turn: Turn): null {
  const { slot } = turn.state;
  if (slot.phase !== 'UNMOUNTING') return null;
  if (slot.at === 'save') flushSave(turn);
  else become(turn, { slot: { ...slot, blocked: false, ticket: writeFlash(turn) } });
  return null;
}

/** `force`: the module leaves without the write. The deck remembers. */
export function force(turn: Turn): null {
  note(turn, 'anomalous:forced');
  leave(turn);
  return null;
}

function flushSave(turn: Turn): void {
  const { slot } = turn.state;
  if (slot.phase !== 'UNMOUNTING') return;
  const ticket = emit(turn, { kind: 'flush-save', module: slot.module.id });
  become(turn, { slot: { ...slot, at: 'save', blocked: false, ticket } });
}

function block(turn: Turn, what: 'deck' | 'save'): void {
  const { slot } = turn.state;
  if (slot.phase !== 'UNMOUNTING') return;
  become(turn, { slot: { ...slot, blocked: true } });
  note(turn, 'anomalous:storage');
  ask(turn, { ask: 'storage', what });
}

function leave(turn: Turn): void {
  const { slot } = turn.state;
  if (slot.phase !== 'UNMOUNTING') return;
  emit(turn, { kind: 'roll-back-vocabulary', module: slot.module.id });
  emit(turn, { kind: 'remove-from-colony' });
  become(turn, { slot: { phase: 'ABSENT' } });
  note(turn, 'cart:out');
  writeJournal(turn);
  emit(turn, { kind: 'regenerate-board', because: 'ejected' });
}
