/** `colony`: another run is in the colony bay, or none. Contracts belong to the run that they were accepted for. */
import type { EventOf } from '../slot/events.ts';
import { registeredIn } from '../slot/state.ts';
import { stopPhase } from './stop.ts';
import { become, emit, note, tell, type Turn, writeJournal } from '../slot/turn.ts';

/** Tells the new run what is in the slot. A phase that ran in the old one is cut off, and may be resumed. */
export function colonyChanged(turn: Turn, { id }: EventOf<'colony'>): null {
  const { contract } = turn.state;
  become(turn, { colony: id });
  const module = registeredIn(turn.state);
  if (id !== null) emit(turn, module === null ? { kind: 'remove-from-colony' } : { kind: 'seat-in-colony', module });
  if (contract.phase === 'RUNNING') {
    stopPhase(turn);
    note(turn, 'anomalous:removal');
    writeJournal(turn);
  } else if ((contract.phase === 'AWAIT' || contract.phase === 'OFFER') && contract.chain.colony !== id) {
    become(turn, { contract: { phase: 'RESUMABLE', chain: contract.chain } });
    tell(turn, 'another-colony');
  }
  return null;
}
