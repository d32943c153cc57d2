/** Two programs from the same sol, side by side, on copies. */
import { create } from 'zustand';
import type { SeriesKey } from '../../../core/talk/past.ts';
import type { Change } from '../../../core/replay/change.ts';
import type { Deck } from '../face.ts';
import { openTrials, type Result, type Trials } from './trials.ts';

/** A program to be seated; null leaves the run as it goes on by itself. */
export type Program = { readonly name: string; readonly source: string; readonly profile: 'strict' | 'lenient' } | null;

type State = {
  readonly running: boolean;
  /** Names and results, in the order in which they were asked for. */
  readonly results: readonly { readonly name: string; readonly result: Result }[];
  readonly problem: string | null;
};

/** The store of the comparison. */
export const useWhatIf = create<State>(() => ({ running: false, results: [], problem: null }));

const TICKS_PER_SOL = 24;
let trials: Trials | null = null;
/** Whoever began what is not the last says nothing more. */
let turns = 0;

/** Runs both on copies of the colony in the bay, from a sol on and for some sols. */
export async function runBoth(
  deck: Deck,
  programs: readonly (readonly [name: string, program: Program])[],
  fromSol: number,
  sols: number,
  keys: readonly SeriesKey[],
): Promise<void> {
  stopBoth();
  const turn = ++turns;
  useWhatIf.setState({ running: true, results: [], problem: null });
  const fail = (problem: string): void => {
    if (turn === turns) useWhatIf.setState({ running: false, problem });
  };
  let own: Trials | null = null;
  try {
    const bytes = await deck.eject();
    if (turn !== turns) return;
    own = openTrials(bytes, programs.length);
    trials = own;
    const ground = await own.ground();
    if (!ground.ok) return fail(ground.error.message);
    const changes = programs.map(([, program]): Change | null =>
      program === null ? null : { kind: 'governor', tick: fromSol * TICKS_PER_SOL, ...program },
    );
    const tried = await own.tryAll(changes, fromSol + sols, keys, () => {});
    if (!tried.ok) return fail(tried.error.message);
    if (turn !== turns) return;
    const results = tried.results.map((result, place) => ({ name: programs[place]?.[0] ?? '', result }));
    useWhatIf.setState({ running: false, results });
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  } finally {
    own?.close();
  }
}

/** Stops what runs. */
export function stopBoth(): void {
  turns++;
  trials?.close();
  trials = null;
  useWhatIf.setState({ running: false });
}
