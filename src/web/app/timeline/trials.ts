/** Changes tried on a run by a pool of workers, with a count and a way to stop. */
import type { Refusal } from '../../../core/cartridge/refusal.ts';
import type { Ground, Lived } from '../../../core/talk/jobs.ts';
import type { SeriesKey } from '../../../core/talk/past.ts';
import type { Change } from '../../../core/replay/change.ts';
import type { Tried } from '../../../core/replay/ranked.ts';
import type { Standing } from '../../../core/replay/whatIf.ts';
import type { Outcome } from '../face.ts';
import { openPool, type PoolConnect } from '../pool.ts';
import { connectPoolWorker } from '../worker.ts';

/** A change that was tried; null for the run as it goes on by itself. */
export type Result = Lived & { readonly change: Change | null };

export type Trials = {
  /** What changes on the run are measured against; refused when nothing can be tried on it. */
  ground(): Promise<Outcome<{ readonly result: Ground }>>;
  candidates(): Promise<Outcome<{ readonly result: readonly Change[] }>>;
  /** Tries changes, told of each as it is done; in order of what was given. Stops at the first that can't be tried. */
  tryAll(
    changes: readonly (Change | null)[],
    untilSol: number,
    keys: readonly SeriesKey[],
    done: (count: number) => void,
  ): Promise<Outcome<{ readonly results: readonly Result[] }>>;
  /** The few that help most, the best first. */
  rank(tried: readonly Tried[], own: Standing, most: number): Promise<Outcome<{ readonly result: readonly Tried[] }>>;
  /** Stops the workers; what is under way is refused. */
  close(): void;
};

/** Trials on the run in these bytes, by so many workers. */
export function openTrials(bytes: Uint8Array, count: number, connect: PoolConnect = connectPoolWorker): Trials {
  const pool = openPool(connect, count);
  return {
    ground: () => pool.run('ground', { bytes }),
    candidates: () => pool.run('candidates', { bytes }),
    async tryAll(changes, untilSol, keys, done) {
      const results: Result[] = [];
      let problem: Refusal | null = null;
      let next = 0;
      let finished = 0;
      // One by one for each worker: the list is in order of ticks, which is what costs a worker least.
      const work = async (): Promise<void> => {
        for (let place = next++; place < changes.length && problem === null; place = next++) {
          const change = changes[place] ?? null;
          const lived = await pool.run('change', { bytes, change, untilSol, keys });
          if (!lived.ok) {
            problem = lived.error;
            return;
          }
          results[place] = { change, ...lived.result };
          done(++finished);
        }
      };
      await Promise.all(Array.from({ length: count }, work));
      return problem === null ? { ok: true, results } : { ok: false, error: problem };
    },
    rank: (tried, own, most) => pool.run('best', { tried, own, most }),
    close: () => pool.cancel(),
  };
}
