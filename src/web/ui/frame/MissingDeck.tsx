import { MissingScreen } from './MissingScreen.tsx';

/** In place of the deck when its chunk can't be had. The colony runs on all the same. */
export function MissingDeck() {
  return (
    <main className="starting" tabIndex={-1}>
      <MissingScreen />
    </main>
  );
}
