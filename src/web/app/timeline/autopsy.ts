/** Which single change would have helped a lost colony most: tried in a few workers, on copies. */
import { create } from 'zustand';
import type { Tried } from '../../../core/replay/ranked.ts';
import type { Standing } from '../../../core/replay/whatIf.ts';
import type { Deck } from '../face.ts';
import { poolSize } from '../pool.ts';
import { openTrials, type Trials } from './trials.ts';

type State = {
  /** Of which run the best are. */
  readonly id: string | null;
  /** How far it is; `of` is 0 while the changes are being looked for. Null when nothing runs. */
  readonly running: { readonly done: number; readonly of: number } | null;
  readonly tried: number;
  /** The best, the first the best; null while they have not been found. */
  readonly best: readonly Tried[] | null;
  readonly own: Standing | null;
  readonly problem: string | null;
};

const NOTHING = { id: null, running: null, tried: 0, best: null, own: null, problem: null };

/** The store of the search. */
export const useAutopsy = create<State>(() => NOTHING);

/** So many are told: more would be a list, not an answer. */
const MOST_TOLD = 3;

let trials: Trials | null = null;
/** Whoever began a search that is not the last says nothing more. */
let turns = 0;

/** Finds them for the run in the bay. A search that is under way is given up. */
export async function findBest(deck: Deck, id: string): Promise<void> {
  stopBest();
  const turn = ++turns;
  useAutopsy.setState({ ...NOTHING, id, running: { done: 0, of: 0 } });
  const mine = (): boolean => turn === turns;
  const fail = (problem: string): void => {
    if (mine()) useAutopsy.setState({ running: null, problem });
  };
  let own: Trials | null = null;
  try {
    const bytes = await deck.eject();
    if (!mine()) return;
    own = openTrials(bytes, poolSize(navigator.hardwareConcurrency));
    trials = own;
    const ground = await own.ground();
    if (!ground.ok) return fail(ground.error.message);
    const listed = await own.candidates();
    if (!listed.ok) return fail(listed.error.message);
    const changes = listed.result;
    const { untilSol, own: before } = ground.result;
    const told = (done: number): void => {
      if (mine()) useAutopsy.setState({ running: { done, of: changes.length } });
    };
    told(0);
    const tried = await own.tryAll(changes, untilSol, [], told);
    if (!tried.ok) return fail(tried.error.message);
    const results = tried.results.flatMap(({ change, standing }) => (change === null ? [] : [{ change, standing }]));
    const helped = await own.rank(results, before, MOST_TOLD);
    if (!helped.ok) return fail(helped.error.message);
    if (mine()) useAutopsy.setState({ running: null, tried: changes.length, best: helped.result, own: before });
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  } finally {
    own?.close();
  }
}

/** Stops the search; what it found is lost. */
export function stopBest(): void {
  turns++;
  trials?.close();
  trials = null;
  useAutopsy.setState({ running: null });
}
