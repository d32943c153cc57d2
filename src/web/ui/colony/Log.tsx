import { memo, useDeferredValue } from 'react';
import { useApp, type AppState } from '../../app/store.ts';
import { clock } from '../format.ts';
import { paceOf } from '../../app/pace.ts';
import { Cap } from '../parts/Cap.tsx';
import { solOfTick } from '../sentences.ts';
import { logLine } from '../sentencesLog.ts';
import { LOG } from '../text.ts';

/** Above 8x nobody reads further down, and lines are printed faster than they can be drawn. */
const OUTRUN_LINES = 12;

/** The tape: what happened, newest at the mouth. Above 8x it is not read out, and shows the newest lines alone. */
export function Log() {
  const log = useApp((state) => state.log);
  const quiet = useApp((state) => paceOf(state) === 'outrun');
  // The rest of the tape is printed when there is time: what slowed the clock wants to be answered first.
  const few = useDeferredValue(quiet);
  return (
    <section className="log" aria-labelledby="log">
      <Cap id="log" title={LOG.title} />
      <i className="mouth" aria-hidden="true" />
      <div className="tape" role="log" aria-labelledby="log" aria-live={quiet ? 'off' : 'polite'} tabIndex={0}>
        {log.length === 0 ? (
          <p className="tape-empty">{LOG.empty}</p>
        ) : (
          <ol>
            {(quiet || few ? log.slice(-OUTRUN_LINES) : log).toReversed().map((entry) => (
              <Line key={entry.key} entry={entry} />
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}

const Line = memo(function Line({ entry: { event } }: { readonly entry: AppState['log'][number] }) {
  const { sol, hour } = solOfTick(event.tick);
  const { text, urgent } = logLine(event);
  return (
    <li>
      <time>
        {LOG.sol(sol)} <span>{clock(hour)}</span>
      </time>
      <span className={urgent ? 'urgent' : undefined}>{text}</span>
    </li>
  );
});
