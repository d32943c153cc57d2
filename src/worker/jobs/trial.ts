/** Job: one governor lives one colony under one seed. */
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { refusal, type Refusal } from '../../core/cartridge/refusal.ts';
import { frameSol } from '../../core/cartridge/run.ts';
import { decode } from '../../core/cartridge/codec.ts';
import { ledgerOf } from '../../core/cartridge/ledgerOf.ts';
import type { Jobs } from '../../core/talk/jobs.ts';
import { lastSolOf, liveTrial, trialRun, type TrialEnd } from '../../core/replay/trial.ts';
import type { FrameSource } from '../frames.ts';

/** Lives the trial, once its frames are at hand. */
export async function trial(
  { bytes, trial: asked }: Jobs['trial']['data'],
  frames: FrameSource,
): Promise<Result<TrialEnd, Refusal>> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { cartridge } = decoded.value;
  const ledger = ledgerOf(cartridge.genesis.ledger, cartridge.frames, frames.ledger);
  if (!ledger.ok) return ledger;
  const run = trialRun(cartridge, ledger.value, asked);
  if (!run.ok) return run;
  const last = lastSolOf(run.value, asked.sols);
  const isShipped = ledger.value === frames.ledger;
  for (let sol = frameSol(run.value.colony); sol <= last; sol++) {
    const problem = isShipped ? await frames.bring(sol) : null;
    if (problem !== null || !ledger.value.has(sol))
      return err(refusal('no-frame', `The frame of sol ${sol} is not at hand. ${problem ?? ''}`.trim()));
  }
  return ok(liveTrial(run.value, asked.seed, last));
}
