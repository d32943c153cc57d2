/** Fast state: written to the DOM as Views arrive. Nothing here renders React. */
import { useEffectEvent, useLayoutEffect } from 'react';
import { brisk, calm } from '../app/calm.ts';
import { views } from '../app/views.ts';
import type { View } from '../../core/talk/view.ts';

/**
 * Calls `write` with the latest View now, after every render of the component, and as Views arrive: each one up to 8x and
 * ten a second above it; at the `fast` pace each one always; at the `calm` pace at most two a second, for text that a
 * screen reader may be reading.
 */
export function useView(write: (view: View) => void, pace: 'fast' | 'brisk' | 'calm' = 'brisk'): void {
  const latest = useEffectEvent(write);
  useLayoutEffect(() => {
    const view = views.latest();
    if (view !== null) write(view);
  });
  useLayoutEffect(() => {
    if (pace === 'fast') return views.subscribe((view) => latest(view));
    const stream = pace === 'calm' ? calm : brisk;
    return stream.subscribe(() => {
      const view = stream.latest();
      if (view !== null) latest(view);
    });
  }, [pace]);
}
