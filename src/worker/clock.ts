/** The clock over the seated run: how many ticks a stretch of wall time is worth, and what has happened since the last View. */
import type { ColonyEvent } from '../core/colony/events.ts';
import { advanceTick, isSupplied, type Run } from '../core/cartridge/run.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import type { Speed } from '../core/talk/speed.ts';
import { reasonToLook } from './attention.ts';
import type { HostFacts } from './view.ts';

const TICKS_PER_SECOND: Readonly<Record<Speed, number>> = { 1: 1, 8: 8, 64: 64, max: 60 * TICKS_PER_SOL };
const MOST_EVENTS = 200;

export type Clock = {
  running(): boolean;
  /** Runs or stops, and at which speed; what is left out stays. Time that was owed is not made up for. */
  set(change: { readonly running?: boolean; readonly speed?: Speed }): void;
  stop(): void;
  /** It stopped by itself because a sol has no frame: a sentence for the next View. */
  stall(problem: string): void;
  /** Whether it drops to 1x where the player should look. */
  slowOnAlarm(on: boolean): void;
  /** Another run is seated: paused, at 1x, with nothing to tell. */
  reset(): void;
  /** Computes up to `count` ticks at once; stops at the end of the colony and of the frames at hand. */
  compute(run: Run, count: number): void;
  /** Lets time pass; stops also where the player should look. */
  pass(run: Run, elapsedMs: number): void;
  /** Something changed that the last View does not show. */
  touch(): void;
  /** Whether a View would show something new. */
  isStale(): boolean;
  /** What the next View tells; after it there is nothing new. */
  tell(): Omit<HostFacts, 'skyBefore'>;
};

/** A clock that stands still. */
export function createClock(): Clock {
  let running = false;
  let speed: Speed = 1;
  let watchful = true;
  let slowedBy: string | null = null;
  let stalled: string | null = null;
  let owed = 0;
  let stale = false;
  let events: ColonyEvent[] = [];
  let ticksComputed = 0;

  function compute(run: Run, count: number, looks: boolean): void {
    for (let i = 0; i < count && run.colony.ended === null && isSupplied(run); i++) {
      const happened = advanceTick(run);
      ticksComputed++;
      stale = true;
      for (const event of happened) events.push(event);
      if (events.length > MOST_EVENTS) events.splice(0, events.length - MOST_EVENTS);
      if (!looks || !watchful || speed === 1) continue;
      const reason = reasonToLook(run, happened);
      if (reason === null) continue;
      speed = 1;
      owed = 0;
      slowedBy = reason;
      return;
    }
  }

  return {
    running: () => running,
    set(change) {
      speed = change.speed ?? speed;
      running = change.running ?? running;
      owed = 0;
    },
    stop() {
      running = false;
    },
    stall(problem) {
      running = false;
      stalled = problem;
    },
    slowOnAlarm(on) {
      watchful = on;
    },
    reset() {
      running = false;
      speed = 1;
      slowedBy = null;
      stalled = null;
      owed = 0;
      events = [];
    },
    compute: (run, count) => compute(run, count, false),
    pass(run, elapsedMs) {
      owed += (elapsedMs / 1000) * TICKS_PER_SECOND[speed];
      const due = Math.floor(owed);
      owed -= due;
      compute(run, due, true);
      // Time without a frame is not made up for.
      if (!isSupplied(run)) owed = 0;
    },
    touch() {
      stale = true;
    },
    isStale: () => stale,
    tell() {
      const told = { running, speed, slowedBy, stalled, events, ticksComputed };
      events = [];
      slowedBy = null;
      stalled = null;
      stale = false;
      return told;
    },
  };
}
