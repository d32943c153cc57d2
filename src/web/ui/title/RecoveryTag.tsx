import { useState } from 'react';
import type { Recovery } from '../../app/store.ts';
import { useDeck } from '../deckContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { ago, causeText, crewCount, missionTitle } from '../sentences.ts';
import { RECOVERY } from '../text.ts';
import { RESUMES } from '../textSaving.ts';

/** The tag that hangs on a recovered cartridge: whose colony it is, how old, and the key that wakes it. */
export function RecoveryTag({ recovery: { card, savedAt, since } }: { readonly recovery: Recovery }) {
  const deck = useDeck();
  const [openedAt] = useState(() => Date.now());
  return (
    <article className="paper tag" aria-labelledby="recovery">
      <p className="legend">{RECOVERY.legend}</p>
      <h2 id="recovery">{RECOVERY.title}</h2>
      <p className="tag-run">{RECOVERY.run(missionTitle(card.mission), card.sol)}</p>
      <dl className="facts">
        <dt>{RECOVERY.crew}</dt>
        <dd>{card.alive ? crewCount(card.crewAlive, card.crewTotal) : `${RECOVERY.lost}, ${causeText(card.cause)}`}</dd>
        <dt>{RECOVERY.left}</dt>
        <dd>{ago(Math.max(0, openedAt - savedAt))}</dd>
        {since !== null && (
          <>
            <dt>{RESUMES.since}</dt>
            <dd>{since.commands.length > 0 ? RESUMES.orders(since.commands.length) : RESUMES.time}</dd>
          </>
        )}
      </dl>
      <button type="button" className="key key--go key--wide" onClick={() => void deck.resume()}>
        <Icon name="play" size="s" />
        {RECOVERY.resume}
      </button>
    </article>
  );
}
