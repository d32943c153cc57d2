import { useState } from 'react';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Cap } from '../parts/Cap.tsx';
import { CONTROLS } from '../text.ts';
import { Fader } from './Fader.tsx';
import { Hold } from './Hold.tsx';

/** How much of a full day's food each person gets. */
export function Ration({ disabled }: { readonly disabled: boolean }) {
  const deck = useDeck();
  const accepted = useApp((state) => state.controls.ration);
  const [draft, setDraft] = useState<number | null>(null);
  const settle = async (): Promise<void> => {
    if (draft === null) return;
    await deck.command({ kind: 'set-ration', ration: draft });
    setDraft((now) => (now === draft ? null : now));
  };
  return (
    <section aria-labelledby="ration">
      <Cap id="ration" title={CONTROLS.rationing} />
      <Hold what="ration" />
      <Fader
        {...CONTROLS.ration}
        value={draft ?? accepted}
        accepted={accepted}
        min={0.1}
        max={1.5}
        step={0.05}
        disabled={disabled}
        says={CONTROLS.rationSays}
        onMove={setDraft}
        onSettle={() => void settle()}
      />
    </section>
  );
}
