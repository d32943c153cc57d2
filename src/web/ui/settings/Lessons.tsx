import { LESSONS } from '../../app/lessons.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { SETTINGS } from '../textSettings.ts';

/** How many of the five lessons have been done, and the key that gives them again. */
export function Lessons() {
  const deck = useDeck();
  const learned = useApp((state) => state.settings.learned.length);
  return (
    <div className="line--keyed option">
      <p>
        <b>{SETTINGS.lessons.name}</b>
        <span className="muted">{SETTINGS.lessons.done(learned, LESSONS.length)}</span>
      </p>
      <button type="button" className="key" disabled={learned === 0} onClick={() => deck.set({ learned: [] })}>
        {SETTINGS.lessons.again}
      </button>
    </div>
  );
}
