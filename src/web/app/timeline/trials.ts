/** Changes tried on a run in a few workers at once, with a count and a way to stop. */
import type { Refusal } from '../../../core/cartridge/refusal.ts';
import type { FromTrial, SeriesKey, ToTrial, Values } from '../../../core/past.ts';
import type { Change } from '../../../core/replay/change.ts';
import type { Tried } from '../../../core/replay/ranked.ts';
import type { Standing } from '../../../core/replay/whatIf.ts';
import type { Outcome } from '../face.ts';
import { connectTrial, type Connect } from './connect.ts';
import { openRequests, type Requests } from './requests.ts';

/** Workers at most: each holds a run and a copy of the simulation. */
const MOST_WORKERS = 4;

/** A change that was tried; null for the run as it goes on by itself. */
export type Result = {
  readonly change: Change | null;
  readonly standing: Standing;
  readonly firstSol: number;
  readonly values: Values;
};

/** What trials need to begin with. */
type Ground = { readonly untilSol: number; readonly own: Standing };

export type Trials = {
  /** Loads the run into every worker. */
  load(bytes: Uint8Array): Promise<Outcome<Ground>>;
  candidates(): Promise<Outcome<{ readonly changes: readonly Change[] }>>;
  /** Tries changes, told of each as it is done; in order of what was given. Stops at the first that can't be tried. */
  tryAll(
    changes: readonly (Change | null)[],
    untilSol: number,
    keys: readonly SeriesKey[],
    done: (count: number) => void,
  ): Promise<Outcome<{ readonly results: readonly Result[] }>>;
  /** The few that help most, the best first. */
  rank(tried: readonly Tried[], own: Standing, most: number): Promise<Outcome<{ readonly best: readonly Tried[] }>>;
  /** Stops the workers; what is under way is refused. */
  close(): void;
};

/** Workers that this machine has room for beside the page and the simulation. */
export function roomFor(cores: number): number {
  return Math.max(1, Math.min(MOST_WORKERS, cores - 1));
}

/** A pool of so many workers. */
export function openTrials(count: number, connect: Connect<ToTrial, FromTrial> = connectTrial): Trials {
  const pool: Requests<ToTrial, FromTrial>[] = Array.from({ length: count }, () => openRequests(connect, () => {}));
  return {
    async load(bytes) {
      const loaded = await Promise.all(
        pool.map((worker) => {
          const copy = bytes.slice();
          return worker.ask('loaded', { kind: 'load', bytes: copy }, [copy.buffer]);
        }),
      );
      return loaded.find(({ ok }) => !ok) ?? loaded[0] ?? { ok: false, error: NO_WORKER };
    },
    candidates: () =>
      pool[0]?.ask('candidates', { kind: 'candidates' }) ?? Promise.resolve({ ok: false, error: NO_WORKER }),
    async tryAll(changes, untilSol, keys, done) {
      const results: Result[] = [];
      let problem: Refusal | null = null;
      let next = 0;
      let finished = 0;
      // Each worker takes the next one: the list is in order of ticks, which is what costs a worker least.
      const work = async (worker: Requests<ToTrial, FromTrial>): Promise<void> => {
        for (let place = next++; place < changes.length && problem === null; place = next++) {
          const change = changes[place] ?? null;
          const tried = await worker.ask('tried', { kind: 'try', change, untilSol, keys });
          if (!tried.ok) {
            problem = tried.error;
            return;
          }
          const { standing, firstSol, values } = tried;
          results[place] = { change, standing, firstSol, values };
          done(++finished);
        }
      };
      await Promise.all(pool.map(work));
      return problem === null ? { ok: true, results } : { ok: false, error: problem };
    },
    rank: (tried, own, most) =>
      pool[0]?.ask('ranked', { kind: 'rank', tried, own, most }) ?? Promise.resolve({ ok: false, error: NO_WORKER }),
    close: () => {
      for (const worker of pool) worker.close();
    },
  };
}

const NO_WORKER: Refusal = { kind: 'crashed', message: 'No worker could be started.', path: '' };
