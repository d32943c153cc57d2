/** After a transition has ended: what the player wished for meanwhile, then the contract that waits. */
import { tryBegin } from '../contracts/tryBegin.ts';
import { mountFile } from './mount.ts';
import { isBusy } from './state.ts';
import { become, type Turn } from './turn.ts';
import { beginUnmount } from './unmount.ts';

/** Does what is wanted of the slot, unless something is in flight; then lets the contract that waits begin, if it can. */
export function settle(turn: Turn): void {
  fulfil(turn);
  if (!isBusy(turn.state)) tryBegin(turn);
}

function fulfil(turn: Turn): void {
  const { want, slot } = turn.state;
  if (want === null || isBusy(turn.state)) return;
  if (slot.phase === 'REGISTERED' || slot.phase === 'ACTIVE') {
    // A wish for the module that is seated already is fulfilled; any other waits until the slot is empty.
    if (want === 'empty' || slot.module.digest === want.digest) become(turn, { want: null });
    if (want === 'empty' || slot.module.digest !== want.digest) beginUnmount(turn);
    return;
  }
  become(turn, { want: null, slot: { phase: 'ABSENT' } });
  if (want !== 'empty') mountFile(turn, want);
}
