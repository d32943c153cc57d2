/** Copies of a run, some sols apart: a past sol is computed from the one before it, not from the beginning. */
import type { Run } from '../../core/cartridge/run.ts';
import { copyOfRun } from '../../core/replay/runCopy.ts';

/** Copies kept at most: about 60 kB each. Beyond, every second one goes and the rest stand twice as far apart. */
const MOST = 96;

export type Checkpoints = {
  /** Offers the run as it stands at the end of a sol; a copy is kept when it is due. */
  offer(run: Run): void;
  /** A copy of the last one at or before a tick, the caller's own; null before the first. */
  before(tick: number): Run | null;
  count(): number;
};

/** Checkpoints every `everySols` sols to begin with. */
export function createCheckpoints(everySols = 5, most = MOST): Checkpoints {
  let kept: Run[] = [];
  let apart = everySols;
  return {
    offer(run) {
      const last = kept.at(-1);
      if (last !== undefined && run.chainLength < last.chainLength + apart) return;
      kept.push(copyOfRun(run));
      if (kept.length < most) return;
      kept = kept.filter((_, place) => place % 2 === 0);
      apart *= 2;
    },
    before(tick) {
      const found = kept.findLast(({ colony }) => colony.tick <= tick);
      return found === undefined ? null : copyOfRun(found);
    },
    count: () => kept.length,
  };
}
