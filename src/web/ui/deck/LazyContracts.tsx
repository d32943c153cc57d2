import { lazy, Suspense } from 'react';
import { useDeckState } from '../../app/deck/state.ts';
import { useDeck } from '../deckContext.ts';
import { PANEL } from '../textPanels.ts';

const Screen = lazy(() => import('./Contracts.tsx').then(({ Contracts }) => ({ default: Contracts }), missing));

/** The screen of contracts and slot, in a chunk of its own. */
export function LazyContracts() {
  const { bay } = useDeck();
  return (
    <Suspense fallback={<main className="muted">{PANEL.loading}</main>}>
      <Screen back={() => bay.show(false)} />
    </Suspense>
  );
}

/** Whether the screen is open. */
export function useContractsOpen(): boolean {
  return useDeckState((state) => state.open);
}

/** In place of a screen whose chunk can't be had: offline, or after the site was renewed. */
function missing() {
  return { default: () => <main className="refusal">{PANEL.missing}</main> };
}
