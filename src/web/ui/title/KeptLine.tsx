import { useState } from 'react';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { ago, missionTitle } from '../sentences.ts';
import { KEPT } from '../text.ts';

/** What was taken out of the bay last and is kept on this device: one line, and the key that puts it back. */
export function KeptLine() {
  const deck = useDeck();
  const kept = useApp((state) => state.kept);
  const [openedAt] = useState(() => Date.now());
  if (kept === null) return null;
  const { card, savedAt } = kept;
  return (
    <section className="plate title-kept" aria-label={KEPT.legend}>
      <p>
        <span className="legend">{KEPT.legend}</span>
        {KEPT.run(missionTitle(card.mission), card.sol, ago(Math.max(0, openedAt - savedAt)))}
      </p>
      <button type="button" className="key" onClick={() => void deck.putBack()}>
        {KEPT.key}
      </button>
    </section>
  );
}
