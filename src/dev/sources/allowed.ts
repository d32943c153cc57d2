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
];

/** Numbers of one file, as they are written there. */
export type Allowed = { readonly file: string; readonly numbers: readonly string[]; readonly reason: string };

const HARMONICS = 'which multiple of an angle a term of a series belongs to, or which of a list of elements';
const STEPS = 'steps of a numerical method, named there with what they reach';
const NOON = 'noon, of 24 hours';
const BOUNDS = 'bounds of what may be asked, not physics';
const LEAD = 'the lead moves it in issue B';

/** File by file. */
export const ALLOWED: readonly Allowed[] = [
  { file: 'src/core/mars/ancestorHash.ts', numbers: ['16', '4'], reason: 'digits of a hash and of an escape' },
  { file: 'src/core/mars/angle.ts', numbers: ['0.017453292519943295'], reason: 'pi / 180' },
  { file: 'src/core/mars/climate.ts', numbers: ['3'], reason: HARMONICS },
  { file: 'src/core/mars/dustySols.ts', numbers: ['3'], reason: 'the number of a draw' },
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
  { file: 'src/core/mars/synodic.ts', numbers: ['40', '12'], reason: STEPS },
  { file: 'src/core/mars/synodic.ts', numbers: ['4'], reason: 'a quarter of a period' },
  { file: 'src/core/mars/time.ts', numbers: ['3', '4', '5', '6'], reason: HARMONICS },
  { file: 'src/core/mars/vectors.ts', numbers: ['200'], reason: BOUNDS },
  { file: 'src/core/mars/weather.ts', numbers: ['12'], reason: NOON },
  { file: 'src/core/colony/chemistry.ts', numbers: ['4'], reason: 'hydrogen atoms that one O2 burns' },
  { file: 'src/core/colony/chemistry.ts', numbers: ['3.6'], reason: 'MJ in a kWh, by definition' },
  { file: 'src/core/colony/systems/air.ts', numbers: ['40'], reason: LEAD },
  {
    file: 'src/core/colony/systems/alarms.ts',
    numbers: ['18', '0.7', '5', '12', '1.1', '0.999', '0.9995', '6'],
    reason: LEAD,
  },
  { file: 'src/core/colony/systems/crew.ts', numbers: ['6', '17', '1.3', '0.2', '0.25'], reason: LEAD },
  { file: 'src/core/colony/systems/health.ts', numbers: ['25'], reason: LEAD },
];
