import type { ToPool } from '../../core/talk/jobs.ts';
import type { PoolConnect } from './pool.ts';

/** A worker of the pool that lives every trial for as many sols as its seed has digits, once `answer` is called. */
export function fakePool(): { readonly connect: PoolConnect; readonly answer: () => void; readonly jobs: ToPool[] } {
  const jobs: ToPool[] = [];
  let waiting: (() => void)[] = [];
  return {
    jobs,
    connect: (hear) => ({
      post(job) {
        jobs.push(job);
        if (job.name !== 'trial') throw new Error(`${job.name} is no trial`);
        const { seed } = job.data.trial;
        const result = { seed, sols: String(seed).length, score: seed, alive: true, cause: null };
        waiting.push(() => hear({ id: job.id, ok: true, result }));
      },
      close: () => {
        waiting = [];
      },
    }),
    answer() {
      for (;;) {
        const next = waiting.shift();
        if (next === undefined) return;
        next();
      }
    },
  };
}
