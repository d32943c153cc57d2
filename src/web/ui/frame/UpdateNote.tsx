import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { UPDATE } from '../textShell.ts';

/** A newer build waits. It is let in by a person, and never into a run that it would compute otherwise. */
export function UpdateNote() {
  const deck = useDeck();
  const update = useApp((state) => state.update);
  const living = useApp((state) => state.phase === 'playing' && state.card?.alive === true);
  const barred = living && update?.otherRules === true;
  return (
    <section className="update-note" aria-label={UPDATE.name}>
      <p role="status">{update !== null && (barred ? UPDATE.otherRules : living ? UPDATE.here : UPDATE.idle)}</p>
      {update !== null && (
        <div className="data-keys">
          {!barred && (
            <button type="button" className="key key--sun" onClick={() => void deck.update()}>
              {UPDATE.key}
            </button>
          )}
          <button type="button" className="key" onClick={() => deck.dismiss('update')}>
            {UPDATE.later}
          </button>
        </div>
      )}
    </section>
  );
}
