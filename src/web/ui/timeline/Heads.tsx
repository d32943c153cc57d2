import { useApp } from '../../app/store.ts';
import { useCalm } from '../../app/useCalm.ts';
import { pickBeside } from '../../app/timeline/beside.ts';
import { closeBeside, exchange, openPast, type Looked } from '../../app/timeline/past.ts';
import type { Side } from '../../../core/talk/past.ts';
import { useDeck } from '../deckContext.ts';
import { fixed } from '../format.ts';
import { Cartridge } from '../parts/Cartridge.tsx';
import { Icon } from '../parts/Icon.tsx';
import { causeText } from '../sentences.ts';
import { TIMELINE } from '../textTimeline.ts';

/** The runs that are looked at, each with its label; and the keys that bring another beside. */
export function Heads({ a, b }: { readonly a: Looked; readonly b: Looked | null }) {
  const deck = useDeck();
  const seated = useApp((state) => state.card?.id);
  const now = useCalm((view) => (view?.card.id === a.past.card.id ? view.card.sol : 0));
  return (
    <div className="tl-heads">
      <Head side="a" looked={a} alone={b === null} />
      <div className="tl-headkeys">
        {a.past.card.id === seated && now > a.past.lastSol && (
          <button type="button" className="key" onClick={() => void openPast(deck)}>
            <Icon name="replay" size="s" />
            {TIMELINE.newer(fixed(now, 0))}
          </button>
        )}
        {b !== null && (
          <button type="button" className="key" onClick={() => void exchange()}>
            <Icon name="compare" size="s" />
            {TIMELINE.swap}
          </button>
        )}
      </div>
      {b !== null && <Head side="b" looked={b} alone={false} />}
      <div className="tl-headkeys">
        <button type="button" className="key" title={TIMELINE.besideHint} onClick={() => void pickBeside()}>
          <Icon name="insert" size="s" />
          {TIMELINE.beside}
        </button>
        {b !== null && (
          <button type="button" className="key" onClick={closeBeside}>
            <Icon name="close" size="s" />
            {TIMELINE.takeAway}
          </button>
        )}
      </div>
    </div>
  );
}

function Head({ side, looked, alone }: { readonly side: Side; readonly looked: Looked; readonly alone: boolean }) {
  const { card } = looked.past;
  const sol = fixed(looked.past.lastSol, 0);
  return (
    <div className="tl-head">
      <Cartridge card={card} />
      <div>
        <h2>
          {!alone && <span className={`tl-badge tl-badge--${side}`}>{TIMELINE.badge[side]}</span>} {card.name}
        </h2>
        <p className="muted">
          {card.alive
            ? TIMELINE.alive(fixed(card.sol, 0), card.grade, TIMELINE.living(card.crewAlive, card.crewTotal))
            : TIMELINE.lost(sol, causeText(card.cause), card.grade)}
        </p>
      </div>
    </div>
  );
}
