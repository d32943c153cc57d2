/** Fast state: written to the DOM as Views arrive. Nothing here renders React. */
import { useEffectEvent, useLayoutEffect } from 'react';
import { calm } from '../app/calm.ts';
import { views } from '../app/views.ts';
import type { View } from '../../core/protocol.ts';

/**
 * Calls `write` with the latest View now, after every render of the component, and whenever a View arrives;
 * at the `calm` pace at most twice a second: text that a screen reader may be reading.
 */
export function useView(write: (view: View) => void, pace: 'fast' | 'calm' = 'fast'): void {
  const latest = useEffectEvent(write);
  useLayoutEffect(() => {
    const view = views.latest();
    if (view !== null) write(view);
  });
  useLayoutEffect(() => {
    if (pace === 'fast') return views.subscribe((view) => latest(view));
    return calm.subscribe(() => {
      const view = calm.latest();
      if (view !== null) latest(view);
    });
  }, [pace]);
}
