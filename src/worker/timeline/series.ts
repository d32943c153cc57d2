/** The series that charts are drawn of: what each is, and how it is read off a colony at the end of a sol. */
import type { Echo } from '../../core/colony/echo.ts';
import { TICK_HOURS } from '../../core/colony/flows.ts';
import { daysOf } from '../../core/colony/need.ts';
import type { Colony } from '../../core/colony/schema.ts';
import { scoreOf } from '../../core/colony/score.ts';
import { standingKw } from '../../core/colony/systems/power.ts';
import { oxygenTotalKg } from '../../core/colony/today.ts';
import { suppliesOf, type Run } from '../../core/cartridge/run.ts';
import { TICKS_PER_SOL } from '../../core/mars/constants.ts';
import type { SeriesFact, SeriesKey } from '../../core/talk/past.ts';

/** Most sols of reserve that are worth telling apart. */
const MOST_SOLS = 999;

type Series = SeriesFact & { readonly of: (run: Run, echo: Echo | undefined) => number };

const sols = (days: number): number => (Number.isFinite(days) ? Math.min(MOST_SOLS, days) : NaN);
const living = ({ crew }: Colony): Colony['crew'] => crew.filter(({ alive }) => alive);
const mean = (figures: readonly number[]): number =>
  figures.length === 0 ? NaN : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

/** Every series, reserves first. Critical lines are where the console's own meters turn to red. */
const SERIES: readonly Series[] = [
  {
    key: 'oxygenSols',
    unit: 'sols',
    critical: 3,
    of: ({ colony }) => sols(daysOf(colony).oxygen),
  },
  {
    key: 'waterSols',
    unit: 'sols',
    critical: 5,
    of: ({ colony }) => sols(daysOf(colony).water),
  },
  {
    key: 'foodSols',
    unit: 'sols',
    critical: 10,
    of: ({ colony }) => sols(daysOf(colony).food),
  },
  {
    key: 'powerSols',
    unit: 'sols',
    critical: 0.5,
    of: ({ colony }) => {
      const kwhSol = standingKw(colony) * TICK_HOURS * TICKS_PER_SOL;
      return kwhSol > 0 ? Math.min(MOST_SOLS, colony.energy.batteryKwh / kwhSol) : NaN;
    },
  },
  {
    key: 'oxygenKg',
    unit: 'kg',
    critical: null,
    of: ({ colony }) => oxygenTotalKg(colony),
  },
  {
    key: 'waterKg',
    unit: 'kg',
    critical: null,
    of: ({ colony }) => colony.tanks.waterKg,
  },
  {
    key: 'foodKg',
    unit: 'kg',
    critical: null,
    of: ({ colony }) => colony.foodKg,
  },
  {
    key: 'batteryKwh',
    unit: 'kWh',
    critical: null,
    of: ({ colony }) => colony.energy.batteryKwh,
  },
  {
    key: 'tau',
    unit: 'τ',
    critical: null,
    of: (_run, echo) => echo?.base.tau ?? NaN,
  },
  {
    key: 'sunKwhM2',
    unit: 'kWh/m²',
    critical: null,
    of: (_run, echo) => echo?.base.sun_kwh_m2 ?? NaN,
  },
  {
    key: 'lightMinutes',
    unit: 'min',
    critical: null,
    of: ({ colony }) => colony.conditions.lightMinutes,
  },
  {
    key: 'lightShare',
    unit: '',
    critical: null,
    of: ({ colony }) => colony.energy.lightShare,
  },
  {
    key: 'cabinC',
    unit: '°C',
    critical: 12,
    of: ({ colony }) => (colony.plant.cabinM3 > 0 ? colony.cabin.tempC : NaN),
  },
  {
    key: 'sparesKg',
    unit: 'kg',
    critical: null,
    of: ({ colony }) => colony.sparesKg,
  },
  {
    key: 'crewAlive',
    unit: '',
    critical: null,
    of: ({ colony: { crew, robots } }) =>
      (crew.length > 0 ? crew : robots).reduce((sum, { alive }) => sum + (alive ? 1 : 0), 0),
  },
  {
    key: 'hp',
    unit: '%',
    critical: null,
    of: ({ colony }) => mean(living(colony).map(({ hp }) => hp)),
  },
  {
    key: 'morale',
    unit: '%',
    critical: null,
    of: ({ colony }) => mean(living(colony).map(({ morale }) => morale)),
  },
  {
    key: 'doseMsv',
    unit: 'mSv',
    critical: null,
    of: ({ colony }) => living(colony).reduce((most, { doseMsv }) => Math.max(most, doseMsv), 0),
  },
  {
    key: 'risk',
    unit: '',
    critical: null,
    of: ({ colony }) => colony.risk,
  },
  {
    key: 'score',
    unit: 'points',
    critical: null,
    of: ({ colony, genesis }) => scoreOf(colony, suppliesOf(genesis)).total,
  },
  {
    key: 'heating',
    unit: '',
    critical: null,
    of: ({ colony }) => colony.allocation.heating,
  },
  {
    key: 'isru',
    unit: '',
    critical: null,
    of: ({ colony }) => colony.allocation.isru,
  },
  {
    key: 'greenhouse',
    unit: '',
    critical: null,
    of: ({ colony }) => colony.allocation.greenhouse,
  },
  {
    key: 'ration',
    unit: '',
    critical: null,
    of: ({ colony }) => colony.ration,
  },
];

/** What each series is. */
export const SERIES_FACTS: readonly SeriesFact[] = SERIES.map(({ key, unit, critical }) => ({ key, unit, critical }));

/** Every figure of a run at the end of a sol, in the order of the table. */
export function figuresOf(run: Run): readonly number[] {
  const echo = run.echoes.at(-1);
  return SERIES.map(({ of }) => of(run, echo));
}

/** Where a series stands in `figuresOf`; -1 when there is none of that key. */
export function placeOf(key: SeriesKey): number {
  return SERIES.findIndex((series) => series.key === key);
}
