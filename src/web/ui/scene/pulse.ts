/** When to draw: each display frame while something moves, ten times a second while only the sky does, never when hidden. */

export type Pulse = {
  /** There may be something to draw. */
  readonly wake: () => void;
  readonly hide: (hidden: boolean) => void;
  readonly stop: () => void;
};

export type Beat = {
  /** Work is left that should be done soon. */
  readonly busy: () => boolean;
  readonly moving: () => boolean;
  readonly draw: (nowMs: number, elapsedS: number) => void;
  /** Frames have taken too long for a while: draw less. Called at most three times. */
  readonly slow: () => void;
};

const IDLE_MS = 100;
/** Below 30 frames a second over this many frames, something is left out. */
const SLOW_MS = 1000 / 30;
const FRAMES = 90;
const STEPS = 3;
/** A longer gap is a page that was not painted, not a slow frame. */
const GAP_MS = 400;

/** A pulse for `beat`. It begins when it is woken. */
export function pulse(beat: Beat): Pulse {
  let asleep = true;
  let hidden = false;
  let stopped = false;
  let lastMs: number | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let frameId = 0;
  let spent = 0;
  let frames = 0;
  let steps = 0;

  function run(nowMs: number): void {
    if (stopped || hidden) return;
    const elapsedMs = lastMs === null ? 0 : nowMs - lastMs;
    lastMs = nowMs;
    const moving = beat.moving();
    if (moving && elapsedMs > 0 && elapsedMs < GAP_MS) measure(elapsedMs);
    beat.draw(nowMs, Math.min(GAP_MS, elapsedMs) / 1000);
    if (moving || beat.busy()) frameId = requestAnimationFrame(run);
    else timer = setTimeout(() => (frameId = requestAnimationFrame(run)), IDLE_MS);
    asleep = false;
  }

  function measure(elapsedMs: number): void {
    spent += elapsedMs;
    if (++frames < FRAMES) return;
    if (spent / frames > SLOW_MS && steps < STEPS) {
      steps++;
      beat.slow();
    }
    spent = 0;
    frames = 0;
  }

  function start(): void {
    if (stopped || hidden) return;
    if (timer !== null) clearTimeout(timer);
    cancelAnimationFrame(frameId);
    timer = null;
    asleep = false;
    frameId = requestAnimationFrame(run);
  }

  return {
    wake() {
      if (asleep || timer !== null) start();
    },
    hide(next) {
      if (next === hidden) return;
      hidden = next;
      lastMs = null;
      if (!hidden) start();
    },
    stop() {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      cancelAnimationFrame(frameId);
    },
  };
}
