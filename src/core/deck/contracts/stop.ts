/** Gives up waiting for the phase that runs. */
import { become, emit, type Turn } from '../slot/turn.ts';

/** Tells the host that the phase's outcome is not wanted any more. Nothing when none runs. */
export function stopPhase(turn: Turn): void {
  const { contract } = turn.state;
  if (contract.phase !== 'RUNNING') return;
  emit(turn, { kind: 'stop-phase', started: contract.ticket });
  become(turn, { contract: { phase: 'RESUMABLE', chain: contract.chain } });
}
