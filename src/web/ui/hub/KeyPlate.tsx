import { useState, type SyntheticEvent } from 'react';
import type { Identity } from '../../app/hub/player.ts';
import { useHub } from '../../app/hub/state.ts';
import { Cap } from '../parts/Cap.tsx';
import { DRAFT, MINE } from '../textHub.ts';
import { useVerbs } from './hubContext.ts';

/** The key that a player is: made, brought, saved, forgotten; and the handle that stands for it. */
export function KeyPlate() {
  const hub = useVerbs();
  const identity = useHub((state) => state.identity);
  if (identity === undefined) return null;
  return (
    <section className="plate key-plate" aria-labelledby="own-key">
      <Cap id="own-key" title={MINE.key} />
      <p>{MINE.keyAbout}</p>
      {identity === null ? (
        <>
          <p className="muted">{MINE.noKey}</p>
          <div className="data-keys">
            <button type="button" className="key" onClick={() => void hub.makeKey(false)}>
              {MINE.make}
            </button>
            <button type="button" className="key" onClick={() => void hub.makeKey(true)}>
              {MINE.makePortable}
            </button>
            <button type="button" className="key" onClick={() => void hub.bringKey()}>
              {MINE.bring}
            </button>
          </div>
          <p className="muted small">{MINE.portableHint}</p>
        </>
      ) : (
        <Held key={identity.key} identity={identity} />
      )}
    </section>
  );
}

function Held({ identity }: { readonly identity: Identity }) {
  const hub = useVerbs();
  const { key, keeping, handle, claim, known, lasts } = identity;
  const [typed, setTyped] = useState(claim ?? handle ?? '');
  const [sure, setSure] = useState<'forget' | 'leave' | null>(null);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void hub.setHandle(typed);
  };
  return (
    <>
      <p className="num own-key">{key}</p>
      <p>{MINE.keepings[keeping]}</p>
      {!lasts && <p className="refusal">{MINE.forgets}</p>}
      <form className="naming" onSubmit={submit}>
        <label className="field">
          <span>{MINE.handle}</span>
          <input
            className="input"
            maxLength={24}
            placeholder={DRAFT.anonymous}
            autoComplete="nickname"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <button type="submit" className="key" disabled={typed.trim() === (handle ?? '')}>
          {MINE.set}
        </button>
      </form>
      <div className="data-keys">
        {keeping !== 'sealed' && (
          <button type="button" className="key" onClick={() => void hub.saveKey()}>
            {MINE.save}
          </button>
        )}
        {sure === null ? (
          <>
            <button type="button" className="key" onClick={() => setSure('forget')}>
              {MINE.forget}
            </button>
            {known && (
              <button type="button" className="key" onClick={() => setSure('leave')}>
                {MINE.leaveHub}
              </button>
            )}
          </>
        ) : (
          <>
            <button
              type="button"
              className="key key--go"
              onClick={() => {
                setSure(null);
                void (sure === 'forget' ? hub.forgetKey() : hub.leave());
              }}
            >
              {sure === 'forget' ? MINE.forgetSure : MINE.leaveSure}
            </button>
            <button type="button" className="key" onClick={() => setSure(null)}>
              {MINE.leave}
            </button>
          </>
        )}
      </div>
      {sure === 'leave' && <p className="small">{MINE.leaveHint}</p>}
    </>
  );
}
