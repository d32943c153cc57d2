import { useEffect } from 'react';
import type { OfferView } from '../../../core/talk/deck.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { BOARD, CASE, WORK } from '../textDeck.ts';
import { Threat } from './Board.tsx';
import { Legend } from './Legend.tsx';
import { useBay, useShown } from './useBay.ts';
import { printedOn, told } from '../told.ts';

/** What lies on the display while nothing is under way: the offer that was picked, and the key that accepts it. */
export function Offered({ offer }: { readonly offer: OfferView | null }) {
  const { act } = useBay();
  const evidence = useShown((view) => view.evidence, null);
  if (offer === null)
    return (
      <>
        <div className="dp-words">
          <Legend text={WORK.none} height={18} />
        </div>
        <p>{WORK.pick}</p>
      </>
    );
  return (
    <>
      <div className="dp-words">
        <Legend text={printedOn(offer.title).slice(0, 24)} height={26} />
      </div>
      <dl className="dp-debrief">
        <div>
          <dt>{BOARD.pay(offer.worth)}</dt>
          <dd>{BOARD.rep(offer.rep)}</dd>
        </div>
        {offer.brings.length > 0 && (
          <div>
            <dt>{BOARD.brings}</dt>
            <dd>{offer.brings.map(told).join(' ')}</dd>
          </div>
        )}
      </dl>
      <p>
        <Threat threat={offer.threat} /> {offer.live ? BOARD.live : BOARD.holds}
      </p>
      {offer.wantsEvidence && <Evidence />}
      <div className="dp-keys">
        <button
          type="button"
          className="key key--go"
          disabled={offer.wantsEvidence && evidence === null}
          onClick={() => act({ kind: 'accept', offer: offer.id })}
        >
          {BOARD.accept}
        </button>
      </div>
    </>
  );
}

/** The cartridge of a dead colony: dropped here, from a file, or off the shelf. */
function Evidence() {
  const { bay } = useBay();
  const { shelf: verbs } = useDeck();
  const evidence = useShown((view) => view.evidence, null);
  // What is dropped on the page meanwhile is the evidence.
  useEffect(() => {
    bay.awaitEvidence(true);
    return () => bay.awaitEvidence(false);
  }, [bay]);
  // A colony may have died since the shelf was read last.
  useEffect(() => void verbs.refresh(), [verbs]);
  const shelf = useApp((state) => state.shelf) ?? [];
  const dead = shelf.filter(({ card, deletedAt }) => card?.alive === false && deletedAt === null).slice(0, 3);
  return (
    <div className="dp-case">
      <p>{evidence === null ? CASE.wants : CASE.have(evidence.mission, evidence.sols, evidence.cause)}</p>
      <div className="dp-keys">
        {dead.map(({ key, title }) => (
          <button key={key} type="button" className="key key--dark" onClick={() => void bay.evidenceFromShelf(key)}>
            {CASE.shelf(title)}
          </button>
        ))}
        <button type="button" className="key key--dark" onClick={() => void bay.evidencePicked()}>
          <Icon name="file" size="s" />
          {CASE.file}
        </button>
      </div>
    </div>
  );
}
