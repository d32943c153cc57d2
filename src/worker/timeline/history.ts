/** The past of one run: lived again from its beginning in parts, with its figures, marks and checkpoints on the way. */
import { stateHashOf } from '../../core/cartridge/chain.ts';
import { runOf } from '../../core/cartridge/convert.ts';
import { relationOf } from '../../core/cartridge/relation.ts';
import { advanceTick, isSupplied, type Run } from '../../core/cartridge/run.ts';
import type { Cartridge } from '../../core/cartridge/schema.ts';
import { TICKS_PER_SOL } from '../../core/mars/constants.ts';
import type { Ledger } from '../../core/mars/ledger.ts';
import type { Mark, SeriesKey, Values } from '../../core/talk/past.ts';
import { obstacleTo, startTickOf } from '../../core/replay/obstacle.ts';
import { beginningOf, copyOfRun, withLog } from '../../core/replay/runCopy.ts';
import { liveTo } from '../../core/replay/whatIf.ts';
import { createCheckpoints } from './checkpoints.ts';
import { marksOf } from './marks.ts';
import { figuresOf, placeOf } from './series.ts';

/** Marks kept at most, the newest. */
const MOST_MARKS = 20_000;

export type History = {
  cartridge(): Cartridge;
  readonly ledger: Ledger;
  readonly firstSol: number;
  /** The file's present, in sols: the last one may be begun and not ended. */
  lastSol(): number;
  doneSol(): number;
  /** Lives at most so many sols. @returns whether the present is reached, or can't be; false also when a frame is missing. */
  pass(sols: number): boolean;
  /** The sol of the ledger whose frame is wanted next; null when none is. */
  wants(): number | null;
  /** Takes a later state of the same run; false when it is another. */
  extend(later: Cartridge): boolean;
  /** The colony at the end of a sol that was computed; the caller's own. */
  at(sol: number): Run;
  series(keys: readonly SeriesKey[]): Values;
  marks(): readonly Mark[];
  /** Why the past can't be computed, or is not what the file says. */
  problem(): string | null;
};

/** A past with nothing computed yet. One that can't be computed is the file's present alone. */
export function createHistory(first: Cartridge, ledger: Ledger): History {
  let cartridge = first;
  const obstacle = obstacleTo(first, ledger, Infinity);
  const firstSol = obstacle === null ? Math.floor(startTickOf(first.genesis) / TICKS_PER_SOL) : lastSolOf(first);
  let run = obstacle === null ? beginningOf(first, ledger) : runOf(first, ledger);
  const checkpoints = createCheckpoints();
  let marks: Mark[] = [];
  const figures: (readonly number[])[] = [];
  let closedSols = 0;

  const take = (): void => {
    checkpoints.offer(run);
    figures.push(figuresOf(run));
  };
  take();

  const target = (): number => cartridge.state.tick;
  const isDone = (): boolean => obstacle !== null || run.colony.tick >= target() || run.colony.ended !== null;

  function at(sol: number): Run {
    if (obstacle !== null) return copyOfRun(run);
    const tick = Math.min(sol * TICKS_PER_SOL, run.colony.tick);
    const near = checkpoints.before(tick) ?? beginningOf(cartridge, ledger);
    return liveTo(withLog(near, cartridge.commands), tick);
  }

  return {
    cartridge: () => cartridge,
    ledger,
    firstSol,
    lastSol: () => lastSolOf(cartridge),
    doneSol: () => (obstacle === null ? firstSol + figures.length - 1 : firstSol),
    pass(sols) {
      for (const until = closedSols + sols; closedSols < until && !isDone();) {
        if (!isSupplied(run)) return false;
        const before = run.chainLength;
        advanceTick(run);
        if (run.chainLength === before) continue;
        closedSols++;
        take();
        for (const mark of marksOf(run, cartridge.state)) marks.push(mark);
        if (marks.length > MOST_MARKS) marks = marks.slice(-MOST_MARKS / 2);
      }
      return isDone();
    },
    wants: () =>
      isDone() || isSupplied(run) ? null : run.colony.startSol + Math.floor(run.colony.tick / TICKS_PER_SOL),
    extend(later) {
      const relation = relationOf(cartridge, later);
      const same = later.id === cartridge.id && (relation.kind === 'same' || relation.kind === 'extends');
      if (!same || obstacle !== null || later.state.tick < run.colony.tick) return false;
      cartridge = later;
      run = withLog(run, later.commands);
      return true;
    },
    at,
    series(keys) {
      const values: Partial<Record<SeriesKey, Float64Array<ArrayBuffer>>> = {};
      for (const key of keys) {
        const place = placeOf(key);
        if (place >= 0) values[key] = Float64Array.from(figures, (row) => row[place] ?? NaN);
      }
      return values;
    },
    marks: () => marks,
    problem() {
      if (obstacle !== null) return obstacle;
      if (!isDone()) return null;
      const { tick, ended } = run.colony;
      const same = tick === target() && stateHashOf(run.colony) === cartridge.chain.headStateHash;
      if (same || (ended === null && tick < target())) return null;
      return 'Computed again, this run comes out otherwise than its file says.';
    },
  };
}

function lastSolOf({ state }: Cartridge): number {
  return Math.ceil(state.tick / TICKS_PER_SOL);
}
