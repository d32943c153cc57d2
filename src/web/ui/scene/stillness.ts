/** Whether the base is shown as a still picture: when motion is not wanted, or there is nothing to move it on. */
import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

function watch(changed: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

let drawable: boolean | null = null;

/** A browser may have canvases that cannot be drawn on, or none off the page. */
function canDraw(): boolean {
  drawable ??= typeof OffscreenCanvas === 'function' && document.createElement('canvas').getContext('2d') !== null;
  return drawable;
}

/** Whether to show the still picture. */
export function useStillness(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(QUERY).matches || !canDraw());
}
