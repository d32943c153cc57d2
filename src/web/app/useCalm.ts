/** The one hook of `web/app` beside the store: a component that follows the clock without being run by it. */
import { useMemo, useSyncExternalStore } from 'react';
import type { View } from '../../core/talk/view.ts';
import { calm } from './calm.ts';

/**
 * What `select` makes of the View, at most twice a second; the component renders only when the answer differs. An
 * answer that is an object differs with every View, so pick figures or text where you can.
 */
export function useCalm<T>(select: (view: View | null) => T): T {
  const snapshot = useMemo(() => once(select), [select]);
  return useSyncExternalStore(calm.subscribe, snapshot);
}

/** Selects once per View, so that React finds the same answer when it looks twice. */
function once<T>(select: (view: View | null) => T): () => T {
  let last: { readonly view: View | null; readonly answer: T } | null = null;
  return () => {
    const view = calm.latest();
    if (last === null || last.view !== view) last = { view, answer: select(view) };
    return last.answer;
  };
}
