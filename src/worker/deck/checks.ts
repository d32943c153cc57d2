/** The deck's bounties: checks of the run in the bay, made here on a copy. None touches the colony. */
import { cartridgeOf } from '../../core/cartridge/convert.ts';
import { frameSol, structuredCopy, type Run } from '../../core/cartridge/run.ts';
import { BOUNTY_SOLS, type BountyKey } from '../../core/replay/bounties/bounty.ts';
import { BOUNTY } from '../../core/replay/bounties/table.ts';
import type { FrameSource } from '../frames.ts';

/** What a check found: null where it could not be made. */
export type Finding = { readonly outcome: 'full' | 'partial'; readonly text: string } | null;

/** More sols would hold the worker for more than about a second. */
const MOST_SOLS = 3000;

/** Makes a check. It rejects on a bug alone. */
export async function check(key: BountyKey, run: Run, frames: FrameSource): Promise<Finding> {
  if (!(await bring(run, frames))) return null;
  const { pass, checked, sols } = BOUNTY[key](structuredCopy(cartridgeOf(run)), run.ledger);
  if (sols === 0) return null;
  return { outcome: pass ? 'full' : 'partial', text: checked };
}

/**
 * The frames of a run from its beginning to as far as a check looks ahead; false when one of its past can't be had. Frames
 * that are not the shipped ledger's come with their run.
 */
async function bring({ colony, ledger }: Run, frames: FrameSource): Promise<boolean> {
  if (ledger !== frames.ledger) return true;
  const now = frameSol(colony);
  if (now - colony.startSol > MOST_SOLS) return false;
  for (let sol = colony.startSol; sol <= now; sol++) if ((await frames.bring(sol)) !== null) return false;
  for (let sol = now + 1; sol <= now + BOUNTY_SOLS; sol++) await frames.bring(sol);
  return true;
}
