import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { TIME } from '../text.ts';

/** Whether the clock drops to 1x by itself when something needs the player. */
export function SlowAtAlarms() {
  const deck = useDeck();
  const on = useApp((state) => state.slowOnAlarm);
  return (
    <label className="slow-at-alarms">
      <input type="checkbox" checked={on} onChange={(event) => deck.slowOnAlarm(event.target.checked)} />
      {TIME.slow}
    </label>
  );
}
