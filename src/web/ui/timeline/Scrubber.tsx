import { useRef, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import { firstSolOf, lastSolOf, scrub, usePast, type Looked } from '../../app/timeline/past.ts';
import type { Mark } from '../../../core/talk/past.ts';
import { useDeck } from '../deckContext.ts';
import { figures, fixed } from '../format.ts';
import { TIMELINE } from '../textTimeline.ts';
import { valueAt, type ChartLine } from './lines.ts';
import { forkHere, nextNotable } from './moves.ts';
import { told } from '../told.ts';

const PAGE_SOLS = 10;
/** Dust is drawn against at least this optical depth, so that clear weather looks clear. */
const LEAST_TAU = 3;
const LANES: readonly Mark['lane'][] = ['mars', 'base', 'governor', 'you', 'crew'];

type Props = { readonly a: Looked; readonly b: Looked | null; readonly dust: ChartLine };

/** The needle over all sols: dust behind it, and a tick for whatever happened, in the lane it belongs to. */
export function Scrubber({ a, b, dust }: Props) {
  const deck = useDeck();
  const track = useRef<HTMLDivElement>(null);
  const sol = usePast((state) => state.sol);
  const compared = usePast((state) => state.compared);
  const [from, to] = [firstSolOf({ a, b }), lastSolOf({ a, b })];
  const share = (at: number): number => (at - from) / Math.max(1, to - from);
  const happened = a.marks.filter((mark) => mark.sol === sol);

  function point(event: PointerEvent): void {
    const box = track.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    void scrub(from + ((event.clientX - box.left) / box.width) * (to - from));
  }

  function press(event: KeyboardEvent): void {
    const target = targetOf(event.key, sol, from, to);
    if (target !== null) void scrub(target);
    else if (event.key.toLowerCase() === 'd') nextNotable(compared?.differSols ?? null, a.marks);
    else if (event.key.toLowerCase() === 'f' && !event.ctrlKey && !event.metaKey) void forkHere(deck, a, sol);
    else return;
    event.preventDefault();
  }

  return (
    <div className="tl-scrub">
      <div className="tl-name">
        <h3>{TIMELINE.dust}</h3>
        <p className="num">τ {figures(valueAt(dust, sol))}</p>
      </div>
      <div
        ref={track}
        className="tl-track"
        role="slider"
        tabIndex={0}
        aria-label={TIMELINE.scrub}
        aria-valuemin={from}
        aria-valuemax={to}
        aria-valuenow={sol}
        aria-valuetext={TIMELINE.scrubText(fixed(sol, 0), happened.map(({ text }) => told(text)).join('. '))}
        aria-keyshortcuts="D F"
        onKeyDown={press}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          point(event);
        }}
        onPointerMove={(event) => {
          if (event.buttons > 0) point(event);
        }}
      >
        <svg className="tl-dust" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
          <path d={dustPath(dust, from, to)} />
        </svg>
        <svg className="tl-marks" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
          {LANES.map((lane, row) => (
            <path
              key={lane}
              className={`tl-lane tl-lane--${lane}`}
              d={ticksPath(a.marks, lane, row, (at) => share(at) * 1000)}
            />
          ))}
        </svg>
        <i className="tl-needle" style={{ '--at': share(sol) } as CSSProperties}>
          <b className="num">{TIMELINE.sol(fixed(sol, 0))}</b>
        </i>
        <p className="tl-axis num" aria-hidden="true">
          <span>{fixed(from, 0)}</span>
          <span>{fixed(Math.round((from + to) / 2), 0)}</span>
          <span>{fixed(to, 0)}</span>
        </p>
      </div>
    </div>
  );
}

function targetOf(key: string, sol: number, from: number, to: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return sol - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return sol + 1;
    case 'PageDown':
      return sol - PAGE_SOLS;
    case 'PageUp':
      return sol + PAGE_SOLS;
    case 'Home':
      return from;
    case 'End':
      return to;
    default:
      return null;
  }
}

function dustPath({ values, firstSol }: ChartLine, from: number, to: number): string {
  const most = Math.max(LEAST_TAU, ...[...values].filter((value) => !Number.isNaN(value)));
  const x = (sol: number): number => ((sol - from) / Math.max(1, to - from)) * 1000;
  let path = `M${x(firstSol)} 100`;
  values.forEach((value, place) => {
    if (!Number.isNaN(value))
      path += `L${Math.round(x(firstSol + place) * 10) / 10} ${Math.round(100 - (value / most) * 100)}`;
  });
  return `${path}L${x(firstSol + values.length - 1)} 100Z`;
}

/** A tick for each sol in which something happened in the lane. */
function ticksPath(marks: readonly Mark[], lane: Mark['lane'], row: number, x: (sol: number) => number): string {
  const sols = new Set(marks.filter((mark) => mark.lane === lane).map(({ sol }) => sol));
  return [...sols].map((sol) => `M${Math.round(x(sol) * 10) / 10} ${row * 20 + 3}v14`).join('');
}
