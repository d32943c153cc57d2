/** Bare numbers that physics code may have, each with its reason. A line that no longer finds its numbers fails. */

/** Fine anywhere: identities, halves, turns of the clock and circle, powers of ten between units. */
export const ANYWHERE: ReadonlySet<number> = new Set([
  0, 1, 2, 0.5, 10, 15, 24, 60, 90, 100, 180, 360, 1000, 3600, 1e6,
]);

/** Whole files that are tables, definitions or bounds, not physics. */
export const TABLES: readonly { readonly file: string; readonly reason: string }[] = [
  { file: 'src/core/mars/fluxTable.ts', reason: 'the published table of f(z, tau), cited at its head' },
  { file: 'src/core/mars/sites.ts', reason: 'the table of places, each with its source' },
  { file: 'src/core/mars/utc.ts', reason: 'definitions: the Gregorian calendar and the leap seconds of the IERS' },
  { file: 'src/core/mars/frame.ts', reason: 'bounds of a file format' },
  { file: 'src/core/mars/frameEvents.ts', reason: 'bounds of a file format' },
  { file: 'src/core/mars/ledgerManifest.ts', reason: 'bounds of a file format' },
  { file: 'src/core/colony/crops.ts', reason: 'the table of crops: series of constants, each with its source' },
  {
    file: 'src/core/colony/modules.ts',
    reason: 'the table of modules: constants with sources, and prices chosen for play',
  },
  { file: 'src/core/colony/research.ts', reason: 'the table of technologies: shares and prices chosen for play' },
  { file: 'src/core/colony/works/cargoes.ts', reason: 'the table of cargoes: what a lander brings, chosen for play' },
];

/** Numbers of one file, as they are written there. */
export type Allowed = { readonly file: string; readonly numbers: readonly string[]; readonly reason: string };

const HARMONICS = 'which multiple of an angle a term of a series belongs to, or which of a list of elements';
const STEPS = 'steps of a numerical method, named there with what they reach';
const NOON = 'noon, of 24 hours';
const BOUNDS = 'bounds of what may be asked, not physics';
const DRAW = 'the number of a draw';

/** File by file. */
export const ALLOWED: readonly Allowed[] = [
  { file: 'src/core/mars/ancestorHash.ts', numbers: ['16', '4'], reason: 'digits of a hash and of an escape' },
  { file: 'src/core/mars/angle.ts', numbers: ['0.017453292519943295'], reason: 'pi / 180' },
  { file: 'src/core/mars/climate.ts', numbers: ['3'], reason: HARMONICS },
  { file: 'src/core/mars/challengeOfSol.ts', numbers: ['3'], reason: DRAW },
  { file: 'src/core/mars/dustYear.ts', numbers: ['3', '4'], reason: 'the number of a draw, and years kept' },
  { file: 'src/core/mars/dustySols.ts', numbers: ['3', '4'], reason: DRAW },
  { file: 'src/core/mars/earth.ts', numbers: ['3', '4', '5'], reason: HARMONICS },
  { file: 'src/core/mars/insolation.ts', numbers: ['12'], reason: NOON },
  { file: 'src/core/mars/ledger.ts', numbers: ['64', '8', '16'], reason: 'frames kept, and digits of a hash' },
  { file: 'src/core/mars/noise.ts', numbers: ['3'], reason: 'the smooth step 3 t2 - 2 t3' },
  { file: 'src/core/mars/orbit.ts', numbers: ['3', '4'], reason: HARMONICS },
  { file: 'src/core/mars/orbit.ts', numbers: ['12'], reason: NOON },
  { file: 'src/core/mars/quantitiesOfAir.ts', numbers: ['25'], reason: BOUNDS },
  {
    file: 'src/core/mars/quantitiesOfAir.ts',
    numbers: ['30'],
    reason: 'width of a bin, part of the name of the quantity',
  },
  { file: 'src/core/mars/quantitiesOfEarth.ts', numbers: ['45', '9999'], reason: BOUNDS },
  { file: 'src/core/mars/quantitiesOfEarth.ts', numbers: ['30'], reason: 'days, part of the name of the input' },
  { file: 'src/core/mars/quantitiesOfEarth.ts', numbers: ['4'], reason: 'digits of a year' },
  { file: 'src/core/mars/quantitiesOfTime.ts', numbers: ['4000'], reason: BOUNDS },
  { file: 'src/core/mars/quantity.ts', numbers: ['3_652_500', '720'], reason: BOUNDS },
  {
    file: 'src/core/mars/rawJson.ts',
    numbers: ['1024', '64', '4', '16'],
    reason: 'limits and digits of a file format',
  },
  { file: 'src/core/mars/search.ts', numbers: ['3'], reason: 'thirds of an interval' },
  {
    file: 'src/core/mars/sky.ts',
    numbers: ['6', '1.5', '0.2'],
    reason: 'when the page changes its picture, not physics',
  },
  { file: 'src/core/mars/storms.ts', numbers: ['3'], reason: 'the smooth step 3 t2 - 2 t3' },
  { file: 'src/core/mars/synodic.ts', numbers: ['40', '12'], reason: STEPS },
  { file: 'src/core/mars/synodic.ts', numbers: ['4'], reason: 'a quarter of a period' },
  { file: 'src/core/mars/time.ts', numbers: ['3', '4', '5', '6'], reason: HARMONICS },
  { file: 'src/core/mars/vectors.ts', numbers: ['200'], reason: BOUNDS },
  { file: 'src/core/mars/weather.ts', numbers: ['12'], reason: NOON },
  { file: 'src/core/colony/chemistry.ts', numbers: ['4'], reason: 'hydrogen atoms that one O2 burns' },
  { file: 'src/core/colony/chemistry.ts', numbers: ['3.6'], reason: 'MJ in a kWh, by definition' },
  {
    file: 'src/core/colony/daily/dose.ts',
    numbers: ['30', '22'],
    reason: 'lengths of windows: a month of sols, a year of months',
  },
  { file: 'src/core/colony/daily/excursion.ts', numbers: ['4'], reason: 'water for two people, twice over' },
  {
    file: 'src/core/colony/daily/wellbeing.ts',
    numbers: ['0.4', '0.2'],
    reason: 'how grave an event is called: words, not physics',
  },
  {
    file: 'src/core/colony/genesis.ts',
    numbers: ['1e9', '80', '40', '150', '8', '1e8', '3'],
    reason: 'bounds of a file format',
  },
  {
    file: 'src/core/colony/systems/crew.ts',
    numbers: ['500'],
    reason: 'when a store has to be shared out: below it, exactly',
  },
  { file: 'src/core/colony/systems/water.ts', numbers: ['4'], reason: 'hydrogen molecules of the Sabatier reaction' },
  {
    file: 'src/core/colony/works/build.ts',
    numbers: ['64', '0.25', '0.2', '0.15', '0.05', '0.1'],
    reason: 'a bound, and the shares of a dome that each crop gets: a choice',
  },
  { file: 'src/core/colony/works/progress.ts', numbers: ['1e-9'], reason: 'rounding' },
  {
    file: 'src/core/colony/works/supply.ts',
    numbers: ['0.6'],
    reason: 'how grave an event is called: words, not physics',
  },
  { file: 'src/core/mars/events/spell.ts', numbers: ['3'], reason: 'the number of a draw' },
  { file: 'src/core/mars/hazards/baseHazards.ts', numbers: ['1e4', '3'], reason: 'decimals kept in a frame' },
  { file: 'src/core/mars/hazards/natureHazards.ts', numbers: ['1e4'], reason: 'decimals kept in a frame' },
  { file: 'src/core/mars/weather.ts', numbers: ['16'], reason: 'weathers kept at hand' },
];
