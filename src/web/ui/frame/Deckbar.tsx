import { openCartridge } from '../../app/open.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { Brand } from '../parts/Wordmark.tsx';
import { DECK } from '../text.ts';
import { Slot } from './Slot.tsx';

/** The deck at hand on every screen of a colony: a rail at the left, a bar at the bottom of a small screen. */
export function Deckbar() {
  const deck = useDeck();
  const choosing = useApp((state) => state.panel === 'begin');
  return (
    <aside className="deckbar" aria-label={DECK.name}>
      <Brand />
      <button type="button" className="navkey deck-open" onClick={() => void openCartridge(deck)}>
        <Icon name="insert" size="l" />
        {DECK.open}
      </button>
      <button
        type="button"
        className="navkey deck-new"
        aria-current={choosing ? 'page' : undefined}
        onClick={() => deck.show('begin')}
      >
        <Icon name="plus" size="l" />
        {DECK.newColony}
      </button>
      <i className="grille" aria-hidden="true" />
      <Slot />
    </aside>
  );
}
