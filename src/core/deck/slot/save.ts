/** The module's own save: opened once, when the module becomes ACTIVE. */
import type { Module } from '../module.ts';
import type { EventOf } from './events.ts';
import { become, emit, note, tell, type Turn } from './turn.ts';

/** Begins to open the save: REGISTERED to ACTIVE. */
export function openSave(turn: Turn, module: Module): void {
  const ticket = emit(turn, { kind: 'open-save', module: module.id });
  become(turn, { slot: { phase: 'ACTIVE', module, save: 'opening', ticket } });
}

/** The save is open, or can't be. A corrupt one is set aside before anything is written in its place. */
export function saveOpened(turn: Turn, event: EventOf<'save-opened'>): null {
  const { slot, contract } = turn.state;
  if (slot.phase !== 'ACTIVE' || slot.ticket !== event.ticket) return null;
  if (event.result === 'unavailable') {
    become(turn, { slot: { phase: 'REGISTERED', module: slot.module } });
    if (contract.phase === 'AWAIT') become(turn, { contract: { phase: 'RESUMABLE', chain: contract.chain } });
    tell(turn, 'save-unavailable');
  } else {
    if (event.result === 'corrupt') {
      emit(turn, { kind: 'quarantine-save', module: slot.module.id });
      tell(turn, 'save-set-aside');
      note(turn, 'anomalous:save');
    }
    become(turn, { slot: { ...slot, save: 'open' } });
  }
  return null;
}
