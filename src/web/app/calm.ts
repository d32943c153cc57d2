/** A view stream slowed to what a person reads: for text, tables and screen readers. */
import type { View } from '../../core/protocol.ts';
import { views, type Views } from './views.ts';

const AT_LEAST_MS = 500;

export type Calm = {
  readonly latest: () => View | null;
  readonly subscribe: (changed: () => void) => () => void;
};

/** A stream that changes at most twice a second. It listens to `source` only while somebody listens to it. */
export function createCalm(source: Views): Calm {
  const listeners = new Set<() => void>();
  let shown: View | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let stop: (() => void) | null = null;

  function publish(view: View): void {
    shown = view;
    timer = setTimeout(again, AT_LEAST_MS);
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
        if (timer === null) publish(view);
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

/** The page's calm stream. */
export const calm: Calm = createCalm(views);
