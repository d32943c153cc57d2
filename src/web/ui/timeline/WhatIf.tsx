import { useId, useMemo, useState } from 'react';
import { useApp } from '../../app/store.ts';
import { usePast } from '../../app/timeline/past.ts';
import { runBoth, stopBoth, useWhatIf, type Program } from '../../app/timeline/whatIf.ts';
import type { Result } from '../../app/timeline/trials.ts';
import type { SeriesKey } from '../../../core/talk/past.ts';
import type { Card } from '../../../core/talk/card.ts';
import { useDeck } from '../deckContext.ts';
import { fixed } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Scroller } from '../panels/Scroller.tsx';
import { causeText } from '../sentences.ts';
import { TIMELINE } from '../textTimeline.ts';
import { Chart } from './Chart.tsx';
import type { ChartLine } from './lines.ts';
import { told } from '../told.ts';

const KEYS: readonly SeriesKey[] = ['oxygenSols', 'waterSols', 'foodSols', 'powerSols'];
const SOLS = [30, 100, 200, 500];
const AS_IT_IS = '';
const BENCH = 'bench';
const NO_STORMS: readonly (readonly [number, number])[] = [];

/** Two programs, run from one sol on and compared; the colony is not touched. */
export function WhatIf({ card, lastSol }: { readonly card: Card; readonly lastSol: number }) {
  const deck = useDeck();
  const id = useId();
  const sol = usePast((state) => state.sol);
  const seated = useApp((state) => state.governor?.name ?? '');
  const bench = useApp((state) => state.work.governor);
  const governors = useApp((state) => state.catalogue?.programs.governors ?? NONE);
  const { running, results, problem } = useWhatIf();
  const [one, setOne] = useState(AS_IT_IS);
  const [two, setTwo] = useState(BENCH);
  const [sols, setSols] = useState(100);
  const inBay = useApp((state) => state.card?.id === card.id);
  if (!inBay) return null;
  const typed = bench.draft;
  const fromSol = Math.min(sol, lastSol);
  const programOf = (key: string): readonly [name: string, program: Program] => {
    if (key === BENCH && typed !== null) {
      const { name, source, profile } = typed;
      return [name, { name, source, profile }];
    }
    const shipped = governors.find((governor) => governor.key === key);
    if (shipped === undefined) return [TIMELINE.whatIf.seated(told(seated)), null];
    return [shipped.title, { name: shipped.title, source: shipped.source, profile: 'strict' }];
  };
  const choice = (label: string, value: string, set: (value: string) => void) => (
    <div className="tl-field">
      <label htmlFor={`${id}-${label}`}>{label}</label>
      <select id={`${id}-${label}`} value={value} onChange={({ target }) => set(target.value)}>
        <option value={AS_IT_IS}>{TIMELINE.whatIf.seated(told(seated))}</option>
        {typed !== null && <option value={BENCH}>{TIMELINE.whatIf.bench}</option>}
        {governors.map(({ key, title }) => (
          <option key={key} value={key}>
            {told(title)}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <section className="tl-whatif" aria-labelledby={id}>
      <Cap id={id} title={TIMELINE.whatIf.title}>
        <span className="num">{TIMELINE.whatIf.from(fixed(fromSol, 0))}</span>
      </Cap>
      <p className="muted">{TIMELINE.whatIf.hint}</p>
      <div className="tl-fields">
        {choice(TIMELINE.whatIf.one, one, setOne)}
        {choice(
          TIMELINE.whatIf.two,
          two === BENCH && typed === null ? (governors.at(-1)?.key ?? AS_IT_IS) : two,
          setTwo,
        )}
        <div className="tl-field">
          <label htmlFor={`${id}-sols`}>{TIMELINE.whatIf.sols}</label>
          <select id={`${id}-sols`} value={sols} onChange={({ target }) => setSols(Number(target.value))}>
            {SOLS.map((count) => (
              <option key={count} value={count}>
                {fixed(count, 0)}
              </option>
            ))}
          </select>
        </div>
        {running ? (
          <button type="button" className="key" onClick={stopBoth}>
            {TIMELINE.whatIf.cancel}
          </button>
        ) : (
          <button
            type="button"
            className="key key--sun"
            onClick={() =>
              void runBoth(
                deck,
                [
                  programOf(one),
                  programOf(two === BENCH && typed === null ? (governors.at(-1)?.key ?? AS_IT_IS) : two),
                ],
                fromSol,
                sols,
                KEYS,
              )
            }
          >
            <Icon name="compare" size="s" />
            {TIMELINE.whatIf.run}
          </button>
        )}
      </div>
      <p role="status" className={problem === null ? 'muted' : 'refusal'}>
        {told(problem) ?? (running ? TIMELINE.whatIf.running : '')}
      </p>
      {results.length > 0 && <Results results={results} />}
    </section>
  );
}
const NONE: readonly never[] = [];

function Results({ results }: { readonly results: readonly { readonly name: string; readonly result: Result }[] }) {
  const facts = usePast((state) => state.facts);
  const { columns } = TIMELINE.whatIf;
  const sides = [TIMELINE.whatIf.one, TIMELINE.whatIf.two];
  const charts = useMemo(
    () =>
      facts
        .filter(({ key }) => KEYS.includes(key))
        .map((fact) => ({
          fact,
          lines: results.map(({ result: { firstSol, values, standing } }, place): ChartLine => ({
            name: sides[place] ?? '',
            firstSol,
            values: values[fact.key] ?? new Float64Array(),
            lost: !standing.alive,
          })),
        })),
    // The names are words, and are read anew when the page is rendered in another language.
    // eslint-disable-next-line react/exhaustive-deps
    [facts, results],
  );
  return (
    <>
      <Scroller name={TIMELINE.whatIf.title}>
        <table className="sheet">
          <thead>
            <tr>
              <th scope="col">{columns.program}</th>
              <th scope="col">{columns.lived}</th>
              <th scope="col">{columns.crew}</th>
              <th scope="col">{columns.score}</th>
              <th scope="col">{columns.grade}</th>
            </tr>
          </thead>
          <tbody>
            {results.map(({ name, result: { standing } }, place) => (
              <tr key={sides[place]}>
                <th scope="row">
                  <span className={`tl-badge tl-badge--${place === 0 ? 'a' : 'b'}`}>{sides[place]}</span> {told(name)}
                </th>
                <td>
                  {standing.alive
                    ? TIMELINE.whatIf.alive(fixed(standing.sols, 0))
                    : TIMELINE.whatIf.lost(fixed(standing.sols, 0), causeText(standing.cause))}
                </td>
                <td className="num">{fixed(standing.crewAlive, 0)}</td>
                <td className="num">{fixed(standing.score, 0)}</td>
                <td className="num">{standing.grade}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      <div className="tl-charts">
        {charts.map(({ fact, lines }) => (
          <Chart
            key={fact.key}
            fact={fact}
            lines={lines}
            storms={NO_STORMS}
            partedSol={null}
            sol={null}
            file="what-if"
          />
        ))}
      </div>
    </>
  );
}
