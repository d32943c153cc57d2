/** A governor tried under many seeds before it is seated, beside the one in the seat. The colony is not touched. */
import type { TrialEnd } from '../../core/replay/trial.ts';
import { sameProgram, type Program } from './benches.ts';
import { say } from './notice.ts';
import type { Pool } from './pool.ts';
import type { Sim } from './sim.ts';
import { useApp } from './store.ts';

/** Colonies that a trial lives with each program. */
export const TRIAL_SEEDS = 20;
/** Amendment IV's rule, as `core/replay/trial.ts` has it: the same seeds come again. */
const SEED_STEP = 7919;

/** From where, and for how many sols at most. */
export type TrialSettings = { readonly from: 'start' | 'now'; readonly sols: number };

export type TrialState = TrialSettings & {
  readonly program: Program;
  /** The one in the seat; null when that is what is tried. */
  readonly seated: Program | null;
  /** How colonies ended, as they came. */
  readonly ends: readonly TrialEnd[];
  readonly seatedEnds: readonly TrialEnd[];
  readonly running: boolean;
  /** Why it came to nothing. */
  readonly problem: string | null;
};

export type Trials = {
  /** Tries a program beside the seated one. A trial under way is stopped. */
  begin(program: Program, seated: Program, settings: TrialSettings): Promise<void>;
  stop(): void;
};

/** Trials on a pool. */
export function createTrials(sim: Pick<Sim, 'encode'>, pool: Pool): Trials {
  /** Whoever began a trial that is not the last one says nothing more. */
  let turn = 0;

  async function begin(program: Program, other: Program, { from, sols }: TrialSettings): Promise<void> {
    const own = ++turn;
    pool.cancel();
    const seated = sameProgram({ ...other, name: program.name }, program) ? null : other;
    let trial: TrialState = { program, seated, from, sols, ends: [], seatedEnds: [], running: true, problem: null };
    const tell = (change: Partial<TrialState>): void => {
      if (own !== turn) return;
      trial = { ...trial, ...change };
      useApp.setState({ trial });
    };
    tell({});
    const encoded = await sim.encode('autosave');
    if (own !== turn) return;
    if (!encoded.ok) return tell({ running: false, problem: encoded.error.message });
    const { bytes } = encoded;
    const live = async ({ name, source, profile }: Program, isSeated: boolean, index: number): Promise<void> => {
      const seed = index * SEED_STEP + 1;
      const done = await pool.run('trial', { bytes, trial: { name, source, profile, seed, sols, from } });
      if (own !== turn) return;
      if (done.ok)
        tell(isSeated ? { seatedEnds: [...trial.seatedEnds, done.result] } : { ends: [...trial.ends, done.result] });
      else if (trial.problem === null) {
        tell({ problem: done.error.message, running: false });
        turn++;
        pool.cancel();
      }
    };
    const all: Promise<void>[] = [];
    for (let index = 0; index < TRIAL_SEEDS; index++) {
      all.push(live(program, false, index));
      if (seated !== null) all.push(live(seated, true, index));
    }
    await Promise.all(all);
    tell({ running: false });
    if (own === turn) say('info', `Tried on ${TRIAL_SEEDS} seeds. The colony was not touched.`);
  }

  return {
    begin,
    stop() {
      turn++;
      pool.cancel();
      const { trial } = useApp.getState();
      if (trial !== null) useApp.setState({ trial: { ...trial, running: false } });
    },
  };
}

/** Five figures of many: linear between neighbours, as most tools have it. */
export type Spread = {
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
};

/** The spread of figures; null of none. */
export function spreadOf(figures: readonly number[]): Spread | null {
  const sorted = figures.toSorted((a, b) => a - b);
  const first = sorted[0];
  if (first === undefined) return null;
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? first;
    const above = sorted[Math.ceil(place)] ?? first;
    return below + (above - below) * (place - Math.floor(place));
  };
  return { min: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), max: at(1) };
}
