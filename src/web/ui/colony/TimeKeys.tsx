import { useApp } from '../../app/store.ts';
import type { Speed } from '../../../core/talk/speed.ts';
import { useDeck } from '../deckContext.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { speedText } from '../sentences.ts';
import { TIME } from '../text.ts';

const SPEEDS: readonly (readonly [Speed, IconName])[] = [
  [1, 'play'],
  [8, 'fast'],
  [64, 'fast'],
  ['max', 'max'],
];

/** Pause, one tick, and four speeds, of which one is held down. */
export function TimeKeys() {
  const deck = useDeck();
  const running = useApp((state) => state.running);
  const speed = useApp((state) => state.speed);
  const stopped = useApp((state) => state.phase !== 'playing' || state.card?.alive === false);
  const run = async (at: Speed): Promise<void> => {
    const set = await deck.setSpeed(at);
    if (set.ok && !running) await deck.play();
  };
  return (
    <div className="time-keys" role="group" aria-label={TIME.keys}>
      <button
        type="button"
        className="key"
        aria-pressed={!running}
        aria-label={TIME.pause}
        disabled={stopped}
        onClick={() => void (running ? deck.pause() : deck.play())}
      >
        <Icon name="pause" />
      </button>
      <button
        type="button"
        className="key"
        aria-label={TIME.step}
        disabled={stopped || running}
        onClick={() => void deck.stepTick()}
      >
        <Icon name="step" />
      </button>
      {SPEEDS.map(([at, icon]) => (
        <button
          key={at}
          type="button"
          className="key"
          aria-pressed={running && speed === at}
          disabled={stopped}
          onClick={() => void run(at)}
        >
          <Icon name={icon} />
          <span className="num">{speedText(at)}</span>
        </button>
      ))}
    </div>
  );
}
