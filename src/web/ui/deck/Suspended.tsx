import type { DeckView } from '../../../core/talk/deck.ts';
import { Cap } from '../parts/Cap.tsx';
import { WORK } from '../textDeck.ts';
import { useBay, useShown } from './useBay.ts';
import { printedOn } from '../told.ts';

const NONE: DeckView['suspended'] = [];

/** Contracts on the shelf: they cost nothing while they lie there. */
export function Suspended() {
  const { act } = useBay();
  const suspended = useShown((view) => view.suspended, NONE);
  const places = useShown((view) => view.places, 0);
  const credits = useShown((view) => view.credits, 0);
  const busy = useShown((view) => view.contract !== null, true);
  if (suspended.length === 0) return null;
  return (
    <section className="dp-suspended" aria-labelledby="dp-suspended">
      <Cap id="dp-suspended" title={WORK.suspended}>
        {WORK.place(suspended.length, places)}
      </Cap>
      <ul>
        {suspended.map(({ id, title, done, of, here }) => (
          <li key={id}>
            <b>{printedOn(title)}</b>
            <span className="small muted">{here ? WORK.done(done, of) : WORK.elsewhere}</span>
            <button
              type="button"
              className="key"
              disabled={!here || busy}
              onClick={() => act({ kind: 'unshelve', contract: id })}
            >
              {WORK.takeUp}
              <span className="sr"> {printedOn(title)}</span>
            </button>
          </li>
        ))}
      </ul>
      {suspended.length >= places && (
        <button
          type="button"
          className="key"
          disabled={credits < 900}
          onClick={() => act({ kind: 'buy', item: 'shelf-place' })}
        >
          {WORK.morePlaces}
        </button>
      )}
    </section>
  );
}
