import { useHub } from '../../app/hub/state.ts';
import { fixed, size } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { ShareBar } from '../parts/ShareBar.tsx';
import { missionTitle } from '../sentences.ts';
import { HUB, MINE } from '../textHub.ts';
import { useVerbs } from './hubContext.ts';

const MARKS = {
  held: 'clock',
  sending: 'up',
  sent: 'replay',
  ranked: 'check',
  refused: 'close',
} as const satisfies Record<string, IconName>;

/** What was handed in and has not been put away: where it is, and the hub's own words where it was refused. */
export function Parcels() {
  const hub = useVerbs();
  const parcels = useHub((state) => state.parcels);
  if (parcels.length === 0) return null;
  return (
    <section aria-labelledby="parcels">
      <Cap id="parcels" title={MINE.parcels} />
      <ul className="parcels" aria-live="polite">
        {parcels.map(
          ({ key, kind, name, mission, sol, score, state, reason, heldBy, rank, run, size: bytes, gone }) => {
            const done = state === 'ranked' || state === 'refused';
            return (
              <li key={key} className={`parcel parcel--${state}`}>
                <span className="parcel-mark" aria-hidden="true">
                  <Icon name={MARKS[state]} />
                </span>
                <div>
                  <h3>{name}</h3>
                  <p className="muted">
                    {missionTitle(mission)},{' '}
                    {kind === 'gauntlet'
                      ? HUB.classes.gauntlet
                      : `${HUB.sols.toLowerCase()} ${fixed(sol, 0)}, ${HUB.score.toLowerCase()} ${fixed(score, 0)}`}
                    , {size(bytes)}
                  </p>
                  <p>
                    <b>{MINE.states[state]}</b>
                    {state === 'sending' && <span aria-hidden="true">, {MINE.gone(size(gone), size(bytes))}</span>}
                    {rank !== null && `, ${MINE.place(rank)}`}
                    {reason !== null && <span className="parcel-why"> {reason}</span>}
                    {state === 'held' && heldBy !== null && <span> {MINE.held[heldBy]}</span>}
                  </p>
                  {state === 'sending' && <ShareBar share={gone / bytes} />}
                </div>
                <div className="data-keys">
                  {state === 'held' && (
                    <button type="button" className="key key--slim" onClick={() => void hub.retry()}>
                      {MINE.retry}
                      <span className="sr">{MINE.of(name)}</span>
                    </button>
                  )}
                  {state === 'ranked' && run !== null && (
                    <button type="button" className="key key--slim" onClick={() => void hub.openById(run)}>
                      {HUB.colony}
                      <span className="sr">{MINE.of(name)}</span>
                    </button>
                  )}
                  <button
                    type="button"
                    className="key key--slim"
                    disabled={state === 'sending'}
                    onClick={() => void hub.drop(key)}
                  >
                    {done || state === 'sent' ? MINE.dismiss : MINE.cancel}
                    <span className="sr">{MINE.of(name)}</span>
                  </button>
                </div>
              </li>
            );
          },
        )}
      </ul>
    </section>
  );
}
