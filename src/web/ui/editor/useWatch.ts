/** What the program on the bench comes to on the colony as it stands: asked for a moment after each change. */
import { useEffect, useState } from 'react';
import type { EditorWord, Watched } from '../../../core/talk/workshop.ts';
import type { Program } from '../../app/benches.ts';
import { useDeck } from '../deckContext.ts';
import type { Words } from './lispy.ts';

/** A moment after the last key. */
const PAUSE_MS = 180;

/** What was seen of which text at which tick. */
export type Seen = { readonly source: string; readonly tick: number; readonly watched: Watched };

/** The newest that was seen; null until something was. */
export function useWatch({ name, source, profile }: Program, tick: number): Seen | null {
  const { workbench } = useDeck();
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await workbench.watch({ name, source, profile });
      // While no frame is at hand there is nothing to see; what was seen before stays.
      if (current && answer.ok) setSeen({ source, tick: answer.tick, watched: answer.watched });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [workbench, name, source, profile, tick]);
  return seen;
}

const NO_WORDS: Words = new Map();

/** Every word a program can use; none until they have come. */
export function useWords(): Words {
  const { workbench } = useDeck();
  const [words, setWords] = useState<Words>(NO_WORDS);
  useEffect(() => {
    let current = true;
    void workbench.words().then((all: readonly EditorWord[]) => {
      if (current) setWords(new Map(all.map((word) => [word.name, word])));
    });
    return () => {
      current = false;
    };
  }, [workbench]);
  return words;
}
