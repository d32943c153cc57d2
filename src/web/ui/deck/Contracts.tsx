import { useEffect, useState } from 'react';
import { useDeckState } from '../../app/deck/state.ts';
import { useApp } from '../../app/store.ts';
import { CONTRACTS, WORK } from '../textDeck.ts';
import '../css/deck.css';
import { Board } from './Board.tsx';
import { Chain } from './Chain.tsx';
import { CipherLine } from './CipherLine.tsx';
import { ColonyBay } from './ColonyBay.tsx';
import { Display } from './Display.tsx';
import { Offered } from './Offered.tsx';
import { Rack } from './Rack.tsx';
import { Slot } from './Slot.tsx';
import { Standing } from './Standing.tsx';
import { Suspended } from './Suspended.tsx';
import { printedOn } from '../told.ts';

/** Contracts and slot: the board, the contract in work, the module bay and its shelf. */
export function Contracts() {
  const view = useDeckState((state) => state.view);
  const elsewhere = useApp((state) => state.elsewhere);
  const [picked, pick] = useState<string | null>(null);
  // What was said is old when the screen is opened again.
  useEffect(() => () => useDeckState.setState({ said: null }), []);
  const look = (id: string): void => {
    pick(id);
    // On a phone the board lies far below what it shows.
    document.querySelector('.dp-display')?.scrollIntoView({ block: 'nearest' });
  };
  const contract = view?.contract ?? null;
  const offer = view?.board.find(({ id }) => id === picked) ?? view?.board[0] ?? null;
  const shown = contract ?? offer;
  const names = new Map(view?.rack.map(({ tag, name }) => [tag, name]));
  return (
    <div className="contracts">
      <header className="dp-bar">
        <Standing />
      </header>
      {view === null ? (
        <p className="muted dp-reading">{CONTRACTS.reading}</p>
      ) : (
        <div className="dp-desk">
          <div className="dp-left-side">
            <Board picked={offer?.id ?? null} pick={look} />
            <Suspended />
          </div>
          <section className="dp-work" aria-label={shown === null ? WORK.none : printedOn(shown.title)}>
            <div className="dp-head">
              <h1>{shown === null ? WORK.none : printedOn(shown.title)}</h1>
              <p className="muted">
                {elsewhere ? CONTRACTS.readOnly : shown === null ? WORK.pick : printedOn(shown.brief)}
              </p>
              {contract !== null && <p className="small">{WORK.worth(contract.worth)}</p>}
            </div>
            {shown !== null && <Chain phases={shown.phases} at={contract === null ? -1 : contract.at} names={names} />}
            {contract !== null && Object.keys(contract.values).length > 0 && (
              <p className="small dp-values">
                {WORK.values}:{' '}
                {Object.entries(contract.values).map(([key, value]) => (
                  <span key={key} className="num">
                    {key.slice(2)} {Math.round(value * 100) / 100}
                  </span>
                ))}
              </p>
            )}
            <div className="dp-swap">
              <ColonyBay />
              <Display>
                <Offered offer={offer} />
              </Display>
              <Slot />
            </div>
            <CipherLine />
            <Rack />
          </section>
        </div>
      )}
    </div>
  );
}
