/** The deck as it is shown, and its verbs. */
import type { DeckGesture, DeckView } from '../../../core/talk/deck.ts';
import type { ModuleBay } from '../../app/deck/face.ts';
import { useDeckState } from '../../app/deck/state.ts';
import { useDeck } from '../deckContext.ts';

/** For so long, in ms, what the deck shows next is the answer to what was pressed. */
const ANSWER_MS = 4000;
let pressedAt = -Infinity;

/** Whether what changes now is the answer to a key that a person has pressed. */
export const isAnswer = (): boolean => performance.now() - pressedAt < ANSWER_MS;

/** What is shown, and a way to do something; what is refused is said on the screen. */
export function useBay(): {
  readonly bay: ModuleBay;
  readonly act: (gesture: DeckGesture) => void;
} {
  const { bay } = useDeck();
  return {
    bay,
    act: (gesture) => {
      pressedAt = performance.now();
      void bay.do(gesture);
    },
  };
}

/** One part of what is shown. */
export function useShown<T>(read: (view: DeckView) => T, otherwise: T): T {
  return useDeckState(({ view }) => (view === null ? otherwise : read(view)));
}
