/** What is shown of the deck; null until it has been read. Slow state: it changes when something happens to the deck. */
import { create } from 'zustand';
import type { DeckView } from '../../../core/talk/deck.ts';

export type DeckState = {
  readonly view: DeckView | null;
  /** A sentence about the slot or a contract, for the screen; null when there is nothing to say. */
  readonly said: string | null;
  /** Contract whose debrief was closed. */
  readonly closed: string | null;
};

/** The store of the deck. */
export const useDeckState = create<DeckState>(() => ({ view: null, said: null, closed: null }));
