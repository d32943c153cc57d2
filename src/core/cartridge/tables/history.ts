import type { Echo } from '../../colony/echo.ts';
import { columnsFor, tableOf, type TableMaker } from './table.ts';

type Row = { readonly sol: number; readonly echo: Echo };
const { integer, real, text, boolean } = columnsFor<Row>();

const COLUMNS = [
  integer('sol', 'sol', 'Sol of the run, the first being 1', ({ sol }) => sol),
  integer('frame', '', 'Sol of the ledger that was lived', ({ echo }) => echo.frame),
  text('frame_hash', 'hex', 'Hash of that frame', ({ echo }) => echo.frameHash),
  text('utc', 'ISO 8601', 'Earth time of the frame', ({ echo }) => echo.utc),
  boolean('alive', '', 'Whether anybody lived at the sol’s end', ({ echo }) => echo.alive),
  text('cause', '', 'What the colony ended of', ({ echo }) => echo.cause),
  real('o2_delta_kg', 'kg', 'Change of oxygen in tanks and cabin', ({ echo }) => echo.delta.o2),
  real('h2o_delta_kg', 'kg', 'Change of potable water', ({ echo }) => echo.delta.h2o),
  real('food_delta_kcal', 'kcal', 'Change of stored food', ({ echo }) => echo.delta.food),
  real('power_delta_kwh', 'kWh', 'Change of charge in the batteries', ({ echo }) => echo.delta.power),
  real('cri', '0 to 100', 'Colony Risk Index', ({ echo }) => echo.cri),
  text('cri_grade', '', 'Its grade', ({ echo }) => echo.cri_grade),
  text('alert', '', 'The gravest alert', ({ echo }) => echo.visual.alert),
  real('heating_share', 'share of 1', 'Spare power to heating', ({ echo }) => echo.base.heating),
  real('isru_share', 'share of 1', 'Spare power to ISRU', ({ echo }) => echo.base.isru),
  real('greenhouse_share', 'share of 1', 'Spare power to the greenhouse', ({ echo }) => echo.base.greenhouse),
  real('ration_share', 'share of 1', 'Food ration', ({ echo }) => echo.base.ration),
  real('served_share', 'share of 1', 'Least share of life support that had power', ({ echo }) => echo.base.served),
  real('cabin_c', '°C', 'Cabin temperature at the sol’s end', ({ echo }) => echo.base.cabin_c),
  real('light_share', 'share of 1', 'Light that dust on the arrays lets through', ({ echo }) => echo.base.light_share),
  real('spares_kg', 'kg', 'Spare parts', ({ echo }) => echo.base.spares_kg),
  real('dust_tau', 'optical depth', 'Dust over the site', ({ echo }) => echo.base.tau),
  real('sun_kwh_m2', 'kWh/m²', 'Light on level ground over the sol', ({ echo }) => echo.base.sun_kwh_m2),
  boolean('dust_storm', '', 'Whether a dust storm lasted', ({ echo }) => echo.visual.dust_storm),
  boolean('solar_flare', '', 'Whether a particle event lasted', ({ echo }) => echo.visual.solar_flare),
  integer('events', 'count', 'Events told of the sol', ({ echo }) => echo.events.length),
  integer(
    'deaths',
    'count',
    'People who died and robots that were lost',
    ({ echo }) => echo.crew_events.filter(({ type }) => type === 'crew_death').length,
  ),
];

/** A row per sol whose echo the file keeps. */
export const history: TableMaker = ({ echoHistory, chain }) =>
  tableOf({
    name: 'history',
    about: 'The last sols, one a row, from the echoes that the file keeps',
    columns: COLUMNS,
    sols: null,
    // The last echo is that of the last sol that was closed.
    rows: echoHistory.map((echo, index) => ({ sol: chain.length - echoHistory.length + index + 1, echo })),
  });
