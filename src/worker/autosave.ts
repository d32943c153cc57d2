/**
 * When to autosave: every 10 sols or 15 s of play, and after every command or step by hand, at least 2 s apart, at once on
 * request; one in flight, again when one failed, nothing when nothing changed.
 */
import { TICKS_PER_SOL } from '../core/mars/constants.ts';

const EVERY_TICKS = 10 * TICKS_PER_SOL;
const EVERY_PLAY_MS = 15_000;
const APART_MS = 2000;
/** An answer that never comes must not stop saving for ever. */
const GIVE_UP_MS = 20_000;

/** Hangs on the tick counter and on the time given to `pass`, not on any particular loop. */
export type Autosave = {
  /** A run was seated at a tick; it has never been saved here. */
  seat(tick: number): void;
  /** Something changed that no tick shows: a command was logged. */
  touch(): void;
  soon(): void;
  pass(nowMs: number, playedMs: number): void;
  due(tick: number): boolean;
  sent(tick: number): void;
  stored(tick: number, ok: boolean): void;
};

/** A schedule that knows nothing of where saves go. */
export function createAutosave(): Autosave {
  let nowMs = 0;
  let sentMs = Number.NEGATIVE_INFINITY;
  let sentTick = 0;
  let savedTick = -1;
  let playedMs = 0;
  let wanted = false;
  let touched = false;
  let inFlight = false;
  return {
    seat(tick) {
      savedTick = -1;
      sentTick = tick;
      sentMs = Number.NEGATIVE_INFINITY;
      playedMs = 0;
      wanted = true;
      touched = true;
      inFlight = false;
    },
    touch() {
      touched = true;
    },
    soon() {
      wanted = true;
    },
    pass(now, played) {
      nowMs = now;
      playedMs += played;
    },
    due(tick) {
      if (inFlight && nowMs - sentMs < GIVE_UP_MS) return false;
      if (tick === savedTick && !touched) {
        wanted = false;
        return false;
      }
      if (wanted) return true;
      return nowMs - sentMs >= APART_MS && (touched || tick - sentTick >= EVERY_TICKS || playedMs >= EVERY_PLAY_MS);
    },
    sent(tick) {
      inFlight = true;
      wanted = false;
      touched = false;
      sentMs = nowMs;
      sentTick = tick;
      playedMs = 0;
    },
    stored(tick, ok) {
      inFlight = false;
      if (ok) savedTick = tick;
      else touched = true;
    },
  };
}
