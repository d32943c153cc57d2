import { useEffect } from 'react';
import { findBest, stopBest, useAutopsy } from '../../app/timeline/autopsy.ts';
import { forkAt } from '../../app/timeline/past.ts';
import type { Card } from '../../../core/talk/card.ts';
import type { Tried } from '../../../core/replay/ranked.ts';
import { useDeck } from '../deckContext.ts';
import { fixed } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { Icon } from '../parts/Icon.tsx';
import { AUTOPSY, TIMELINE } from '../textTimeline.ts';
import { changeText, solOfChange } from './changeText.ts';
import { told } from '../told.ts';

/** The single changes that would have helped most, found by living the run again with each; every one is a fork away. */
export function BestChanges({ card }: { readonly card: Card }) {
  const deck = useDeck();
  const { id, running, tried, best, own, problem } = useAutopsy();
  // Whoever leaves the screen does not wait for it any more.
  useEffect(() => stopBest, []);
  const mine = id === card.id;
  return (
    <section aria-labelledby="changes">
      <Cap id="changes" title={AUTOPSY.changes} />
      <p className="muted small">{AUTOPSY.changesHint}</p>
      <div className="pm-search">
        {running !== null && (
          <progress value={running.done} max={Math.max(1, running.of)} aria-label={AUTOPSY.changes} />
        )}
        {/* One key, that keeps the focus when what it does changes. */}
        <button
          type="button"
          className="key"
          onClick={() => (running === null ? void findBest(deck, card.id) : stopBest())}
        >
          {running === null && <Icon name="replay" size="s" />}
          {running !== null ? AUTOPSY.cancel : mine && best !== null ? AUTOPSY.again : AUTOPSY.start}
        </button>
        <p role="status" className={problem === null ? 'small' : 'small refusal'}>
          {told(problem) ??
            (running === null
              ? mine && best !== null
                ? best.length === 0
                  ? AUTOPSY.nothing
                  : AUTOPSY.found(fixed(tried, 0))
                : ''
              : running.of === 0
                ? AUTOPSY.counting
                : '')}
        </p>
        {running !== null && running.of > 0 && (
          <p className="small num">{AUTOPSY.trying(fixed(running.done, 0), fixed(running.of, 0))}</p>
        )}
      </div>
      {mine && best !== null && (
        <ol className="pm-best">
          {best.map((helped) => (
            <Row key={changeText(helped.change)} helped={helped} ownSols={own?.sols ?? 0} card={card} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Row({
  helped: { change, standing },
  ownSols,
  card,
}: {
  readonly helped: Tried;
  readonly ownSols: number;
  readonly card: Card;
}) {
  const deck = useDeck();
  const what = changeText(change);
  const name = TIMELINE.forkName(card.name.slice(0, 80), fixed(solOfChange(change), 0));
  const forkIt = (): Promise<unknown> =>
    forkAt(deck, solOfChange(change), { name, forked: AUTOPSY.forked(what) }, change);
  return (
    <li>
      <span>{what}</span>
      <span className="num">
        {AUTOPSY.reached(fixed(standing.sols, 0))} <b>{AUTOPSY.more(fixed(standing.sols - ownSols, 0))}</b>{' '}
        {standing.alive ? AUTOPSY.stillAlive : ''}
      </span>
      <button type="button" className="key" aria-label={AUTOPSY.forkOf(what)} onClick={() => void forkIt()}>
        {AUTOPSY.fork}
      </button>
    </li>
  );
}
