/** Memory over a long life: the heap after a hundred thousand sols against that after a thousand. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { advanceSols } from '../../core/cartridge/run.ts';
import { provisionedRun } from '../engines/voyage.ts';
import type { Figures } from '../bench.ts';

const EARLY_SOLS = 1000;
const LATE_SOLS = 100_000;

/** When a colony ends, the next one begins: what is measured is what a process keeps, not how long people live. */
export function benchMemory(): Figures {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heapMb = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  let seed = 1;
  let run = provisionedRun(seed);
  let sols = 0;
  const live = (until: number): void => {
    while (sols < until) {
      advanceSols(run, 1);
      sols++;
      if (run.colony.ended !== null) run = provisionedRun(++seed);
    }
  };
  live(EARLY_SOLS);
  const earlyHeapMb = heapMb();
  live(LATE_SOLS);
  const lateHeapMb = heapMb();
  return { earlyHeapMb, lateHeapMb, growth: lateHeapMb / earlyHeapMb, colonies: seed };
}
