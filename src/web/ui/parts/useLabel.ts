/** A colony's printed label, drawn by the worker. */
import { useEffect, useState } from 'react';
import type { Card } from '../../../core/talk/card.ts';
import { useDeck } from '../deckContext.ts';

/** The label of a card as SVG; null until it is drawn, and where it can't be. */
export function useLabel(card: Card): string | null {
  const [drawn, setDrawn] = useState<{ readonly id: string; readonly svg: string | null } | null>(null);
  const deck = useDeck();
  const { id, birthHash, mission, name, sol, grade, alive } = card;
  useEffect(() => {
    let wanted = true;
    void deck.label(card).then((svg) => {
      if (wanted) setDrawn({ id, svg });
    });
    return () => {
      wanted = false;
    };
    // The rest of a card is not on its label.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id, birthHash, mission, name, sol, grade, alive]);
  return drawn?.id === id ? drawn.svg : null;
}
