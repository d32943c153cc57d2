import { useEffect, useMemo } from 'react';
import { hrefOf } from '../../app/places.ts';
import { useApp } from '../../app/store.ts';
import { openPast, setPast, usePast, type Looked } from '../../app/timeline/past.ts';
import type { SeriesKey } from '../../../core/talk/past.ts';
import { useDeck } from '../deckContext.ts';
import { fixed } from '../format.ts';
import { Blank } from '../parts/Blank.tsx';
import { EMPTY } from '../textShell.ts';
import { TIMELINE } from '../textTimeline.ts';
import { AsItWas } from './AsItWas.tsx';
import { Chart } from './Chart.tsx';
import { Differences } from './Differences.tsx';
import { Heads } from './Heads.tsx';
import { stretchesOf, type ChartLine } from './lines.ts';
import { Pick } from './Pick.tsx';
import { Preview } from './Preview.tsx';
import { Scrubber } from './Scrubber.tsx';
import { Tools } from './Tools.tsx';
import { WhatIf } from './WhatIf.tsx';
import '../css/timeline.css';

/** Optical depth from which the sky counts as a storm's: the guide's own mark. */
const STORM_TAU = 1.5;
const NO_VALUES = new Float64Array();

/** Every sol of a run, and of another beside it: to look at, to compare, and to play on from. */
export function Timeline() {
  const deck = useDeck();
  const id = useApp((state) => state.card?.id);
  const a = usePast((state) => state.a);
  const problem = usePast((state) => state.problem);
  const passing = usePast((state) => state.passing);
  useEffect(() => {
    if (id !== undefined) void openPast(deck);
  }, [deck, id]);
  if (id === undefined) {
    const { title, line, key } = EMPTY.timeline;
    return (
      <Blank title={title} line={line} drawing="tape">
        <a className="key" href={hrefOf('begin')}>
          {key}
        </a>
      </Blank>
    );
  }
  return (
    <div className="tl">
      <p className="tl-said" role="status">
        {problem ??
          (passing === null
            ? ''
            : `${TIMELINE.reading} ${passing.of === 0 ? '' : TIMELINE.passed(fixed(passing.done, 0), fixed(passing.of, 0))}`)}
        {problem !== null && (
          <button type="button" className="key tl-small" onClick={() => setPast({ problem: null })}>
            {TIMELINE.close}
          </button>
        )}
      </p>
      {a !== null && <Sheet a={a} />}
    </div>
  );
}

function Sheet({ a }: { readonly a: Looked }) {
  const b = usePast((state) => state.b);
  const facts = usePast((state) => state.facts);
  const shown = usePast((state) => state.shown);
  const sol = usePast((state) => state.sol);
  const partedSol = usePast((state) => state.compared?.partedSol ?? null);
  const at = usePast((state) => state.at);
  const atB = usePast((state) => state.atB);
  const lines = useMemo(
    () => (key: SeriesKey) => [
      lineOf(TIMELINE.badge.a, a, key),
      ...(b === null ? [] : [lineOf(TIMELINE.badge.b, b, key)]),
    ],
    [a, b],
  );
  const storms = useMemo(() => stretchesOf(lineOf('', a, 'tau'), STORM_TAU), [a]);
  const charts = useMemo(
    () => facts.filter(({ key }) => shown.includes(key)).map((fact) => ({ fact, lines: lines(fact.key) })),
    [facts, shown, lines],
  );
  return (
    <>
      <Heads a={a} b={b} />
      {a.past.problem !== null && <p className="refusal">{a.past.problem}</p>}
      <div className="tl-body">
        <div className="tl-left">
          <Scrubber a={a} b={b} dust={lineOf('', a, 'tau')} />
          <div className="tl-charts">
            {charts.map(({ fact, lines: drawn }) => (
              <Chart
                key={fact.key}
                fact={fact}
                lines={drawn}
                storms={storms}
                partedSol={partedSol}
                sol={sol}
                file={`${a.past.card.id}-sol${a.past.lastSol}`}
              />
            ))}
          </div>
          <Pick />
          <WhatIf card={a.past.card} lastSol={a.past.lastSol} />
        </div>
        <aside className="tl-side" aria-label={b === null ? TIMELINE.asItWas : TIMELINE.differences}>
          <Preview />
          {b !== null && <Differences />}
          {at !== null && <AsItWas at={at} marks={a.marks} title={TIMELINE.asItWas} />}
          {b !== null && atB !== null && <AsItWas at={atB} marks={b.marks} title={TIMELINE.asItWasB} />}
        </aside>
      </div>
      <Tools a={a} b={b} />
    </>
  );
}

function lineOf(name: string, { past, values, firstSol }: Looked, key: SeriesKey): ChartLine {
  return { name, firstSol, values: values[key] ?? NO_VALUES, lost: !past.card.alive };
}
