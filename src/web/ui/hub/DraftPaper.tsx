import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { MOST_NAME } from '../../app/hub/handIn.ts';
import { useHub, type Draft } from '../../app/hub/state.ts';
import { fixed } from '../format.ts';
import { Icon } from '../parts/Icon.tsx';
import { missionTitle } from '../sentences.ts';
import { DRAFT, HUB } from '../textHub.ts';
import { RunLabel } from './RunLabel.tsx';
import { focused } from '../parts/focused.ts';
import { useVerbs } from './hubContext.ts';
import { Verdicts } from './Verdicts.tsx';
import { told } from '../told.ts';

const MOST_HANDLE = 24;

/** The run that is about to be handed in, on paper: the five verdicts as this device finds them, a name, and a word of leave. */
export function DraftPaper() {
  const draft = useHub((state) => state.draft);
  return draft === null ? null : <Paper key={draft.key} draft={draft} />;
}

function Paper({ draft }: { readonly draft: Draft }) {
  const hub = useVerbs();
  const identity = useHub((state) => state.identity);
  const [name, setName] = useState(draft.name);
  const [handle, setHandle] = useState(identity?.claim ?? identity?.handle ?? '');
  const [open, setOpen] = useState(true);
  const { found, mission, sol, alive, busy, problem } = draft;
  const place = found?.place ?? null;
  const said = useRef<HTMLParagraphElement>(null);
  // The key was off while it was sent, and lost the focus: it goes to what came of it.
  useEffect(() => {
    if (problem !== null && !busy) said.current?.focus();
  }, [problem, busy]);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void hub.submit({ name, handle, open });
  };
  return (
    <div className="paper-wrap">
      <form className="paper perf draft" aria-labelledby="draft" onSubmit={submit}>
        <div className="draft-head">
          <RunLabel mission={mission} />
          <div>
            <h2 id="draft" tabIndex={-1} ref={focused}>
              {DRAFT.title(missionTitle(mission))}
            </h2>
            <p className="muted">{alive ? DRAFT.running(sol) : DRAFT.ended(sol)}</p>
          </div>
          <button
            type="button"
            className="key smallkey draft-close"
            aria-label={DRAFT.close}
            onClick={() => hub.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        <Verdicts of={found?.verdicts ?? null} unsigned={DRAFT.unsigned} />
        <p role="status" className="draft-says">
          {found !== null &&
            (place === null ? (
              <>
                <b>{DRAFT.wontRank}.</b> {told(found.reason)}
              </>
            ) : (
              DRAFT.wouldRank(fixed(place.score, 0), HUB.classes[place.class])
            ))}
        </p>
        <div className="draft-two">
          <label className="field">
            <span>{DRAFT.colonyName}</span>
            <input
              className="input"
              required
              maxLength={MOST_NAME}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          </label>
          <label className="field">
            <span>{DRAFT.shownAs}</span>
            <input
              className="input"
              maxLength={MOST_HANDLE}
              placeholder={DRAFT.anonymous}
              autoComplete="nickname"
              value={handle}
              onChange={({ target }) => setHandle(target.value)}
            />
          </label>
        </div>
        <label className="leave">
          <input type="checkbox" role="switch" checked={open} onChange={({ target }) => setOpen(target.checked)} />
          <span>
            <b>{DRAFT.open}</b>
            <span className="muted">{DRAFT.openHint}</span>
          </span>
        </label>
        {identity === null && <p className="draft-note">{DRAFT.noKey}</p>}
        {problem !== null && (
          <p className="refusal" role="alert" tabIndex={-1} ref={said}>
            {told(problem)}
          </p>
        )}
        <div className="card-keys">
          <button type="button" className="key" onClick={() => hub.close()}>
            {DRAFT.keep}
          </button>
          <button type="submit" className="key key--go" disabled={place === null || busy}>
            {busy ? DRAFT.busy : found === null ? DRAFT.wait : DRAFT.send}
          </button>
        </div>
      </form>
    </div>
  );
}
