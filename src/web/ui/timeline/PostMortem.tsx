import { useEffect } from 'react';
import { hrefOf } from '../../app/places.ts';
import { useApp } from '../../app/store.ts';
import { openPast, scrub, usePast } from '../../app/timeline/past.ts';
import type { Details } from '../../../core/talk/details.ts';
import type { PostMortem as Written } from '../../../core/colony/postMortem/postMortem.ts';
import type { AsItWas } from '../../../core/talk/past.ts';
import { useDeck } from '../deckContext.ts';
import { fixed } from '../format.ts';
import { Blank } from '../parts/Blank.tsx';
import { Cap } from '../parts/Cap.tsx';
import { Cartridge } from '../parts/Cartridge.tsx';
import { Icon } from '../parts/Icon.tsx';
import { ScoreTable } from '../parts/ScoreTable.tsx';
import { causeText } from '../sentences.ts';
import { AUTOPSY, TIMELINE } from '../textTimeline.ts';
import { BestChanges } from './BestChanges.tsx';
import { forkHere } from './moves.ts';
import { Swimlanes } from './Swimlanes.tsx';
import '../css/timeline.css';
import '../css/autopsy.css';
import { told } from '../told.ts';

/** How a colony came to its end, and what would have helped. */
export function PostMortem() {
  const deck = useDeck();
  const id = useApp((state) => state.card?.id);
  const alive = useApp((state) => state.card?.alive);
  const at = usePast((state) => state.at);
  const problem = usePast((state) => state.problem);
  useEffect(() => {
    // The end is the last sol, wherever the needle was left.
    if (id !== undefined && alive === false) void openPast(deck).then(() => scrub(Infinity));
  }, [deck, id, alive]);
  if (id === undefined || alive !== false)
    return (
      <Blank title={AUTOPSY.alive} line={AUTOPSY.aliveLine} drawing="tape">
        <a className="key" href={hrefOf('timeline')}>
          {AUTOPSY.toTimeline}
        </a>
      </Blank>
    );
  const written = at?.view.card.id === id ? at.details.postMortem : null;
  if (at === null || written === null) return <p role="status">{told(problem) ?? AUTOPSY.reading}</p>;
  return <Sheet at={at} written={written} />;
}

function Sheet({ at, written }: { readonly at: AsItWas; readonly written: Written }) {
  const deck = useDeck();
  const a = usePast((state) => state.a);
  const problem = usePast((state) => state.problem);
  const { card } = at.view;
  const { sol, chain, decisions, advice } = written;
  const first = chain[0];
  const rootSol = first?.sol ?? 0;
  return (
    <div className="pm">
      <header className="pm-head">
        <Cartridge card={card} />
        <div>
          <h2>{AUTOPSY.title(fixed(sol, 0))}</h2>
          <p>
            {first === undefined
              ? causeText(card.cause)
              : AUTOPSY.link(fixed(first.sol, 0), told(first.what), told(first.why))}
          </p>
        </div>
        <p className="pm-grade" aria-label={TIMELINE.grade(card.grade)}>
          {card.grade}
        </p>
        <div className="pm-keys">
          <button
            type="button"
            className="key key--go"
            disabled={a === null || a.past.problem !== null}
            onClick={() => a !== null && void forkHere(deck, a, rootSol)}
          >
            <Icon name="fork" size="s" />
            {AUTOPSY.forkAt(fixed(rootSol, 0))}
          </button>
          <a className="key" href={hrefOf('timeline')}>
            <Icon name="timeline" size="s" />
            {AUTOPSY.toTimeline}
          </a>
        </div>
      </header>
      {problem !== null && <p className="refusal">{told(problem)}</p>}
      <Swimlanes of={written} />
      <div className="pm-foot">
        <BestChanges card={card} />
        <Score details={at.details} />
        <Crew at={at} />
      </div>
      <div className="halves">
        <section aria-labelledby="decided">
          <Cap id="decided" title={AUTOPSY.decisions} />
          {decisions.length === 0 && <p className="muted">{AUTOPSY.noDecisions}</p>}
          <ul className="lines">
            {decisions.map(({ sol: when, what, changed }, place) => (
              <li key={`${place} ${when}`}>
                <b>
                  <span className="num">{AUTOPSY.sol(fixed(when, 0))}</span> {told(what)}
                </b>
                <span className="muted">{told(changed)}</span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="advice">
          <Cap id="advice" title={AUTOPSY.advice} />
          <ul className="lines">
            {advice.map((line) => (
              <li key={line}>{told(line)}</li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}

function Score({ details: { score } }: { readonly details: Details }) {
  return (
    <section aria-labelledby="score">
      <Cap id="score" title={AUTOPSY.score} />
      <ScoreTable terms={score.breakdown} total={score.total} />
    </section>
  );
}

function Crew({ at: { view } }: { readonly at: AsItWas }) {
  const marks = usePast((state) => state.a?.marks);
  // A post-mortem counts sols from 0; the needle stands at the end of a sol.
  const diedOn = (name: string): number =>
    (marks?.find((mark) => mark.grave && mark.text.startsWith(name))?.sol ?? NaN) - 1;
  return (
    <section aria-labelledby="crew">
      <Cap id="crew" title={AUTOPSY.crew} />
      <ul className="pm-crew">
        {[...view.crew, ...view.robots].map(({ name, alive, cause }) => (
          <li key={name}>
            <b>{name}</b>
            <span className="muted">
              {alive ? AUTOPSY.survived : AUTOPSY.died(fixed(diedOn(name), 0), causeText(cause))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
