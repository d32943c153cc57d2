import { useApp } from '../../app/store.ts';
import { isScreen, type Panel } from '../../app/places.ts';
import { useDeck } from '../deckContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { Print, SLIT_SKY } from '../parts/Print.tsx';
import { SolClock } from '../parts/SolClock.tsx';
import { TIME } from '../text.ts';
import { PLACE } from '../textShell.ts';

/** The window as a slit over a screen: the sky, what is shown here, and the clock of the colony with its key. */
export function Slit({ panel }: { readonly panel: Panel }) {
  const deck = useDeck();
  const seated = useApp((state) => state.card !== null);
  const running = useApp((state) => state.running);
  const stopped = useApp((state) => state.phase !== 'playing' || state.card?.alive === false);
  return (
    <header className="slit">
      <Print of={SLIT_SKY} live />
      <div className="slit-plates">
        <div className="plate-tag">
          <h1 id="place">{PLACE.names[panel]}</h1>
          {isScreen(panel) && <span className="muted place">{PLACE.notes[panel]}</span>}
        </div>
        {seated && (
          <div className="slit-clock">
            <button
              type="button"
              className="key smallkey"
              aria-label={running ? TIME.pause : TIME.play}
              disabled={stopped}
              onClick={() => void (running ? deck.pause() : deck.play())}
            >
              <Icon name={running ? 'pause' : 'play'} />
            </button>
            <SolClock />
          </div>
        )}
      </div>
    </header>
  );
}
