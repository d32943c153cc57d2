import type { Deck } from '../app/face.ts';
import { useApp } from '../app/store.ts';
import { Colony } from './colony/Colony.tsx';
import { DeckProvider } from './deckContext.ts';
import { Deckbar } from './frame/Deckbar.tsx';
import { DropOverlay } from './frame/DropOverlay.tsx';
import { Toast } from './frame/Toast.tsx';
import { useSky } from './sky.ts';
import { Title } from './title/Title.tsx';

/** The console: the title until a colony is seated, then the colony. */
export function App({ deck }: { readonly deck: Deck }) {
  const seated = useApp((state) => state.card !== null);
  useSky();
  return (
    <DeckProvider value={deck}>
      {seated ? (
        <div className="deck">
          <Deckbar />
          <Colony />
        </div>
      ) : (
        <Title />
      )}
      <Toast />
      <DropOverlay />
    </DeckProvider>
  );
}
