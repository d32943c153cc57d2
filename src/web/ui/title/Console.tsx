import { openCartridge } from '../../app/open.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Cartridge } from '../parts/Cartridge.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Stripe, Wordmark } from '../parts/Wordmark.tsx';
import { DECK, TITLE } from '../text.ts';
import { RecoveryTag } from './RecoveryTag.tsx';

/** The console on its table: the slot on its top, its name, the key that opens a file, and the lamp. */
export function Console() {
  const deck = useDeck();
  const recovery = useApp((state) => state.recovery);
  const seated = useApp((state) => state.card);
  const standing = seated ?? recovery?.card ?? null;
  return (
    <section className="console" aria-label={TITLE.console}>
      <div className="console-top" aria-hidden="true">
        <i className="console-grille" />
        <i className="console-hole" />
      </div>
      {standing === null ? (
        <div className="console-stand">
          <p className="blank">
            <b>{TITLE.slotEmpty}</b>
            {TITLE.slotEmptyHint}
          </p>
        </div>
      ) : (
        <>
          <div className="console-stand">
            <Cartridge card={standing} />
          </div>
          {seated === null && recovery !== null && <RecoveryTag recovery={recovery} />}
        </>
      )}
      <div className="console-front">
        <Stripe className="stripe" />
        <div className="console-face">
          <Wordmark />
          <button
            type="button"
            className="key bigkey"
            aria-keyshortcuts="Control+O"
            onClick={() => void openCartridge(deck)}
          >
            <Icon name="insert" size="l" />
            {DECK.openCartridge}
          </button>
          <div className="console-ready">
            <p>
              <i className="lamp lamp--on" aria-hidden="true" />
              <b>{TITLE.ready}</b>
            </p>
            <p className="muted small">{TITLE.dropHint}</p>
          </div>
        </div>
      </div>
    </section>
  );
}
