/** What changes with time goes past React: the newest View, and those who draw it. */
import { GAUGE, type Gauge, type View } from '../../core/talk/view.ts';

export type Views = {
  /** The newest View, drawn or not; null before any colony. */
  readonly latest: () => View | null;
  /** Calls `draw` with the newest View now, if there is one, and before each paint that has a newer one. */
  readonly subscribe: (draw: (view: View) => void) => () => void;
  /** Takes in a View. `shown` is called once it, or one that is newer, has been drawn. */
  readonly push: (view: View, shown?: (() => void) | null) => void;
};

/** A view stream. `beforePaint` runs its argument before the next paint; a hidden page does not paint. */
export function createViews(beforePaint: (work: () => void) => void): Views {
  const draws = new Set<(view: View) => void>();
  let latest: View | null = null;
  let scheduled = false;
  let owed: (() => void)[] = [];

  function paint(): void {
    scheduled = false;
    const shown = owed;
    owed = [];
    try {
      if (latest !== null) for (const draw of draws) draw(latest);
    } finally {
      for (const acknowledge of shown) acknowledge();
    }
  }

  return {
    latest: () => latest,
    subscribe(draw) {
      draws.add(draw);
      if (latest !== null) draw(latest);
      return () => {
        draws.delete(draw);
      };
    },
    push(view, shown = null) {
      latest = view;
      if (shown !== null) owed.push(shown);
      if (scheduled) return;
      scheduled = true;
      beforePaint(paint);
    },
  };
}

/** The page's stream. */
export const views: Views = createViews(beforePaint);

/** A page that does not paint, hidden or covered, still takes in a View now and then, so that its status stays true. */
const UNPAINTED_MS = 250;

function beforePaint(work: () => void): void {
  let done = false;
  const once = (): void => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(once, UNPAINTED_MS);
  requestAnimationFrame(once);
}

/** One gauge of a View. */
export function gauge(view: View, name: Gauge): number {
  return view.gauges[GAUGE[name]] ?? 0;
}
