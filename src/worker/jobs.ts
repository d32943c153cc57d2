/** The table of jobs that a worker of the pool does. One file per job in `jobs/`. */
import type { Result } from '../core/kernel/result.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import type { FromPool, JobName, Jobs, ToPool } from '../core/jobs.ts';
import type { FrameSource } from './frames.ts';
import { trial } from './jobs/trial.ts';

type Work = {
  readonly [Name in JobName]: (
    data: Jobs[Name]['data'],
    frames: FrameSource,
  ) => Promise<Result<Jobs[Name]['result'], Refusal>>;
};

const WORK: Work = { trial };

/** Does a job and says what came of it. A bug of ours is said like a refusal: the page's own colony has no part in it. */
export async function doJob({ id, name, data }: ToPool, frames: FrameSource): Promise<FromPool> {
  try {
    const done = await WORK[name](data, frames);
    return done.ok ? { id, ok: true, result: done.value } : { id, ok: false, error: done.error };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { id, ok: false, error: refusal('crashed', `This could not be worked out: ${why}`) };
  }
}
