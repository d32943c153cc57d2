import { useEffect, useRef } from 'react';
import { shownOf } from '../app/address.ts';
import type { Deck } from '../app/face.ts';
import { isDetailPanel } from '../app/places.ts';
import { useApp } from '../app/store.ts';
import { DeckProvider } from './deckContext.ts';
import { DropOverlay } from './frame/DropOverlay.tsx';
import { DeckPart } from './frame/DeckPart.ts';
import { Over } from './frame/Over.tsx';
import { Toast } from './frame/Toast.tsx';
import { UpdateNote } from './frame/UpdateNote.tsx';
import { useSky } from './sky.ts';
import { PRODUCT } from './text.ts';
import { PLACE } from './textShell.ts';
import { Starting } from './title/Starting.tsx';
import { Title } from './title/Title.tsx';
import { useVoice } from './voice.ts';

/** The console: the title until something else is opened, then the rail and what it opens. */
export function App({ deck }: { readonly deck: Deck }) {
  const shown = useApp(shownOf);
  // Words and units are changed under the whole console: everything is rendered again.
  useVoice();
  useSky();
  useArrival();
  return (
    <DeckProvider value={deck}>
      {shown === 'title' ? <Title /> : <DeckPart fallback={<Starting />} />}
      <Over />
      <UpdateNote />
      <Toast />
      <DropOverlay />
    </DeckProvider>
  );
}

/** Whoever comes to a place or a colony begins at its top, by eye and by keyboard, and is told by the tab where they are. */
function useArrival(): void {
  const shown = useApp(shownOf);
  const id = useApp((state) => state.card?.id);
  const name = useApp((state) => nameOf(shownOf(state)));
  const first = useRef(true);
  useEffect(() => {
    document.title = name === null ? PRODUCT : `${name} · ${PRODUCT}`;
  }, [name]);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    // A panel brings the focus to itself, and scrolls by itself.
    if (isDetailPanel(shown) && id !== undefined) return;
    scrollTo(0, 0);
    document.querySelector('main')?.focus({ preventScroll: true });
  }, [shown, id]);
}

function nameOf(shown: ReturnType<typeof shownOf>): string | null {
  if (shown === 'title') return null;
  return shown === null ? PLACE.colony : PLACE.names[shown];
}
