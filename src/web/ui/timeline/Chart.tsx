import { useState } from 'react';
import { saveCsv } from '../../app/timeline/csv.ts';
import type { SeriesFact } from '../../../core/talk/past.ts';
import { figures, fixed } from '../format.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { TIMELINE } from '../textTimeline.ts';
import { rowsOf, spanOf, valueAt } from './lines.ts';
import { Plot, type PlotProps } from './Plot.tsx';
import { Table } from './Table.tsx';
import { told } from '../told.ts';

const ICONS: Readonly<Partial<Record<SeriesFact['key'], IconName>>> = {
  oxygenSols: 'o2',
  oxygenKg: 'o2',
  waterSols: 'water',
  waterKg: 'water',
  foodSols: 'food',
  foodKg: 'food',
  powerSols: 'power',
  batteryKwh: 'power',
  sunKwhM2: 'sun',
  cabinC: 'heat',
  heating: 'heat',
  ration: 'ration',
  sparesKg: 'repair',
};

type Props = Omit<PlotProps, 'series' | 'critical'> & {
  readonly fact: SeriesFact;
  /** The sol under the needle; null where there is none. */
  readonly sol: number | null;
  /** Begins the name of the file. */
  readonly file: string;
};

/** One series: its figures under the needle, its lines, and the same as a table and a file. */
export function Chart({ fact, lines, storms, partedSol, sol, file }: Props) {
  const [open, setOpen] = useState(false);
  const { key, unit, critical } = fact;
  const [title] = TIMELINE.series[key];
  const [from, to] = spanOf(lines);
  const icon = ICONS[key];
  const compares = lines.length > 1;
  const highest = Math.max(...lines.flatMap(({ values }) => [...values]).filter((value) => !Number.isNaN(value)));
  const head = [
    TIMELINE.columns.sol,
    ...lines.map(({ name }) => `${compares ? `${name} ` : ''}${title} (${told(unit) || '1'})`),
  ];
  return (
    <section className="tl-chart" aria-label={title}>
      <div className="tl-name">
        <h3>
          {icon !== undefined && <Icon name={icon} size="s" />} {title} <span className="muted">{told(unit)}</span>
        </h3>
        {lines.map((line, place) => (
          <p key={line.name} className={compares ? `tl-key tl-key--${place === 0 ? 'a' : 'b'}` : 'tl-key'}>
            <span className="sr">{compares ? line.name : ''} </span>
            <span className="num">{figures(sol === null ? (line.values.at(-1) ?? NaN) : valueAt(line, sol))}</span>
          </p>
        ))}
      </div>
      <div className="tl-box" role="img" aria-label={TIMELINE.graph(title, told(unit), fixed(from, 0), fixed(to, 0))}>
        <Plot series={key} lines={lines} critical={critical} storms={storms} partedSol={partedSol} />
        {Number.isFinite(highest) && <span className="tl-most num">{figures(highest)}</span>}
        {sol !== null && (
          <i className="tl-hair" style={{ left: `${((sol - from) / Math.max(1, to - from)) * 100}%` }} />
        )}
      </div>
      <div className="tl-keys">
        <button
          type="button"
          className="key tl-small"
          aria-expanded={open}
          aria-label={TIMELINE.tableOf(title)}
          onClick={() => setOpen(!open)}
        >
          {TIMELINE.table}
        </button>
        <button
          type="button"
          className="key tl-small"
          aria-label={TIMELINE.csvOf(title)}
          onClick={() => saveCsv(`${file}-${key}.csv`, head, rowsOf(lines))}
        >
          {TIMELINE.csv}
        </button>
      </div>
      {open && <Table name={TIMELINE.tableOf(title)} head={head} lines={lines} />}
    </section>
  );
}
