/** Job: what happened in a run, sol by sol. */
import { err, type Result } from '../../core/kernel/result.ts';
import { decode } from '../../core/cartridge/codec.ts';
import { ledgerOf } from '../../core/cartridge/ledgerOf.ts';
import { refusal, type Refusal } from '../../core/cartridge/refusal.ts';
import type { Jobs } from '../../core/talk/jobs.ts';
import { storyOf, type RunStory } from '../../core/replay/runStory.ts';
import { bringRun } from '../bringRun.ts';
import type { FrameSource } from '../frames.ts';

const MOST_SOLS = 10_000;

/** Computes the run again, once its frames are at hand. */
export async function story({ bytes }: Jobs['story']['data'], frames: FrameSource): Promise<Result<RunStory, Refusal>> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { cartridge } = decoded.value;
  const ledger = ledgerOf(cartridge.genesis.ledger, cartridge.frames, frames.ledger);
  if (!ledger.ok) return ledger;
  const problem = await bringRun(cartridge, frames, MOST_SOLS);
  return problem === null ? storyOf(cartridge, ledger.value) : err(refusal('no-frame', problem));
}
