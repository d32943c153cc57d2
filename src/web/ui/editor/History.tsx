import { useId } from 'react';
import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Cap } from '../parts/Cap.tsx';
import { HISTORY } from '../textEditor.ts';

/** Governors that were seated on this device, each a key press from the bench again. */
export function History() {
  const id = useId();
  const { workbench } = useDeck();
  const seatings = useApp((state) => state.seatings);
  return (
    <section aria-labelledby={`${id}-history`} className="seatings">
      <Cap id={`${id}-history`} title={HISTORY.title} />
      {seatings.length === 0 ? (
        <p className="muted">{HISTORY.none}</p>
      ) : (
        <ul className="lines">
          {seatings.map(({ sol, colony, ...program }) => (
            <li key={`${program.name} ${program.profile} ${program.source}`} className="line--keyed">
              <div>
                <b>{program.name}</b>
                <span className="muted">{HISTORY.of(sol, colony)}</span>
              </div>
              <button
                type="button"
                className="key order-key"
                aria-label={HISTORY.openOf(program.name, sol)}
                onClick={() => workbench.open('governor', program)}
              >
                {HISTORY.open}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
