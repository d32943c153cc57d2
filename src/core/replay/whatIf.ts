/** What would have come of a run with one change: it is lived again from its beginning, and the run itself is left alone. */
import { TICKS_PER_SOL } from '../mars/constants.ts';
import type { Ledger } from '../mars/ledger.ts';
import { scoreOf } from '../colony/score.ts';
import { solsLived } from '../colony/today.ts';
import { stateHashOf } from '../cartridge/chain.ts';
import { advanceTick, isSupplied, suppliesOf, type Run } from '../cartridge/run.ts';
import type { Cartridge } from '../cartridge/schema.ts';
import { logWith, type Change } from './change.ts';
import { beginningOf, copyOfRun, withLog } from './runCopy.ts';

/** How a run stands, or ended. */
export type Standing = {
  readonly sols: number;
  readonly alive: boolean;
  readonly cause: string | null;
  /** People; robots in a colony that has no people. */
  readonly crewAlive: number;
  readonly score: number;
  readonly grade: string;
  readonly stateHash: string;
};

/** How a run stands. */
export function standingOf({ colony, genesis }: Run): Standing {
  const crew: readonly { readonly alive: boolean }[] = colony.crew.length > 0 ? colony.crew : colony.robots;
  const { total, grade } = scoreOf(colony, suppliesOf(genesis));
  return {
    sols: solsLived(colony, TICKS_PER_SOL),
    alive: colony.ended === null,
    cause: colony.ended?.cause ?? null,
    crewAlive: crew.filter(({ alive }) => alive).length,
    score: total,
    grade,
    stateHash: stateHashOf(colony),
  };
}

/** Lives a run to a tick, to its end, or to the last frame at hand. `closed` is told of each sol that ends. */
export function liveTo(run: Run, tick: number, closed: (run: Run) => void = () => {}): Run {
  while (run.colony.tick < tick && run.colony.ended === null && isSupplied(run)) {
    const before = run.chainLength;
    advanceTick(run);
    if (run.chainLength !== before) closed(run);
  }
  return run;
}

export type Trials = {
  /** The run with a change (null: as it was), lived to the end of a sol. The caller's own. */
  run(change: Change | null, untilSol: number, closed?: (run: Run) => void): Run;
};

/**
 * Trials on a cartridge's run. Each begins where the one before it left the run as it was, if that is not too late for it:
 * changes in order of their ticks cost least. What follows the file's present is lived without commands.
 */
export function createTrials(cartridge: Cartridge, ledger: Ledger): Trials {
  let base: Run | null = null;
  return {
    run(change, untilSol, closed) {
      const tick = change?.tick ?? 0;
      if (base === null || base.colony.tick > tick) base = beginningOf(cartridge, ledger);
      liveTo(base, tick);
      const copy = copyOfRun(base);
      const changed = change === null ? copy : withLog(copy, logWith(cartridge.commands, change));
      return liveTo(changed, untilSol * TICKS_PER_SOL, closed);
    },
  };
}

/** How a cartridge's run would stand at the end of a sol with one change. Changes nothing of the cartridge. */
export function whatIf(cartridge: Cartridge, ledger: Ledger, change: Change | null, untilSol: number): Standing {
  return standingOf(createTrials(cartridge, ledger).run(change, untilSol));
}
