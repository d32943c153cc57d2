import { useState } from 'react';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Cap } from '../parts/Cap.tsx';
import { CONTROLS } from '../text.ts';
import { Fader } from './Fader.tsx';
import { Hold } from './Hold.tsx';
import { rescale, SHARES, type Share, type Shares } from './rescale.ts';

/** A share being moved, and what the shares were when the hand took hold of it. */
type Draft = { readonly moved: Share; readonly start: Shares; readonly shares: Shares };

/** How spare power is shared. The three always make one whole: what one takes, the other two give. */
export function Allocation({ disabled }: { readonly disabled: boolean }) {
  const deck = useDeck();
  const heating = useApp((state) => state.controls.heating);
  const isru = useApp((state) => state.controls.isru);
  const greenhouse = useApp((state) => state.controls.greenhouse);
  const [draft, setDraft] = useState<Draft | null>(null);
  const accepted: Shares = { heating, isru, greenhouse };
  const shares = draft?.shares ?? accepted;

  const move = (share: Share, value: number): void => {
    // The others are worked out from where they stood when this one was taken, so that going back gives everything back.
    const start = draft?.moved === share ? draft.start : shares;
    setDraft({ moved: share, start, shares: rescale(start, share, value) });
  };
  const settle = async (): Promise<void> => {
    if (draft === null) return;
    await deck.command({ kind: 'set-allocation', ...draft.shares });
    setDraft((now) => (now === draft ? null : now));
  };
  return (
    <section aria-labelledby="allocation">
      <Cap id="allocation" title={CONTROLS.allocation}>
        <span className="num">{CONTROLS.sum}</span>
      </Cap>
      <Hold what="allocation" />
      {SHARES.map((share) => (
        <Fader
          key={share}
          {...CONTROLS.shares[share]}
          value={shares[share]}
          accepted={accepted[share]}
          min={0}
          max={1}
          step={0.01}
          disabled={disabled}
          says={CONTROLS.shareSays}
          onMove={(value) => move(share, value)}
          onSettle={() => void settle()}
        />
      ))}
    </section>
  );
}
