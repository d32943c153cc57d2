/** Job: what changes on a run are measured against. */
import { ok, type Result } from '../../core/kernel/result.ts';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Ground, Jobs } from '../../core/talk/jobs.ts';
import { ownStanding, untilSolOf } from '../../core/replay/bestChanges.ts';
import type { FrameSource } from '../frames.ts';
import { tryableIn } from '../timeline/tryable.ts';

/** Reads the run; refuses one on which nothing can be tried. */
export async function ground({ bytes }: Jobs['ground']['data'], frames: FrameSource): Promise<Result<Ground, Refusal>> {
  const made = tryableIn(bytes, frames);
  if (!made.ok) return made;
  const { cartridge } = made.value;
  return ok({ untilSol: untilSolOf(cartridge), own: ownStanding(cartridge) });
}
