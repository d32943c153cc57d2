/** Whether a run lived the weather of the ledger it names. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import type { Ledger } from '../../mars/ledger.ts';
import type { Refusal } from '../../cartridge/refusal.ts';
import type { Cartridge } from '../../cartridge/schema.ts';
import type { Result } from '../../kernel/result.ts';
import { startTickOf } from '../obstacle.ts';
import { fail, pass, type Verdict } from './verdict.ts';

/**
 * The verdict: every echo, every kept block and every carried frame names the frame that the ledger has for its sol.
 * `given`: whether whoever asks brought the ledger.
 */
export function ledgerVerdict(cartridge: Cartridge, found: Result<Ledger, Refusal>, given = false): Verdict {
  if (!found.ok) return fail(found.error.message, found.error.path);
  const ledger = found.value;
  const { echoHistory, chainBlocks, chain, frames = [] } = cartridge;
  const hashOf = (sol: number): string | null => (ledger.has(sol) ? ledger.frameAt(sol)._hash : null);
  const lived = livedSols(cartridge);
  for (const [index, { frame, frameHash }] of echoHistory.entries()) {
    const sol = chain.length - echoHistory.length + index + 1;
    if (frame !== lived(sol))
      return fail(`The echo of sol ${sol} is of another frame than that sol’s.`, `/echoHistory/${index}/frame`, sol);
    if (hashOf(frame) !== frameHash) return mismatch(`/echoHistory/${index}/frameHash`, sol);
  }
  for (const [index, { sol, frameHash }] of chainBlocks.entries())
    if (hashOf(lived(sol)) !== frameHash) return mismatch(`/chainBlocks/${index}/frameHash`, sol);
  for (const [index, { sol, _hash }] of frames.entries())
    if (hashOf(sol) !== _hash) return mismatch(`/frames/${index}/_hash`, sol);
  const named = `${echoHistory.length} echoes and ${chainBlocks.length} blocks name frames of the ledger ${ledger.id}`;
  if (given) return pass(`${named}, which was given.`);
  if (ledger.shipped) return pass(`${named}, which this Marsdeck has.`);
  return pass(`${named}, as far as this file carries it: that it is the whole ledger’s takes the ledger.`);
}

/** Sol of the ledger that was lived in a sol of the run. */
function livedSols({ genesis, state }: Cartridge): (sol: number) => number {
  const before = state.startSol - 1 + Math.floor(startTickOf(genesis) / TICKS_PER_SOL);
  return (sol) => before + sol;
}

function mismatch(field: string, sol: number): Verdict {
  return fail(`At sol ${sol} a frame is named that is not the ledger’s.`, field, sol);
}
