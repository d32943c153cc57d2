import { lazy, Suspense } from 'react';
import { SHELF } from '../textSaving.ts';
import { SCREEN } from '../textShell.ts';

const Content = lazy(() => import('./Shelf.tsx').then(({ Shelf }) => ({ default: Shelf }), missing));

/** The shelf, in a chunk of its own. */
export function LazyShelf() {
  return (
    <Suspense fallback={<p className="muted">{SHELF.reading}</p>}>
      <Content />
    </Suspense>
  );
}

function missing() {
  return {
    default: () => (
      <p className="refusal">
        {SCREEN.missing} {SCREEN.missingHint}
      </p>
    ),
  };
}
