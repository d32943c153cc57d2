/** The table of jobs that a worker of the pool does. One file per job in `jobs/`. */
import type { Result } from '../core/kernel/result.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import type { FromPool, JobName, Jobs, ToPool } from '../core/talk/jobs.ts';
import type { FrameSource } from './frames.ts';
import { best } from './jobs/best.ts';
import { candidates } from './jobs/candidates.ts';
import { change } from './jobs/change.ts';
import { fork } from './jobs/fork.ts';
import { ground } from './jobs/ground.ts';
import { life } from './jobs/life.ts';
import { sealed } from './jobs/sealed.ts';
import { standing } from './jobs/standing.ts';
import { story } from './jobs/story.ts';
import { tally } from './jobs/tally.ts';
import { trial } from './jobs/trial.ts';
import { unsealed } from './jobs/unsealed.ts';

type Work = {
  readonly [Name in JobName]: (
    data: Jobs[Name]['data'],
    frames: FrameSource,
  ) => Promise<Result<Jobs[Name]['result'], Refusal>>;
};

const WORK: Work = {
  trial,
  standing,
  story,
  fork,
  unsealed,
  sealed,
  life,
  tally,
  ground,
  candidates,
  change,
  best,
};

/** Does a job and says what came of it. A bug of ours is said like a refusal: the page's own colony has no part in it. */
export async function doJob({ id, name, data }: ToPool, frames: FrameSource): Promise<FromPool> {
  try {
    // Each name comes with its own data: `ToPool` says so, one by one.
    const work = WORK[name] as (data: unknown, frames: FrameSource) => ReturnType<(typeof WORK)[JobName]>;
    const done = await work(data, frames);
    return done.ok ? { id, ok: true, result: done.value } : { id, ok: false, error: done.error };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { id, ok: false, error: refusal('crashed', `This could not be worked out: ${why}`) };
  }
}
