/** How fast a colony lives: headless, four crew, ten modules, all systems, chain on, one core. */
import { colonyBytes } from '../../core/colony/binary.ts';
import { step } from '../../core/colony/step.ts';
import { advanceSols, frameSol, type Run } from '../../core/cartridge/run.ts';
import { TICKS_PER_SOL } from '../../core/mars/constants.ts';
import { provisionedRun } from '../engines/voyage.ts';
import type { Figures } from '../bench.ts';

/** All of them are lived: a colony that ends makes the bench fail, since ticks of the dead cost nothing. */
const SOLS = 300;
const ROUNDS = 9;

/** The best of the rounds; the first, which also makes the ledger's frames and warms the compiler, is left out. */
export function benchColony(): Figures {
  const lives: number[] = [];
  const withChain: number[] = [];
  const alone: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const chained = secondsOf(() => {
      const run = provisionedRun(round);
      advanceSols(run, SOLS);
      return run;
    });
    const bare = secondsOf(() => stepAlone(provisionedRun(round)));
    const life = secondsToSol(1000);
    if (round === 0) continue;
    lives.push(life);
    withChain.push((SOLS * TICKS_PER_SOL) / chained);
    alone.push((SOLS * TICKS_PER_SOL) / bare);
  }
  const ticksPerSecond = bestOf(withChain);
  const stepTicksPerSecond = bestOf(alone);
  return {
    ticksPerSecond,
    stepTicksPerSecond,
    chainShareOfStep: stepTicksPerSecond / ticksPerSecond - 1,
    genesisToSol1000Ms: Math.min(...lives) * 1000,
    stateBytes: colonyBytes(provisionedRun(1).colony).length,
  };
}

/** Seconds from a genesis to a sol; colonies that end on the way are followed by others. */
function secondsToSol(sol: number): number {
  const start = performance.now();
  let seed = 1;
  for (let run = provisionedRun(seed), lived = 0; lived < sol; lived++) {
    advanceSols(run, 1);
    if (run.colony.ended !== null) run = provisionedRun(++seed);
  }
  return (performance.now() - start) / 1000;
}

function stepAlone(run: Run): Run {
  for (let i = 0; i < SOLS * TICKS_PER_SOL; i++) step(run.colony, [], run.ledger.frameAt(frameSol(run.colony)));
  return run;
}

function secondsOf(work: () => Run): number {
  const start = performance.now();
  const { colony } = work();
  const seconds = (performance.now() - start) / 1000;
  if (colony.tick !== SOLS * TICKS_PER_SOL) throw new Error(`the colony ended at tick ${colony.tick}`);
  return seconds;
}

/** The best round: what else the machine does can only slow a round down. */
function bestOf(values: readonly number[]): number {
  return Math.max(...values);
}
