/** Checks under way. One may have to wait for frames: the page hears of its end when it looks again. */
import type { Run } from '../../core/cartridge/run.ts';
import type { DeckEvent } from '../../core/deck/slot/events.ts';
import type { BountyKey } from '../../core/replay/bounties/bounty.ts';
import type { FrameSource } from '../frames.ts';
import { check } from './checks.ts';

export type Checking = {
  start(ticket: number, key: BountyKey, run: Run): void;
  /** The next end that the deck has not heard of; null when it has heard of all. */
  next(): DeckEvent | null;
  /** What the last check found, once. */
  takeFinding(): string | null;
};

/** None under way. `stirred` asks for a look; `failed` is told of a bug. */
export function createChecking(frames: FrameSource, stirred: () => void, failed: (error: unknown) => void): Checking {
  const ends: DeckEvent[] = [];
  let finding: string | null = null;
  return {
    start(ticket, key, run) {
      finding = null;
      check(key, run, frames)
        .then((found) => {
          finding = found?.text ?? null;
          ends.push(
            found === null
              ? { kind: 'phase-failed', ticket, why: 'failed' }
              : { kind: 'phase-ended', ticket, outcome: found.outcome, heat: 0, values: {} },
          );
          stirred();
        })
        .catch(failed);
    },
    next: () => ends.shift() ?? null,
    takeFinding() {
      const taken = finding;
      finding = null;
      return taken;
    },
  };
}
