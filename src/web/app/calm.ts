/** View streams slowed to what a person can take in. */
import type { View } from '../../core/talk/view.ts';
import { paceOf } from './pace.ts';
import { views, type Views } from './views.ts';

/** What is read, by a person or out loud. */
const READ_MS = 500;
/** What is glanced at while the clock is too fast to be followed. */
const GLANCE_MS = 100;

export type Calm = {
  readonly latest: () => View | null;
  readonly subscribe: (changed: () => void) => () => void;
};

/**
 * A stream that rests after each View, for as long as `restMs` says of it, and ends on the newest. A View that asks for
 * no rest is shown at once. It listens to `source` only while somebody listens to it.
 */
export function createCalm(source: Views, restMs: (view: View) => number = () => READ_MS): Calm {
  const listeners = new Set<() => void>();
  let shown: View | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let stop: (() => void) | null = null;

  function publish(view: View): void {
    shown = view;
    if (timer !== null) clearTimeout(timer);
    const rest = restMs(view);
    timer = rest > 0 ? setTimeout(again, rest) : null;
    for (const changed of listeners) changed();
  }

  function again(): void {
    timer = null;
    const latest = source.latest();
    if (stop !== null && latest !== null && latest !== shown) publish(latest);
  }

  return {
    latest: () => (stop === null ? source.latest() : shown),
    subscribe(changed) {
      listeners.add(changed);
      stop ??= source.subscribe((view) => {
        if (timer === null || restMs(view) === 0) publish(view);
      });
      return () => {
        listeners.delete(changed);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
      };
    },
  };
}

/** The page's calm stream: text, tables and screen readers. It changes at most twice a second. */
export const calm: Calm = createCalm(views);

/** The page's stream of figures and needles: every View up to 8x, above it ten a second. */
export const brisk: Calm = createCalm(views, (view) => (paceOf(view) === 'outrun' ? GLANCE_MS : 0));
