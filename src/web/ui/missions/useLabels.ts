/** Labels of colonies that are not born yet, drawn by the reading room. */
import { useEffect, useState } from 'react';
import type { Born } from '../../../core/talk/readingRoom.ts';
import { useDeck } from '../deckContext.ts';

/** How long typing must pause before a label is drawn again. */
const PAUSE_MS = 180;

/** SVG by place; nothing until they have come, null for what can't be born. */
export function useLabels(born: readonly Born[]): readonly (string | null)[] {
  const deck = useDeck();
  const [labels, setLabels] = useState<readonly (string | null)[]>([]);
  const asked = JSON.stringify(born);
  useEffect(() => {
    let here = true;
    const timer = setTimeout(() => {
      void deck.inspector.labels(JSON.parse(asked) as readonly Born[]).then((answer) => {
        if (here && answer.ok) setLabels(answer.labels);
      });
    }, PAUSE_MS);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [deck, asked]);
  return labels;
}
