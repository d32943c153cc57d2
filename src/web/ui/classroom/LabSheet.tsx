import { useEffect, useMemo, useRef } from 'react';
import { useApp } from '../../app/store.ts';
import { saveCsv, saveDrawing } from '../../app/timeline/csv.ts';
import { openPast, setPast, usePast, type Looked } from '../../app/timeline/past.ts';
import { useDeck } from '../deckContext.ts';
import { fixed } from '../format.ts';
import { Scroller } from '../panels/Scroller.tsx';
import { CLASSROOM } from '../textClassroom.ts';
import { TIMELINE } from '../textTimeline.ts';
import { rowsOf } from '../timeline/lines.ts';
import { Table } from '../timeline/Table.tsx';
import { figureOf } from './figure.ts';
import { CLASS_PLANS, type Class } from './lessons.ts';
import '../css/timeline.css';

const NO_VALUES = new Float64Array();
/** Ruled lines to write an answer on. */
const RULES = [1, 2, 3, 4, 5];

/** A lesson's sheet, of the colony in the slot: the question, room for the answer, the figure, and the same as table and file. */
export function LabSheet({ of }: { readonly of: Class }) {
  const deck = useDeck();
  const head = useRef<HTMLHeadingElement>(null);
  const id = useApp((state) => state.card?.id);
  const a = usePast((state) => state.a);
  const passing = usePast((state) => state.passing);
  const problem = usePast((state) => state.problem);
  const { title, question, observe } = CLASSROOM.lessons[of];
  useEffect(() => {
    head.current?.focus();
    setPast({ problem: null });
    if (id !== undefined) void openPast(deck);
  }, [deck, id]);
  return (
    <section className="lab" aria-labelledby="lab">
      <h2 id="lab" tabIndex={-1} ref={head}>
        {title}
      </h2>
      <dl className="lab-who">
        <dt>{CLASSROOM.name}</dt>
        <dd />
        <dt>{CLASSROOM.date}</dt>
        <dd />
      </dl>
      <p className="class-question">{question}</p>
      <ol className="class-observe">
        {observe.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div className="lab-rules" aria-hidden="true">
        {RULES.map((rule) => (
          <i key={rule} />
        ))}
      </div>
      {id === undefined && <p className="muted">{CLASSROOM.noColony}</p>}
      <p className="lab-said muted" role="status">
        {problem ?? (passing === null ? '' : TIMELINE.reading)}
      </p>
      {a !== null && a.past.card.id === id && passing === null && <Figures of={of} a={a} />}
    </section>
  );
}

function Figures({ of, a }: { readonly of: Class; readonly a: Looked }) {
  const facts = usePast((state) => state.facts);
  const { card, lastSol } = a.past;
  const panels = useMemo(
    () =>
      CLASS_PLANS[of].series.flatMap((key) => {
        const fact = facts.find((one) => one.key === key);
        if (fact === undefined) return [];
        const [title] = TIMELINE.series[key];
        const line = { name: title, firstSol: a.firstSol, values: a.values[key] ?? NO_VALUES, lost: !card.alive };
        return [{ title, unit: fact.unit, line }];
      }),
    [of, a, facts, card.alive],
  );
  const caption = CLASSROOM.caption(CLASSROOM.lessons[of].title, card.name, card.id, fixed(lastSol, 0));
  const svg = figureOf(caption, TIMELINE.columns.sol, panels);
  const head = [TIMELINE.columns.sol, ...panels.map(({ title, unit }) => `${title} (${unit || '1'})`)];
  const lines = panels.map(({ line }) => line);
  const file = `lab-${of}-${card.id}-sol${lastSol}`;
  return (
    <>
      <div className="class-keys lab-keys">
        <button type="button" className="key" onClick={() => saveCsv(`${file}.csv`, head, rowsOf(lines))}>
          {CLASSROOM.csv}
        </button>
        <button type="button" className="key" onClick={() => saveDrawing(`${file}.svg`, svg)}>
          {CLASSROOM.figure}
        </button>
        <button type="button" className="key" onClick={() => print()}>
          {CLASSROOM.print}
        </button>
      </div>
      <Scroller name={caption}>
        <img
          className="lab-figure"
          src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
          alt={CLASSROOM.alt(caption)}
        />
      </Scroller>
      <details className="lab-table">
        <summary>{CLASSROOM.table}</summary>
        <Table name={CLASSROOM.table} head={head} lines={lines} />
      </details>
    </>
  );
}
