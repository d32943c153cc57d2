/** The gauntlet in the page: the same programs over many seeds, on all workers of a pool, scored by the formula of the hubs. */
import type { CommandOf } from '../../../core/colony/commands/command.ts';
import type { Entry, Life } from '../../../core/replay/gauntlet.ts';
import type { Pool } from '../pool.ts';
import { useHub, type GauntletRun } from './state.ts';

/** Colonies of a gauntlet, as Amendment IV has them; a hub runs no other number. */
export const FULL_RUNS = 100;
/** Sols that each may live. */
const MOST_SOLS = 1000;

/** Who manages the colonies: a governor's program or an agent, as the command that seats it. */
export type Contender = {
  readonly name: string;
  readonly command: CommandOf<'set-governor'> | CommandOf<'seat-agent'>;
};

export type GauntletVerbs = {
  /** `contender`: null leaves the mission's own. A gauntlet under way is stopped. */
  begin(mission: Entry['mission'], contender: Contender | null, runs: number): Promise<void>;
  stop(): void;
};

/** The entry as commands, as a hub makes them: the governor's name is always the same, since an outcome may hang on it. */
function entryOf(mission: Entry['mission'], contender: Contender | null): Entry {
  if (contender === null) return { mission, commands: [] };
  const { command } = contender;
  return { mission, commands: [command.kind === 'set-governor' ? { ...command, name: 'gauntlet' } : command] };
}

/** Gauntlets on a pool of their own. */
export function createGauntlet(pool: Pool): GauntletVerbs {
  let turn = 0;

  async function begin(mission: Entry['mission'], contender: Contender | null, runs: number): Promise<void> {
    const own = ++turn;
    pool.cancel();
    const entry = entryOf(mission, contender);
    const lives: Life[] = [];
    let shown: GauntletRun = {
      mission,
      governor: contender?.name ?? null,
      all: runs,
      lives,
      running: true,
      result: null,
      problem: null,
    };
    const tell = (change: Partial<GauntletRun>): void => {
      if (own !== turn) return;
      shown = { ...shown, ...change };
      useHub.setState({ gauntlet: shown });
    };
    const fail = (problem: string): void => {
      tell({ running: false, problem });
      turn++;
      pool.cancel();
    };
    tell({});
    await Promise.all(
      Array.from({ length: runs }, async (_, index) => {
        const done = await pool.run('life', { entry, index, sols: MOST_SOLS });
        if (own !== turn) return;
        if (!done.ok) return fail(done.error.message);
        lives.push(done.result);
        tell({ lives: [...lives] });
      }),
    );
    if (own !== turn) return;
    // In the order of their seeds, as the command line has them.
    const inOrder = lives.toSorted((a, b) => a.seed - b.seed);
    const told = await pool.run('tally', { mission, lives: inOrder, sols: MOST_SOLS });
    if (told.ok) tell({ lives: inOrder, running: false, result: told.result });
    else fail(told.error.message);
  }

  return {
    begin,
    stop() {
      turn++;
      pool.cancel();
      const { gauntlet } = useHub.getState();
      if (gauntlet !== null) useHub.setState({ gauntlet: { ...gauntlet, running: false } });
    },
  };
}
