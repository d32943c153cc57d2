import type { OfferView } from '../../../core/talk/deck.ts';
import { useApp } from '../../app/store.ts';
import { Cap } from '../parts/Cap.tsx';
import { BOARD } from '../textDeck.ts';
import { useBay, useShown } from './useBay.ts';
import { printedOn } from '../told.ts';

const NO_OFFERS: readonly OfferView[] = [];

/** What is on offer, the most pressing first. One can be looked at before it is accepted. */
export function Board({ picked, pick }: { readonly picked: string | null; readonly pick: (id: string) => void }) {
  const { act } = useBay();
  const offers = useShown((view) => view.board, NO_OFFERS);
  const contract = useShown((view) => view.contract, null);
  const credits = useShown((view) => view.credits, 0);
  const alive = useApp((state) => state.card?.alive === true);
  return (
    <section className="dp-board" aria-labelledby="dp-board">
      <Cap id="dp-board" title={BOARD.title}>
        {BOARD.open(offers.length)}
      </Cap>
      <ul className="dp-offers">
        {contract !== null && (
          <li className="paper dp-offer" aria-current="true">
            <span className="dp-pin" aria-hidden="true" />
            <h3>{printedOn(contract.title)}</h3>
            <p className="dp-offer-line">
              <b className="num">{BOARD.pay(contract.worth)}</b>
              <span>{BOARD.phases(contract.phases.length)}</span>
            </p>
            <span className="stamp">{BOARD.signed}</span>
          </li>
        )}
        {offers.map((offer) => (
          <li key={offer.id}>
            <button
              type="button"
              className="paper dp-offer"
              aria-pressed={contract === null && picked === offer.id}
              onClick={() => pick(offer.id)}
            >
              <span className="dp-pin" aria-hidden="true" />
              <span className="dp-offer-line muted">
                <span>{offer.by ?? BOARD.deck}</span>
                <span>
                  {BOARD.left(offer.leavesIn)}
                  {offer.fading && <em>, {BOARD.fading}</em>}
                </span>
              </span>
              <b className="dp-offer-title">{printedOn(offer.title)}</b>
              <span className="dp-offer-line">
                <b className="num">{BOARD.pay(offer.worth)}</b>
                <span>
                  <Threat threat={offer.threat} /> {BOARD.phases(offer.phases.length)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {offers.length === 0 && <p className="muted small">{alive ? BOARD.none : BOARD.noColony}</p>}
      <button
        type="button"
        className="key dp-reroll"
        disabled={credits < 150 || !alive}
        onClick={() => act({ kind: 'buy', item: 're-roll' })}
      >
        {BOARD.reroll}
      </button>
    </section>
  );
}

/** How dangerous: notches, and the words for who does not see them. */
export function Threat({ threat }: { readonly threat: number }) {
  return (
    <span className="dp-threat">
      <span className="sr">{BOARD.threat(threat)}, </span>
      {[1, 2, 3, 4, 5, 6].map((place) => (
        <i key={place} aria-hidden="true" className={place <= threat ? 'on' : undefined} />
      ))}
    </span>
  );
}
