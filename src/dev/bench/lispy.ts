/** How fast LisPy is, its budget on, against JavaScript by hand in the same run, and against what else there is. */
import { embedding } from '../../core/lispy/embedding.ts';
import { MOST_LIMIT, limitsWith } from '../../core/lispy/limits.ts';
import { compile, readGlobal, run } from '../../core/lispy/lispy.ts';
import type { Program } from '../../core/lispy/program.ts';
import { colonyGovernorFigures } from './colonyGovernor.ts';
import type { Figures } from '../bench.ts';
import { GOVERNOR, GOVERNOR_INPUTS, GOVERNOR_OUTPUTS, governByHand, readingsOf } from './governor.ts';
import { CLASSICS, type Classic } from './lispyPrograms.ts';
import { quickjs, scheme } from './lispyRivals.ts';

const LIMITS = limitsWith({ gas: MOST_LIMIT, mem: MOST_LIMIT });
const SOLS = 1000;
const ROUNDS = 30;

/**
 * Milliseconds of LisPy, and how many times as long as JavaScript it takes; then the geometric means of that, for all
 * three; then microseconds for a governor: warm, with the program found compiled; cold, with a text never seen.
 */
export async function benchLispy(): Promise<Figures> {
  const wasm = await quickjs();
  const figures: Record<string, number> = {};
  const ratios: number[] = [];
  const quickjsRatios: number[] = [];
  const schemeRatios: number[] = [];
  // Twice, and the second time counts: by then the machine has seen programs of all kinds, as it will in use.
  for (let round = 0; round < 2; round++)
    for (const [i, classic] of CLASSICS.entries()) {
      const lispyMs = bestMs(ready(classic), ROUNDS);
      const byHandMs = bestMs(classic.byHand, ROUNDS);
      figures[`${classic.name}Ms`] = lispyMs;
      figures[`${classic.name}Ratio`] = ratios[i] = lispyMs / byHandMs;
      if (round === 0) continue;
      quickjsRatios[i] = bestMs(checked(classic, wasm.ready(classic)), 10) / byHandMs;
      schemeRatios[i] = bestMs(checked(classic, scheme(classic)), 3) / byHandMs;
    }
  return {
    ...figures,
    geometricMeanRatio: geometricMean(ratios),
    quickjsGeometricMeanRatio: geometricMean(quickjsRatios),
    biwaschemeGeometricMeanRatio: geometricMean(schemeRatios),
    ...governorFigures(wasm.governor),
    ...colonyGovernorFigures(),
  };
}

/** The classic, compiled; it has to give what JavaScript gives. */
function ready(classic: Classic): () => unknown {
  const program = compiled(classic.lispy);
  const once = (): unknown => {
    const outcome = run(program, { limits: LIMITS });
    if (!outcome.ok) throw new Error(`${classic.name}: ${outcome.error.message}`);
    return outcome.value;
  };
  return checked(classic, once);
}

function checked(classic: Classic, once: () => unknown): () => unknown {
  const got = once();
  if (Number(got) !== classic.byHand()) throw new Error(`${classic.name} gives ${String(got)}`);
  return once;
}

const COLONY = embedding({ inputs: GOVERNOR_INPUTS });

function compiled(source: string): Program {
  const result = compile(source, { embedding: COLONY });
  if (!result.ok) throw new Error(result.error.error.message);
  return result.value;
}

function governorFigures(inWasm: (readings: Float64Array) => unknown): Figures {
  const readings = Array.from({ length: SOLS }, (_, sol) => readingsOf(sol, new Float64Array(GOVERNOR_INPUTS.length)));
  const warm = (sol: Float64Array): void => {
    const outcome = run(compiled(GOVERNOR), { inputs: sol });
    if (!outcome.ok) throw new Error(outcome.error.message);
  };
  for (const sol of readings) {
    warm(sol);
    const set = GOVERNOR_OUTPUTS.map((name) => Number(readGlobal(compiled(GOVERNOR), name)));
    const [heating, isru, greenhouse, ration] = governByHand(sol, []);
    if (set.join() !== [heating, isru, greenhouse, ration].join()) throw new Error(`the governor sets ${set.join()}`);
  }
  let fresh = 0;
  // Flat strings, as they come out of files.
  const sources = Array.from({ length: SOLS }, () => Buffer.from(`${GOVERNOR};${fresh++}`).toString('latin1'));
  return {
    governorCharacters: GOVERNOR.length,
    governorWarmUs: bestMs(() => readings.forEach(warm), ROUNDS),
    governorColdUs: bestMs(
      () =>
        readings.forEach((sol, i) => {
          const outcome = run(compiled(sources[i] ?? ''), { inputs: sol });
          if (!outcome.ok) throw new Error(outcome.error.message);
        }),
      ROUNDS,
    ),
    governorByHandUs: bestMs(() => readings.forEach((sol) => governByHand(sol, [])), ROUNDS),
    governorQuickjsUs: bestMs(() => readings.forEach(inWasm), 5),
  };
}

function bestMs(work: () => unknown, rounds: number): number {
  let best = Infinity;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function geometricMean(values: readonly number[]): number {
  return values.reduce((product, value) => product * value ** (1 / values.length), 1);
}
