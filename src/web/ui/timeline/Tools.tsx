import { useEffect, useState } from 'react';
import { lastSolOf, previewMerge, scrub, usePast, type Looked } from '../../app/timeline/past.ts';
import { useDeck } from '../deckContext.ts';
import { fixed } from '../format.ts';
import { Icon } from '../parts/Icon.tsx';
import { TIMELINE } from '../textTimeline.ts';
import { forkHere, nextNotable } from './moves.ts';

/** One sol of the past at play. */
const PLAY_MS = 140;

/** The keys under the charts: to move the needle, to merge, and to play on from it. */
export function Tools({ a, b }: { readonly a: Looked; readonly b: Looked | null }) {
  const deck = useDeck();
  const sol = usePast((state) => state.sol);
  const compared = usePast((state) => state.compared);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      const state = usePast.getState();
      if (state.sol >= lastSolOf(state)) setPlaying(false);
      else void scrub(state.sol + 1);
    }, PLAY_MS);
    return () => clearInterval(timer);
  }, [playing]);
  return (
    <div className="tl-tools">
      <button type="button" className="key" aria-label={TIMELINE.back} onClick={() => void scrub(sol - 1)}>
        <Icon name="left" size="s" />
      </button>
      <button type="button" className="key" aria-pressed={playing} onClick={() => setPlaying(!playing)}>
        <Icon name={playing ? 'pause' : 'play'} size="s" />
        <span className="tl-label">{playing ? TIMELINE.stop : TIMELINE.play}</span>
      </button>
      <button type="button" className="key" aria-label={TIMELINE.on} onClick={() => void scrub(sol + 1)}>
        <Icon name="right" size="s" />
      </button>
      <button type="button" className="key tl-next" onClick={() => nextNotable(compared?.differSols ?? null, a.marks)}>
        {b === null ? TIMELINE.nextEvent : TIMELINE.nextDifference}
      </button>
      <span className="tl-gap" />
      {b !== null && (
        <button type="button" className="key tl-merge" onClick={() => void previewMerge()}>
          <Icon name="merge" size="s" />
          {TIMELINE.merge}
        </button>
      )}
      <button
        type="button"
        className="key key--go"
        disabled={a.past.problem !== null}
        onClick={() => void forkHere(deck, a, Math.min(sol, a.past.lastSol))}
      >
        <Icon name="fork" size="s" />
        {TIMELINE.fork(fixed(Math.min(sol, a.past.lastSol), 0))}
      </button>
    </div>
  );
}
