/**
 * Properties are tried on the same cases in every run of `npm test`, so that what passes here passes there.
 * `MARSDECK_SEED=7 npm run unit` tries others, `MARSDECK_SEED=any` new ones each time; a failure names its seed.
 */
import fc from 'fast-check';

const seed = process.env['MARSDECK_SEED'] ?? '20261121';
if (seed !== 'any') fc.configureGlobal({ seed: Number(seed) });
