/** Job: one colony of a gauntlet. */
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { refusal, type Refusal } from '../../core/cartridge/refusal.ts';
import { MISSION } from '../../core/colony/missions.ts';
import type { Jobs } from '../../core/talk/jobs.ts';
import { gauntletSols, liveOnce, type Life } from '../../core/replay/gauntlet.ts';
import { bringSols } from '../bringRun.ts';
import type { FrameSource } from '../frames.ts';

/** Lives it, once the frames are at hand. */
export async function life(
  { entry, index, sols: most }: Jobs['life']['data'],
  frames: FrameSource,
): Promise<Result<Life, Refusal>> {
  const sols = gauntletSols(entry.mission, frames.ledger, most);
  const problem = await bringSols(MISSION[entry.mission].startSol, sols, frames);
  return problem === null ? ok(liveOnce(entry, index, sols, frames.ledger)) : err(refusal('no-frame', problem));
}
