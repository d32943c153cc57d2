/** The single changes that would have helped a run most, found by living it again with each. */
import { TICKS_PER_SOL } from '../mars/constants.ts';
import type { Ledger } from '../mars/ledger.ts';
import { scoreOf } from '../colony/score.ts';
import { suppliesOf } from '../cartridge/run.ts';
import type { Cartridge } from '../cartridge/schema.ts';
import { candidatesOf } from './candidates.ts';
import { ranked, toldOf, type Tried } from './ranked.ts';
import { createTrials, standingOf, type Standing } from './whatIf.ts';

/** Sols beyond the run's own that a trial is lived at most. */
const BEYOND_SOLS = 200;

/** The sol to which trials on a run are lived. */
export function untilSolOf({ state }: Cartridge, beyondSols = BEYOND_SOLS): number {
  return Math.ceil(state.tick / TICKS_PER_SOL) + beyondSols;
}

/** What a run came to by itself: that is what a change has to better. */
export function ownStanding({ state, genesis, chain }: Cartridge): Standing {
  const { total, grade } = scoreOf(state, suppliesOf(genesis));
  const crew: readonly { readonly alive: boolean }[] = state.crew.length > 0 ? state.crew : state.robots;
  return {
    sols: state.sol,
    alive: state.ended === null,
    cause: state.ended?.cause ?? null,
    crewAlive: crew.filter(({ alive }) => alive).length,
    score: total,
    grade,
    stateHash: chain.headStateHash,
  };
}

/** The `most` best changes to a run, one after the other in one thread; the page does the same in several. */
export function bestChanges(cartridge: Cartridge, ledger: Ledger, most: number, beyondSols: number): Tried[] {
  const trials = createTrials(cartridge, ledger);
  const untilSol = untilSolOf(cartridge, beyondSols);
  const tried = candidatesOf(cartridge, ledger).map((change): Tried => ({
    change,
    standing: standingOf(trials.run(change, untilSol)),
  }));
  const own = cartridge.state.ended === null ? standingOf(trials.run(null, untilSol)) : ownStanding(cartridge);
  return toldOf(ranked(tried, own), most);
}
