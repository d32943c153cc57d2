/** Advances at unlimited speed, and steps that wait for a frame: one after the other, each answered once. */
import type { Run } from '../core/cartridge/run.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import type { Clock } from './clock.ts';

/** Ticks between two looks at the messages. */
const CHUNK = 50 * TICKS_PER_SOL;

type Advance = { readonly requestId: number; readonly ticks: number; untilTick: number | null };

export type Advances = {
  /** So many ticks on, counted from `fromTick`, or from where the one before it ends. */
  add(requestId: number, ticks: number, fromTick: number | null): void;
  pending(): boolean;
  /** A part of the first one. @returns its request, when it is done. */
  pass(run: Run): number | null;
  /** Gives all of them up. @returns their requests. */
  clear(): readonly number[];
};

/** A queue that computes by that clock. */
export function createAdvances(clock: Clock): Advances {
  let queue: Advance[] = [];
  return {
    add(requestId, ticks, fromTick) {
      queue.push({ requestId, ticks, untilTick: fromTick === null ? null : fromTick + ticks });
    },
    pending: () => queue.length > 0,
    pass(run) {
      const advance = queue[0];
      if (advance === undefined) return null;
      // The target is set when its turn comes, so that advances add up.
      const untilTick = (advance.untilTick ??= run.colony.tick + advance.ticks);
      clock.compute(run, Math.min(CHUNK, untilTick - run.colony.tick));
      if (run.colony.tick < untilTick && run.colony.ended === null) return null;
      queue.shift();
      return advance.requestId;
    },
    clear() {
      const requests = queue.map(({ requestId }) => requestId);
      queue = [];
      return requests;
    },
  };
}
