/** Takes up, on a run that was saved, what a journal holds beyond the save: the commands since, and the time since. */
import { advanceTick, isSupplied, submitCommand, type Run } from '../core/cartridge/run.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import type { Since } from '../core/talk/protocol.ts';
import { readCommand } from './intake.ts';

/** Ticks between two looks at the messages. */
const CHUNK = 50 * TICKS_PER_SOL;
/** No autosave is further away than this. */
const MOST_TICKS = 2000 * TICKS_PER_SOL;

export type CatchUp = {
  /** Computes a part. @returns whether it is done; false: more is to compute, or a frame is wanted. */
  pass(): boolean;
  /** Commands that could not be taken up. */
  missed(): number;
};

/**
 * What is to be taken up; null when there is nothing. A journal comes from storage and is trusted no more than a file:
 * commands that the save has are left out, and the first that does not follow from it, in place or in time, ends it there.
 */
export function catchUpOf(run: Run, { commands, tick }: Since): CatchUp | null {
  const due: (readonly [tick: number, command: NonNullable<ReturnType<typeof commandIn>>])[] = [];
  const fresh = commands.filter(([index]) => index >= run.commands.length);
  let untilTick = Math.min(tick, run.colony.tick + MOST_TICKS);
  let last = run.colony.tick;
  for (const [index, at, value] of fresh) {
    const command = commandIn(value);
    if (command === null || index !== run.commands.length + due.length || at < last || at > untilTick) {
      untilTick = last;
      break;
    }
    due.push([at, command]);
    last = at;
  }
  if (fresh.length === 0 && untilTick <= run.colony.tick) return null;
  let next = 0;
  return {
    pass() {
      for (let i = 0; i < CHUNK; i++) {
        for (let one = due[next]; one?.[0] === run.colony.tick; one = due[next]) {
          if (submitCommand(run, one[1]) === null) return true;
          next++;
        }
        if (run.colony.tick >= untilTick || run.colony.ended !== null) return true;
        if (!isSupplied(run)) return false;
        advanceTick(run);
      }
      return false;
    },
    missed: () => fresh.length - next,
  };
}

function commandIn(value: unknown) {
  const read = readCommand(value);
  return read.ok ? read.value : null;
}
