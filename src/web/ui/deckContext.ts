/** The deck's verbs, handed down to the keys that ask for them. */
import { createContext, useContext } from 'react';
import type { Deck } from '../app/face.ts';

const DeckContext = createContext<Deck | null>(null);
/** Provides the deck to what is inside. */
export const DeckProvider = DeckContext.Provider;

/** The deck. Throws outside of a `DeckProvider`. */
export function useDeck(): Deck {
  const deck = useContext(DeckContext);
  if (deck === null) throw new Error('no deck is provided');
  return deck;
}
