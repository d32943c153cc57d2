import { useApp } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Cap } from '../parts/Cap.tsx';
import { Icon } from '../parts/Icon.tsx';
import { LADDER, MARKS } from '../parts/ladder.ts';
import { INSPECT } from '../textInspect.ts';
import { VERDICT } from '../textSaving.ts';
import { told } from '../told.ts';

/** The five verdicts as a ladder: all five are always given, each in words. */
export function Checks() {
  const deck = useDeck();
  const verdicts = useApp((state) => state.inspected?.verdicts ?? null);
  const failed = useApp((state) => state.inspected?.error !== null);
  const done = verdicts === null ? '' : INSPECT.done(LADDER.filter(([key]) => verdicts[key].status === 'fail').length);
  return (
    <section aria-labelledby="i-checks">
      <div className="checks-head">
        <Cap id="i-checks" title={INSPECT.integrity} />
        <button
          type="button"
          className="key"
          disabled={verdicts === null && !failed}
          onClick={() => void deck.inspector.checkAgain()}
        >
          <Icon name="verify" size="s" />
          {INSPECT.again}
        </button>
      </div>
      <p role="status" className="sr">
        {verdicts === null ? INSPECT.checking : done}
      </p>
      <ol className="checks">
        {LADDER.map(([key, icon]) => {
          const verdict = verdicts?.[key] ?? null;
          return (
            <li key={key}>
              <span className="check-mark" aria-hidden="true">
                <Icon name={icon} />
              </span>
              <b>{VERDICT.names[key]}</b>
              <span className="check-why">
                {verdict === null ? INSPECT.checking : told(verdict.reason)}
                {verdict?.at !== undefined && (
                  <span className="num muted">
                    {' '}
                    {verdict.at.sol !== null && INSPECT.atSol(verdict.at.sol)} {verdict.at.field}
                  </span>
                )}
              </span>
              {verdict !== null && (
                <span className={`verdict verdict--${verdict.status}`}>
                  <Icon name={MARKS[verdict.status]} size="s" />
                  {INSPECT.verdicts[verdict.status]}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
