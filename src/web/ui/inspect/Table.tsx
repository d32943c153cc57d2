import { openCartridge } from '../../app/open.ts';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Blank } from '../parts/Blank.tsx';
import { INSPECT } from '../textInspect.ts';

/** The inspector's table with nothing on it. */
export function Table() {
  const deck = useDeck();
  const seated = useApp((state) => state.card !== null);
  return (
    <Blank title={INSPECT.empty} line={INSPECT.emptyHint} drawing="slot">
      <div className="data-keys">
        <button type="button" className="key key--sun" onClick={() => void openCartridge(deck)}>
          {INSPECT.choose}
        </button>
        {seated && (
          <button type="button" className="key" onClick={() => void deck.inspectSeated()}>
            {INSPECT.seated}
          </button>
        )}
      </div>
    </Blank>
  );
}
