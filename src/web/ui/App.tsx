import { useEffect } from 'react';
import type { Deck } from '../app/face.ts';
import { useApp } from '../app/store.ts';
import { Colony } from './colony/Colony.tsx';
import { LazyContracts, useContractsOpen } from './deck/LazyContracts.tsx';
import { DeckProvider } from './deckContext.ts';
import { Deckbar } from './frame/Deckbar.tsx';
import { DropOverlay } from './frame/DropOverlay.tsx';
import { Toast } from './frame/Toast.tsx';
import { useSky } from './sky.ts';
import { Title } from './title/Title.tsx';

/** The console: the title until a colony is seated, then the colony. */
export function App({ deck }: { readonly deck: Deck }) {
  const seated = useApp((state) => state.card !== null);
  const contracts = useContractsOpen();
  const id = useApp((state) => state.card?.id);
  useSky();
  // Whoever comes to a colony begins at its top, by eye and by keyboard.
  useEffect(() => {
    if (id === undefined) return;
    scrollTo(0, 0);
    document.querySelector('main')?.focus({ preventScroll: true });
  }, [id]);
  return (
    <DeckProvider value={deck}>
      {seated ? (
        <div className="deck">
          <Deckbar />
          {contracts ? <LazyContracts /> : <Colony />}
        </div>
      ) : (
        <Title />
      )}
      <Toast />
      <DropOverlay />
    </DeckProvider>
  );
}
