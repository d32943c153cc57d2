/** Sees to it that the seated run has the frame of its next tick. */
import { absenceOf } from '../core/mars/ledger/held.ts';
import { frameSol, isSupplied, type Run } from '../core/cartridge/run.ts';
import type { FrameSource } from './frames.ts';

export type Supply = {
  /** Asks, once at a time, for the frame of the run's next tick, when it is not at hand. */
  want(run: Run): void;
  /** The run is being played: what it will need soon is brought too. */
  follow(run: Run): void;
  /** Whether something that was wanted is on its way. */
  waiting(): boolean;
};

/** `arrived` is told how a want ended: with null, or with a sentence why there is no frame. `broken` is told of a bug. */
export function createSupply(
  source: FrameSource,
  arrived: (run: Run, problem: string | null) => void,
  broken: (error: unknown) => void,
): Supply {
  let wanted: { readonly run: Run; readonly sol: number } | null = null;
  return {
    want(run) {
      if (isSupplied(run)) return;
      const sol = frameSol(run.colony);
      if (wanted?.run === run && wanted.sol === sol) return;
      // Frames that come with the run are all there will be: no weather is made up for a gap.
      if (run.ledger !== source.ledger) return arrived(run, `The clock stopped: ${absenceOf(run.ledger, sol)}.`);
      const want = { run, sol };
      wanted = want;
      source
        .bring(sol)
        .then((problem) => {
          if (wanted === want) wanted = null;
          arrived(run, problem);
        })
        .catch(broken);
    },
    follow(run) {
      if (run.ledger === source.ledger) source.ahead(frameSol(run.colony));
    },
    waiting: () => wanted !== null,
  };
}
