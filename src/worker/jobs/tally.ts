/** Job: what the lives of a gauntlet come to together. */
import { ok, type Result } from '../../core/kernel/result.ts';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Jobs } from '../../core/talk/jobs.ts';
import { gauntletOf, gauntletSols, type Gauntlet } from '../../core/replay/gauntlet.ts';
import type { FrameSource } from '../frames.ts';

/** The score and the figures, by the formula that hubs and the command line use. */
export async function tally(
  { mission, lives, sols }: Jobs['tally']['data'],
  { ledger }: FrameSource,
): Promise<Result<Gauntlet, Refusal>> {
  return ok(gauntletOf(mission, lives, gauntletSols(mission, ledger, sols), ledger));
}
