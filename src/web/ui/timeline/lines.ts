/** What a chart is drawn of: one line for each run, over the sols of both. */
import type { SeriesKey } from '../../../core/talk/past.ts';

/** A run's figures; the first is that of `firstSol`. `lost`: its last one is where it ended. */
export type ChartLine = {
  readonly name: string;
  readonly firstSol: number;
  readonly values: Float64Array<ArrayBuffer>;
  readonly lost: boolean;
};

/** The figure of a sol; NaN where the run has none. */
export function valueAt({ firstSol, values }: ChartLine, sol: number): number {
  return values[sol - firstSol] ?? NaN;
}

/** Sols from the first that any has to the last. */
export function spanOf(lines: readonly ChartLine[]): readonly [from: number, to: number] {
  const from = Math.min(...lines.map(({ firstSol }) => firstSol));
  const to = Math.max(...lines.map(({ firstSol, values }) => firstSol + values.length - 1));
  return lines.length === 0 ? [0, 0] : [from, Math.max(from, to)];
}

/** Rows of a table or a file: a sol, and each run's figure. */
export function rowsOf(lines: readonly ChartLine[], every = 1): number[][] {
  const [from, to] = spanOf(lines);
  const rows: number[][] = [];
  for (let sol = from; sol <= to; sol += every) rows.push([sol, ...lines.map((line) => valueAt(line, sol))]);
  return rows;
}

/** Stretches of sols in which a figure is at or above a mark. */
export function stretchesOf(line: ChartLine, least: number): (readonly [from: number, to: number])[] {
  const stretches: [number, number][] = [];
  line.values.forEach((value, place) => {
    if (!(value >= least)) return;
    const sol = line.firstSol + place;
    const last = stretches.at(-1);
    if (last?.[1] === sol - 1) last[1] = sol;
    else stretches.push([sol, sol]);
  });
  return stretches;
}

/** The ink and dash of a series where one run is drawn alone: those of the guide's data lines. */
export function inkOf(key: SeriesKey): readonly [ink: string, dash: readonly number[]] {
  switch (key) {
    case 'oxygenSols':
    case 'oxygenKg':
    case 'isru':
      return ['--dv-o2', []];
    case 'waterSols':
    case 'waterKg':
    case 'cabinC':
      return ['--dv-water', [7, 3]];
    case 'foodSols':
    case 'foodKg':
    case 'greenhouse':
    case 'ration':
      return ['--dv-food', [2, 3]];
    case 'powerSols':
    case 'batteryKwh':
    case 'sunKwhM2':
    case 'lightShare':
    case 'heating':
    case 'tau':
      return ['--dv-power', [10, 3, 2, 3]];
    case 'risk':
    case 'doseMsv':
      return ['--dv-fuel', [4, 2]];
    case 'crewAlive':
    case 'hp':
    case 'morale':
    case 'score':
    case 'sparesKg':
    case 'lightMinutes':
      return ['--dv-parts', []];
  }
}
