import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { CONTRACTS } from '../textDeck.ts';

/** Runs and stops the colony's clock from here: phases need sols. */
export function ClockKey() {
  const deck = useDeck();
  const running = useApp((state) => state.running);
  const over = useApp((state) => state.phase !== 'playing' || state.card?.alive === false);
  return (
    <button
      type="button"
      className="key"
      disabled={over}
      aria-keyshortcuts="Space"
      onClick={() => void (running ? deck.pause() : deck.play())}
    >
      <Icon name={running ? 'pause' : 'play'} size="s" />
      {running ? CONTRACTS.pause : CONTRACTS.run}
    </button>
  );
}
