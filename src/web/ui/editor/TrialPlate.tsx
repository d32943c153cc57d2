import { useId, useState } from 'react';
import type { TrialEnd } from '../../../core/replay/trial.ts';
import { sameProgram, type Program } from '../../app/benches.ts';
import { useApp } from '../../app/store.ts';
import { spreadOf, TRIAL_SEEDS, type Spread, type TrialSettings, type TrialState } from '../../app/trials.ts';
import { useDeck } from '../deckContext.ts';
import { fixed } from '../format.ts';
import { Cap } from '../parts/Cap.tsx';
import { ColumnHeads } from '../parts/ColumnHeads.tsx';
import { ShareBar } from '../parts/ShareBar.tsx';
import { plainText } from '../sentencesPanels.ts';
import { TRIAL } from '../textEditor.ts';

type Props = { readonly program: Program; readonly seated: Program; readonly barred: boolean };

const LENGTHS = [50, 150, 300, 668] as const;
const FROMS = ['start', 'now'] as const;

/** Twenty colonies with this program and twenty with the seated one, before anyone commits to it. */
export function TrialPlate({ program, seated, barred }: Props) {
  const id = useId();
  const { trials } = useDeck().workbench;
  const trial = useApp((state) => state.trial);
  const [settings, setSettings] = useState<TrialSettings>({ from: 'start', sols: 150 });
  const running = trial?.running === true;
  return (
    <section aria-labelledby={`${id}-trial`} className="trial">
      <Cap id={`${id}-trial`} title={TRIAL.title} />
      <p className="muted">{TRIAL.about}</p>
      <div className="trial-keys">
        <label className="field">
          <span>{TRIAL.from}</span>
          <select
            className="input"
            value={settings.from}
            onChange={({ target }) => setSettings({ ...settings, from: target.value === 'now' ? 'now' : 'start' })}
          >
            {FROMS.map((from) => (
              <option key={from} value={from}>
                {TRIAL.froms[from]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{TRIAL.sols}</span>
          <select
            className="input"
            value={settings.sols}
            onChange={({ target }) => setSettings({ ...settings, sols: Number(target.value) })}
          >
            {LENGTHS.map((sols) => (
              <option key={sols} value={sols}>
                {TRIAL.solsOf(sols)}
              </option>
            ))}
          </select>
        </label>
        {running ? (
          <button type="button" className="key order-key" onClick={() => trials.stop()}>
            {TRIAL.stop}
          </button>
        ) : (
          <button
            type="button"
            className="key order-key"
            disabled={barred}
            onClick={() => void trials.begin(program, seated, settings)}
          >
            {TRIAL.begin}
          </button>
        )}
      </div>
      {trial !== null && <Result trial={trial} isFresh={sameProgram(trial.program, program)} />}
    </section>
  );
}

function Result({ trial, isFresh }: { readonly trial: TrialState; readonly isFresh: boolean }) {
  const { program, seated, ends, seatedEnds, running, problem } = trial;
  const all = seated === null ? TRIAL_SEEDS : 2 * TRIAL_SEEDS;
  const done = ends.length + seatedEnds.length;
  return (
    <div className="trial-result">
      <p role="status">
        {problem === null ? TRIAL.progress(done, all) : <span className="refusal">{problem}</span>}
        {!isFresh && <span className="pending"> {TRIAL.otherText}</span>}
      </p>
      {running && <ShareBar share={done / all} low={false} />}
      {ends.length > 0 && (
        <>
          <Figures
            title={TRIAL.figures.sols}
            rows={[
              rowOf(program.name, ends),
              ...(seated === null ? [] : [rowOf(TRIAL.seated(seated.name), seatedEnds)]),
            ]}
            of={({ sols }) => sols}
          />
          <Figures
            title={TRIAL.figures.score}
            rows={[
              rowOf(program.name, ends),
              ...(seated === null ? [] : [rowOf(TRIAL.seated(seated.name), seatedEnds)]),
            ]}
            of={({ score }) => score}
          />
        </>
      )}
    </div>
  );
}

type Row = { readonly name: string; readonly ends: readonly TrialEnd[] };

function rowOf(name: string, ends: readonly TrialEnd[]): Row {
  return { name, ends };
}

/** One figure of both programs on one scale, drawn and in figures. */
function Figures({
  title,
  rows,
  of,
}: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly of: (end: TrialEnd) => number;
}) {
  const spreads = rows.map(({ ends }) => spreadOf(ends.map(of)));
  const low = Math.min(...spreads.map((spread) => spread?.min ?? Infinity));
  const high = Math.max(...spreads.map((spread) => spread?.max ?? -Infinity));
  const { program, min, q1, median, q3, max } = TRIAL.columns;
  return (
    <div className="trial-scroll" tabIndex={0} role="group" aria-label={title}>
      <table className="sheet sheet--figures trial-figures">
        <caption>{title}</caption>
        <ColumnHeads of={[program, min, q1, median, q3, max]} />
        <tbody>
          {rows.map(({ name, ends }, index) => {
            const spread = spreads[index] ?? null;
            return (
              <tr key={name}>
                <th scope="row">
                  {name}
                  <Box spread={spread} low={low} high={high} isSeated={index > 0} />
                  <span className="muted">
                    {TRIAL.alive(ends.filter(({ alive }) => alive).length, ends.length)}
                    {causesOf(ends)}
                  </span>
                </th>
                {(['min', 'q1', 'median', 'q3', 'max'] as const).map((key) => (
                  <td key={key} className="num">
                    {spread === null ? '–' : fixed(spread[key], 0)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function causesOf(ends: readonly TrialEnd[]): string {
  const causes = new Set(ends.flatMap(({ cause }) => (cause === null ? [] : [plainText(cause)])));
  return causes.size === 0 ? '' : `. ${TRIAL.causes([...causes].join(', '))}`;
}

type BoxProps = {
  readonly spread: Spread | null;
  readonly low: number;
  readonly high: number;
  readonly isSeated: boolean;
};

/** Least to most, the middle half, and the median, on the scale of both. */
function Box({ spread, low, high, isSeated }: BoxProps) {
  if (spread === null) return null;
  const at = (value: number): number => (high > low ? 2 + (96 * (value - low)) / (high - low) : 50);
  const { min, q1, median, q3, max } = spread;
  return (
    <svg
      className={isSeated ? 'box box--seated' : 'box'}
      viewBox="0 0 100 14"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="box-range" d={`M${at(min)} 7H${at(max)}`} />
      <path className="box-middle" d={`M${at(q1)} 2H${at(q3)}V12H${at(q1)}Z`} />
      <path className="box-median" d={`M${at(median)} 0V14`} />
    </svg>
  );
}
