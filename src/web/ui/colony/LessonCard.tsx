import { LESSONS, nextLesson } from '../../app/lessons.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { LESSON } from '../textShell.ts';

/** What a first colony teaches next, on a slip of paper that blocks nothing. Doing it puts it away. */
export function LessonCard() {
  const deck = useDeck();
  const learned = useApp((state) => state.settings.learned);
  const taskWaits = useApp((state) => state.tasks.length > 0);
  // One paper at a time: what has just been plugged in is told first.
  const living = useApp((state) => state.phase === 'playing' && state.card?.alive === true && state.swap === null);
  const lesson = living ? nextLesson(learned, taskWaits) : null;
  if (lesson === null) return null;
  const [title, line] = LESSON.lessons[lesson];
  return (
    <aside className="paper lesson" aria-labelledby="lesson">
      <p className="legend">{LESSON.legend(learned.length + 1, LESSONS.length)}</p>
      <h2 id="lesson">{title}</h2>
      <p>{line}</p>
      <button type="button" className="lesson-skip" onClick={() => deck.set({ learned: LESSONS })}>
        {LESSON.skip}
      </button>
    </aside>
  );
}
