import { later } from './later.tsx';
import { MissingDeck } from './MissingDeck.tsx';

/** Everything but the title. It is fetched as soon as the page has been painted once. */
export const DeckPart = later(async () => (await import('./Deck.tsx')).Deck, MissingDeck);
