/**
 * `npm run fuzz -- [--only NAME] [--minutes N] [--seed N]`: the properties of `npm test` with many more cases, in a heap of
 * 256 MB. Prints `N cases, 0 failures` for each, with the seed that makes the same cases again. With minutes it goes round and
 * round, each time under the next seed, until they are over.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { MOST_MS, timed } from './fuzz/timed.ts';
import type { Property } from './fuzz/property.ts';
import { READERS } from './fuzz/readers.ts';
import { TAMPERINGS } from './fuzz/tamper.ts';

const PROPERTIES: readonly Property[] = [...READERS, ...TAMPERINGS];
const MS_PER_MINUTE = 60_000;

type Tried = { readonly cases: number; readonly failures: number };

/** Tries one property, until a case fails or the time is over. */
function tryOut({ name, promise, cases, make }: Property, seed: number, untilMs: number | null): Tried {
  const { property, longestMs } = timed(make());
  const found = fc.check(property, {
    numRuns: cases,
    seed,
    ...(untilMs === null
      ? {}
      : { interruptAfterTimeLimit: Math.max(1, untilMs - performance.now()), markInterruptAsFailure: false }),
  });
  const failures = found.failed ? 1 : 0;
  const longest = Math.round(longestMs());
  process.stdout.write(`${name}: ${found.numRuns} cases, ${failures} failures (seed ${seed}, longest ${longest} ms)\n`);
  const tried = { cases: found.numRuns, failures };
  if (!found.failed) return tried;
  process.stdout.write(`  ${promise}\n  ${String(found.errorInstance)}\n`);
  process.stdout.write(`  again: npm run fuzz -- --only ${name} --seed ${seed}\n`);
  process.stdout.write(`  ${JSON.stringify(found.counterexample)?.slice(0, 2000)}\n`);
  return tried;
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, minutes: { type: 'string' }, seed: { type: 'string' } },
});
const { only } = values;
const minutes = values.minutes === undefined ? null : Number(values.minutes);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const chosen = PROPERTIES.filter(({ name }) => only === undefined || name === only);
if (chosen.length === 0 || !(minutes === null || minutes > 0) || !Number.isSafeInteger(seed)) {
  const names = PROPERTIES.map(({ name }) => name).join(', ');
  process.stderr.write(`npm run fuzz -- [--only NAME] [--minutes N] [--seed N]; there is: ${names}.\n`);
  process.exitCode = 2;
} else {
  const untilMs = minutes === null ? null : performance.now() + minutes * MS_PER_MINUTE;
  let [cases, failures] = [0, 0];
  let round = 0;
  do {
    for (const property of chosen) {
      if (untilMs !== null && performance.now() >= untilMs) break;
      const tried = tryOut(property, seed + round, untilMs);
      cases += tried.cases;
      failures += tried.failures;
    }
    round++;
  } while (failures === 0 && untilMs !== null && performance.now() < untilMs);
  process.stdout.write(`all: ${cases} cases, ${failures} failures; a case over ${MOST_MS} ms is one\n`);
  process.exitCode = failures === 0 ? 0 : 1;
}
