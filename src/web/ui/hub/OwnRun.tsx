import { useState } from 'react';
import type { HubListed } from '../../../core/talk/hub.ts';
import { MOST_NAME } from '../../app/hub/handIn.ts';
import { day, fixed } from '../format.ts';
import { Naming } from '../parts/Naming.tsx';
import { missionTitle } from '../sentences.ts';
import { HUB, MINE } from '../textHub.ts';
import { useVerbs } from './hubContext.ts';

/** A submission of the player's own: renamed, kept back, deleted by the key that handed it in. */
export function OwnRun({ run }: { readonly run: HubListed }) {
  const hub = useVerbs();
  const [doing, setDoing] = useState<'nothing' | 'naming' | 'deleting'>('nothing');
  const { id, state, reason, submittedAt, run: ranked } = run;
  const name = ranked?.name ?? id;
  const what = <span className="sr">{MINE.of(name)}</span>;
  return (
    <li className="own-run">
      <div>
        {doing === 'naming' ? (
          <Naming
            name={name}
            most={MOST_NAME}
            onSet={(typed) => hub.rename(id, typed)}
            onDone={() => setDoing('nothing')}
          />
        ) : ranked === null ? (
          <h3 className="num">{id}</h3>
        ) : (
          <h3>
            <button type="button" className="board-name" onClick={() => void hub.openById(id)}>
              {name}
            </button>
          </h3>
        )}
        <p className="muted">
          {ranked !== null &&
            `${missionTitle(ranked.mission)}, ${HUB.classes[ranked.class]}, ${HUB.score.toLowerCase()} ${fixed(ranked.score, 0)}, `}
          {day(submittedAt)}
          {ranked?.open === false && `, ${MINE.closed}`}
        </p>
        {state === 'waiting' && <p>{MINE.waiting}</p>}
        {(state === 'refused' || state === 'given-up') && (
          <p>
            <b>{MINE.states.refused}.</b> {reason}
          </p>
        )}
      </div>
      <div className="data-keys">
        {ranked !== null && (
          <>
            <button
              type="button"
              className="key key--slim"
              disabled={doing === 'naming'}
              onClick={() => setDoing('naming')}
            >
              {MINE.rename}
              {what}
            </button>
            <button type="button" className="key key--slim" onClick={() => void hub.setOpen(id, !ranked.open)}>
              {ranked.open ? MINE.keepFile : MINE.giveFile}
              {what}
            </button>
          </>
        )}
        {doing === 'deleting' ? (
          <>
            <button type="button" className="key key--slim key--go" onClick={() => void hub.remove(id)}>
              {MINE.sure}
              {what}
            </button>
            <button type="button" className="key key--slim" onClick={() => setDoing('nothing')}>
              {MINE.leave}
              {what}
            </button>
          </>
        ) : (
          <button type="button" className="key key--slim" onClick={() => setDoing('deleting')}>
            {MINE.remove}
            {what}
          </button>
        )}
      </div>
    </li>
  );
}
