/** A file into the slot: ABSENT to MOUNTED to REGISTERED. */
import { bitOf, isGranted } from '../capabilities.ts';
import type { Module, SlotFile } from '../module.ts';
import type { DeckRefusal } from './refusals.ts';
import { refuse } from './refusals.ts';
import type { EventOf } from './events.ts';
import { become, emit, note, tell, type Turn, writeFlash, writeJournal } from './turn.ts';
import { beginUnmount } from './unmount.ts';

/** Begins to read and check a file. */
export function mountFile(turn: Turn, file: SlotFile): void {
  const ticket = emit(turn, { kind: 'parse', file });
  become(turn, { slot: { phase: 'MOUNTED', file, fault: null, ticket } });
}

/** `insert` into an empty slot, or in place of a file that was refused: nothing of it is registered. */
export function mount(turn: Turn, { file }: EventOf<'insert'>): null {
  mountFile(turn, file);
  return null;
}

/** `insert` while another module is seated: that one leaves first, and this one is remembered. */
export function exchange(turn: Turn, { file }: EventOf<'insert'>): DeckRefusal | null {
  const { slot } = turn.state;
  if ('module' in slot && slot.module.digest === file.digest) return refuse('already-seated');
  become(turn, { want: file });
  beginUnmount(turn);
  return null;
}

/** A file that was refused is taken out. */
export function drop(turn: Turn): null {
  become(turn, { slot: { phase: 'ABSENT' } });
  return null;
}

/** The file was read. Only a module that the deck knows and grants everything to is registered. */
export function parsed(turn: Turn, event: EventOf<'parsed'>): null {
  const { slot } = turn.state;
  if (slot.phase !== 'MOUNTED' || slot.ticket !== event.ticket) return null;
  const { module } = event;
  if (module === null) reject(turn, 'format');
  else if (!isGranted(module.bit, module.tag, module.grants)) reject(turn, 'capability');
  else register(turn, module);
  return null;
}

function reject(turn: Turn, fault: 'format' | 'capability'): void {
  const { slot } = turn.state;
  if (slot.phase !== 'MOUNTED') return;
  become(turn, { slot: { ...slot, fault } });
  tell(turn, fault === 'format' ? 'format-not-recognized' : 'capability-not-granted');
  note(turn, 'cart:reject');
}

function register(turn: Turn, module: Module): void {
  const { deck } = turn.state;
  const history = (deck.history | bitOf(module.tag)) >>> 0;
  const lastModule = { digest: module.digest, name: module.name };
  become(turn, { deck: { ...deck, history, lastModule }, slot: { phase: 'REGISTERED', module } });
  emit(turn, { kind: 'merge-vocabulary', module });
  emit(turn, { kind: 'seat-in-colony', module });
  note(turn, 'cart:in');
  writeJournal(turn);
  writeFlash(turn);
  emit(turn, { kind: 'regenerate-board', because: 'inserted' });
}
