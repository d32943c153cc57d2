import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { Live } from '../parts/Live.tsx';
import { slotText, solLabel } from '../sentences.ts';
import { DECK } from '../text.ts';
import { Seated } from './Seated.tsx';

/** The colony bay: what sits in it, how old it is, and the key that ejects a copy. */
export function Slot() {
  const deck = useDeck();
  const card = useApp((state) => state.card);
  const crashed = useApp((state) => state.phase === 'crashed');
  return (
    <section className="slot" aria-label={slotText(card)}>
      <div className="slot-clip">{card !== null && <Seated card={card} />}</div>
      <i className="mouth" aria-hidden="true" />
      <Live className="num slot-sol" read={(view) => solLabel(view.card.sol)} />
      <button
        type="button"
        className="key key--go eject"
        aria-keyshortcuts="Control+S"
        disabled={card === null || crashed}
        onClick={() => void deck.ejectToFile()}
      >
        <span className="row">
          <Icon name="eject" size="s" />
          {DECK.eject}
        </span>
        <span className="num eject-keys" aria-hidden="true">
          {DECK.ejectKeys}
        </span>
      </button>
    </section>
  );
}
