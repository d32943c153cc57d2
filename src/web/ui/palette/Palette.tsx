import { useState, type KeyboardEvent } from 'react';
import { useDeck } from '../deckContext.ts';
import { Sheet } from '../frame/Sheet.tsx';
import { ACTION, PALETTE } from '../textHelp.ts';
import { Chord } from './Chord.tsx';
import { ranked, useOffers, type Offer } from './offers.ts';
import '../css/palette.css';

/** Every action that can be done here and now, found by typing a part of its name. */
export function Palette() {
  const deck = useDeck();
  const offers = useOffers();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = ranked(offers, typed);
  const chosen = Math.min(at, found.length - 1);
  const run = (offer: Offer): void => {
    deck.sheet(null);
    offer.run(deck);
  };
  const move = (event: KeyboardEvent): void => {
    const offer = found[chosen];
    if (event.key === 'ArrowDown') setAt(Math.min(found.length - 1, chosen + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, chosen - 1));
    else if (event.key === 'Enter' && offer !== undefined) run(offer);
    else return;
    event.preventDefault();
  };
  return (
    <Sheet name={PALETTE.name}>
      <input
        className="input"
        role="combobox"
        aria-label={PALETTE.field}
        aria-expanded={found.length > 0}
        aria-controls="palette-list"
        aria-activedescendant={found.length > 0 ? `offer-${chosen}` : undefined}
        placeholder={PALETTE.field}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={move}
      />
      <ul className="palette" id="palette-list" role="listbox" aria-label={PALETTE.name}>
        {found.map((offer, place) => (
          <li
            key={offer.key}
            id={`offer-${place}`}
            role="option"
            aria-selected={place === chosen}
            ref={place === chosen ? (line) => line?.scrollIntoView({ block: 'nearest' }) : undefined}
            onClick={() => run(offer)}
          >
            <span>{offer.name}</span>
            <span className="muted small">{ACTION.groups[offer.group]}</span>
            <Chord keys={offer.keys} />
          </li>
        ))}
      </ul>
      <p role="status" className="muted small">
        {PALETTE.found(found.length)}
      </p>
    </Sheet>
  );
}
