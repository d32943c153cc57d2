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
import type { SeriesFact, SeriesKey } from '../../core/past.ts';

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
    title: 'Oxygen',
    unit: 'sols',
    about: 'Sols that the oxygen in the tanks lasts the living, with nothing made.',
    critical: 3,
    of: ({ colony }) => sols(daysOf(colony).oxygen),
  },
  {
    key: 'waterSols',
    title: 'Water',
    unit: 'sols',
    about: 'Sols that the water in the tanks lasts the living, with nothing recovered.',
    critical: 5,
    of: ({ colony }) => sols(daysOf(colony).water),
  },
  {
    key: 'foodSols',
    title: 'Food',
    unit: 'sols',
    about: 'Sols that the stored food lasts the living at the ration that is given.',
    critical: 10,
    of: ({ colony }) => sols(daysOf(colony).food),
  },
  {
    key: 'powerSols',
    title: 'Power',
    unit: 'sols',
    about: 'Sols that the charge in the batteries carries the standing load, with no sun.',
    critical: 0.5,
    of: ({ colony }) => {
      const kwhSol = standingKw(colony) * TICK_HOURS * TICKS_PER_SOL;
      return kwhSol > 0 ? Math.min(MOST_SOLS, colony.energy.batteryKwh / kwhSol) : NaN;
    },
  },
  {
    key: 'oxygenKg',
    title: 'Oxygen, all',
    unit: 'kg',
    about: 'Oxygen in tanks and air.',
    critical: null,
    of: ({ colony }) => oxygenTotalKg(colony),
  },
  {
    key: 'waterKg',
    title: 'Water, all',
    unit: 'kg',
    about: 'Potable water in the tanks.',
    critical: null,
    of: ({ colony }) => colony.tanks.waterKg,
  },
  {
    key: 'foodKg',
    title: 'Food, all',
    unit: 'kg',
    about: 'Stored food, dry.',
    critical: null,
    of: ({ colony }) => colony.foodKg,
  },
  {
    key: 'batteryKwh',
    title: 'Charge',
    unit: 'kWh',
    about: 'Charge in the batteries at the end of the sol.',
    critical: null,
    of: ({ colony }) => colony.energy.batteryKwh,
  },
  {
    key: 'tau',
    title: 'Dust',
    unit: 'τ',
    about: 'Optical depth over the site.',
    critical: null,
    of: (_run, echo) => echo?.base.tau ?? NaN,
  },
  {
    key: 'sunKwhM2',
    title: 'Sunlight',
    unit: 'kWh/m²',
    about: 'Light on level ground over the sol.',
    critical: null,
    of: (_run, echo) => echo?.base.sun_kwh_m2 ?? NaN,
  },
  {
    key: 'lightShare',
    title: 'Clean arrays',
    unit: '',
    about: 'Share of the light that dust on the arrays lets through.',
    critical: null,
    of: ({ colony }) => colony.energy.lightShare,
  },
  {
    key: 'cabinC',
    title: 'Cabin',
    unit: '°C',
    about: 'Temperature in the cabin at the end of the sol.',
    critical: 12,
    of: ({ colony }) => (colony.plant.cabinM3 > 0 ? colony.cabin.tempC : NaN),
  },
  {
    key: 'sparesKg',
    title: 'Parts',
    unit: 'kg',
    about: 'Spare parts in store.',
    critical: null,
    of: ({ colony }) => colony.sparesKg,
  },
  {
    key: 'crewAlive',
    title: 'Alive',
    unit: '',
    about: 'People alive; robots at work in a colony without people.',
    critical: null,
    of: ({ colony: { crew, robots } }) =>
      (crew.length > 0 ? crew : robots).reduce((sum, { alive }) => sum + (alive ? 1 : 0), 0),
  },
  {
    key: 'hp',
    title: 'Health',
    unit: '%',
    about: 'Mean health of the living.',
    critical: null,
    of: ({ colony }) => mean(living(colony).map(({ hp }) => hp)),
  },
  {
    key: 'morale',
    title: 'Morale',
    unit: '%',
    about: 'Mean morale of the living.',
    critical: null,
    of: ({ colony }) => mean(living(colony).map(({ morale }) => morale)),
  },
  {
    key: 'doseMsv',
    title: 'Dose',
    unit: 'mSv',
    about: 'Highest dose of the living since landing.',
    critical: null,
    of: ({ colony }) => living(colony).reduce((most, { doseMsv }) => Math.max(most, doseMsv), 0),
  },
  {
    key: 'risk',
    title: 'Risk',
    unit: '',
    about: 'Risk index, 0 to 100.',
    critical: null,
    of: ({ colony }) => colony.risk,
  },
  {
    key: 'score',
    title: 'Score',
    unit: 'points',
    about: 'Score as it stood.',
    critical: null,
    of: ({ colony, genesis }) => scoreOf(colony, suppliesOf(genesis)).total,
  },
  {
    key: 'heating',
    title: 'Heating',
    unit: '',
    about: 'Share of the spare power that goes to heating.',
    critical: null,
    of: ({ colony }) => colony.allocation.heating,
  },
  {
    key: 'isru',
    title: 'ISRU',
    unit: '',
    about: 'Share of the spare power that goes to making oxygen and water.',
    critical: null,
    of: ({ colony }) => colony.allocation.isru,
  },
  {
    key: 'greenhouse',
    title: 'Greenhouse',
    unit: '',
    about: 'Share of the spare power that goes to the greenhouse.',
    critical: null,
    of: ({ colony }) => colony.allocation.greenhouse,
  },
  {
    key: 'ration',
    title: 'Ration',
    unit: '',
    about: 'Food given, as a share of a full day.',
    critical: null,
    of: ({ colony }) => colony.ration,
  },
];

/** What each series is. */
export const SERIES_FACTS: readonly SeriesFact[] = SERIES.map(({ key, title, unit, about, critical }) => ({
  key,
  title,
  unit,
  about,
  critical,
}));

/** Every figure of a run at the end of a sol, in the order of the table. */
export function figuresOf(run: Run): readonly number[] {
  const echo = run.echoes.at(-1);
  return SERIES.map(({ of }) => of(run, echo));
}

/** Where a series stands in `figuresOf`; -1 when there is none of that key. */
export function placeOf(key: SeriesKey): number {
  return SERIES.findIndex((series) => series.key === key);
}
