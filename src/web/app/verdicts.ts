/** The five verdicts on what has just been swapped, one file after the other; the worker answers in its own time. */
import type { Verdicts } from '../../core/talk/protocol.ts';
import type { Sim } from './sim.ts';
import { useApp, type Swap } from './store.ts';

/** Asks for them and shows them on the compare card, as long as that lies there. */
export async function askVerdicts(sim: Sim, now: Uint8Array, before: Uint8Array | null): Promise<void> {
  const of = useApp.getState().swap?.now;
  const show = (side: keyof Swap['verdicts'], verdicts: Verdicts): void =>
    useApp.setState(({ swap }) =>
      swap !== null && swap.now === of ? { swap: { ...swap, verdicts: { ...swap.verdicts, [side]: verdicts } } } : {},
    );
  show('now', await verdictsOn(sim, now));
  if (before === null || useApp.getState().swap?.now !== of) return;
  show('before', await verdictsOn(sim, before));
}

/** Those that could not be given are not checked, with the reason. */
async function verdictsOn(sim: Sim, bytes: Uint8Array): Promise<Verdicts> {
  const verified = await sim.verify(bytes);
  if (verified.ok) return verified.checks;
  const not = { status: 'skipped', reason: verified.error.message } as const;
  return { format: not, chain: not, ledger: not, replay: not, signature: not };
}
