import { useApp } from '../../app/store.ts';
import { useCalm } from '../../app/useCalm.ts';
import { fixed } from '../format.ts';
import { useDeck } from '../deckContext.ts';
import { rosterOf, tickOfDeath } from '../colony/roster.ts';
import { causeText, deathText, roleText, solOfTick } from '../sentences.ts';
import { LOST } from '../text.ts';
import { Paper } from './Paper.tsx';

/** A colony that is lost: who, when, of what, and what it came to. Its cartridge can still be ejected. */
export function LossCard() {
  const deck = useDeck();
  const card = useApp((state) => state.card);
  const log = useApp((state) => state.log);
  const fallen = useCalm(rosterOf).filter((member) => !member.alive);
  if (card === null || card.alive) return null;
  return (
    <Paper legend={LOST.legend} title={LOST.title(card.sol)}>
      <p>{LOST.text(causeText(card.cause))}</p>
      <ul className="fallen">
        {fallen.map(({ name, role, cause }) => {
          const tick = tickOfDeath(log, name);
          return (
            <li key={name}>
              <b>{name}</b> <span className="muted">{roleText(role)}</span>
              <span>{deathText(tick === null ? null : solOfTick(tick).sol, cause)}</span>
            </li>
          );
        })}
      </ul>
      <dl className="facts">
        <dt>{LOST.score}</dt>
        <dd className="num">{fixed(card.score, 0)}</dd>
        <dt>{LOST.grade}</dt>
        <dd className="num">{card.grade}</dd>
      </dl>
      <div className="card-keys">
        <button type="button" className="key key--dark" onClick={() => deck.show('postMortem')}>
          {LOST.why}
        </button>
        <button type="button" className="key" onClick={() => deck.show('begin')}>
          {LOST.begin}
        </button>
      </div>
      <p className="card-note">{LOST.eject}</p>
    </Paper>
  );
}
