/** A pool of workers that compute what would hold up the colony's own: many jobs, as many at once as there are workers. */
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { FromPool, JobName, Jobs, ToPool } from '../../core/talk/jobs.ts';
import type { Outcome } from './face.ts';

/** Two ends of a line to a worker of the pool. */
export type PoolLine = { post(job: ToPool): void; close(): void };
export type PoolConnect = (hear: (answer: FromPool) => void, broken: (message: string) => void) => PoolLine;

export type Pool = {
  /** Does a job when its turn comes. Never rejects; after `cancel` it is refused. */
  run<Name extends JobName>(
    name: Name,
    data: Jobs[Name]['data'],
  ): Promise<Outcome<{ readonly result: Jobs[Name]['result'] }>>;
  /** Ends all jobs, begun or not, and the workers with them. What is asked for later starts new ones. */
  cancel(): void;
};

type Waiting = { readonly job: ToPool; readonly settle: (answer: FromPool) => void };
type Hand = { readonly line: PoolLine; busy: Waiting | null };

/** A pool that starts workers when they are needed, `size` at most. */
export function openPool(connect: PoolConnect, size: number): Pool {
  let hands: Hand[] = [];
  let waiting: Waiting[] = [];
  let ids = 0;

  function start(): Hand {
    const end = (answer: FromPool): void => {
      const done = hand.busy;
      if (done === null || done.job.id !== answer.id) return;
      hand.busy = null;
      done.settle(answer);
      next();
    };
    const broken = (message: string): void => {
      hand.line.close();
      hands = hands.filter((other) => other !== hand);
      end({ id: hand.busy?.job.id ?? 0, ok: false, error: { kind: 'crashed', message, path: '' } });
    };
    const hand: Hand = { line: connect(end, broken), busy: null };
    hands.push(hand);
    return hand;
  }

  function next(): void {
    while (waiting.length > 0) {
      const free = hands.find(({ busy }) => busy === null) ?? (hands.length < size ? start() : null);
      const first = waiting[0];
      if (free === null || first === undefined) return;
      waiting = waiting.slice(1);
      free.busy = first;
      free.line.post(first.job);
    }
  }

  return {
    async run(name, data) {
      const id = ++ids;
      const answer = await new Promise<FromPool>((settle) => {
        // A name comes with its own data: the parameters say so.
        waiting.push({ job: { id, name, data } as ToPool, settle });
        next();
      });
      // A worker answers with what the job's name promises: `doJob` is made by the same table.
      return answer.ok
        ? { ok: true, result: answer.result as Jobs[typeof name]['result'] }
        : { ok: false, error: answer.error };
    },
    cancel() {
      const stopped = [...hands.flatMap(({ busy }) => (busy === null ? [] : [busy])), ...waiting];
      for (const { line } of hands) line.close();
      [hands, waiting] = [[], []];
      for (const { job, settle } of stopped) settle({ id: job.id, ok: false, error: CANCELLED });
    },
  };
}

/** So many workers leave one processor to the page. */
export function poolSize(processors: number): number {
  return Math.max(1, Math.min(4, processors - 1));
}

const CANCELLED: Refusal = { kind: 'crashed', message: 'This was stopped.', path: '' };
