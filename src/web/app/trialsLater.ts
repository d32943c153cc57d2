/** Trials, of which nothing is fetched before one is begun: neither their verbs nor the pool of workers. */
import { say } from './notice.ts';
import type { PoolConnect } from './pool.ts';
import type { Sim } from './sim.ts';
import type { Trials } from './trials.ts';

const MESSAGE = 'Trials could not be fetched. Reload the page when you are online.';

/** Trials that are made when one is first begun, on as many workers as leave one processor to the page. */
export function trialsLater(sim: Pick<Sim, 'encode'>, connect: PoolConnect, processors: number): Trials {
  let made: Trials | null = null;
  async function ready(): Promise<Trials | null> {
    try {
      const [{ createTrials }, { openPool, poolSize }] = await Promise.all([
        import('./trials.ts'),
        import('./pool.ts'),
      ]);
      made ??= createTrials(sim, openPool(connect, poolSize(processors)));
    } catch {
      say('alarm', MESSAGE);
    }
    return made;
  }
  return {
    begin: async (program, seated, settings) => (await ready())?.begin(program, seated, settings),
    stop: () => made?.stop(),
  };
}
