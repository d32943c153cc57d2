/** Job: the changes worth trying on a run. */
import { ok, type Result } from '../../core/kernel/result.ts';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Jobs } from '../../core/talk/jobs.ts';
import { TICKS_PER_SOL } from '../../core/mars/constants.ts';
import { candidatesOf } from '../../core/replay/candidates.ts';
import type { Change } from '../../core/replay/change.ts';
import type { FrameSource } from '../frames.ts';
import { bringUntil, tryableIn } from '../timeline/tryable.ts';

/** Lists them, once the frames of the run are at hand. */
export async function candidates(
  { bytes }: Jobs['candidates']['data'],
  frames: FrameSource,
): Promise<Result<readonly Change[], Refusal>> {
  const made = tryableIn(bytes, frames);
  if (!made.ok) return made;
  const { cartridge, ledger } = made.value;
  const brought = await bringUntil(made.value, Math.ceil(cartridge.state.tick / TICKS_PER_SOL), frames);
  return brought.ok ? ok(candidatesOf(cartridge, ledger)) : brought;
}
