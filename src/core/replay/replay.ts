/** Proof of a run: everything is computed again from genesis, commands and ledger, and compared with what the file says. */
import type { Ledger } from '../mars/ledger.ts';
import { absenceOf } from '../mars/ledger/held.ts';
import { findChainProblem } from '../cartridge/chain.ts';
import { cartridgeOf } from '../cartridge/convert.ts';
import { firstDifference } from '../cartridge/difference.ts';
import { advanceTick, beginRun, frameSol, isSupplied, rootOf, structuredCopy, type Run } from '../cartridge/run.ts';
import type { Cartridge } from '../cartridge/schema.ts';
import { differenceAtSol } from './kept.ts';
import { obstacleTo } from './obstacle.ts';
import { blockLeftAt, PARENT_HEAD } from './parentage.ts';
import { UNPROVEN } from './unproven.ts';

export type Difference = { readonly sol: number; readonly field: string };
export type Replay = {
  /** True only when every key that follows from the run came out the same. */
  readonly equal: boolean;
  /** Sols that were computed. */
  readonly sols: number;
  /** Null when it is equal, and when it could not be computed: the reason says which. */
  readonly firstDifference: Difference | null;
  readonly reason: string;
};

/** Compared first, so that a difference is told where a person looks for it; the rest follows in order of the file. */
const FIRST = ['state', 'chain', 'score', 'echoInertia', 'taskHistory', 'reflexHistory', 'programs', 'config'];

/**
 * Replays a cartridge against its ledger. Deterministic; takes as long as the run's ticks take to compute, of which there
 * are at most `mostSols` sols. Never throws on a cartridge of the right shape, even one that contradicts itself.
 */
export function replay(cartridge: Cartridge, ledger: Ledger, mostSols = Infinity): Replay {
  const obstacle = obstacleTo(cartridge, ledger, mostSols);
  if (obstacle !== null) return notComputed(0, obstacle);
  const { genesis, state, id, name, description, author, created } = cartridge;
  const run = beginRun({ id, name, description, author, created }, genesis, ledger);
  run.commands.push(...structuredCopy(cartridge.commands));
  const left = { block: blockLeftAt(cartridge), head: cartridge.provenance?.parent.head };
  const isElsewhere = (): boolean => run.chainLength === left.block && run.chainHead !== left.head;
  if (isElsewhere()) return unequal(0, PARENT_HEAD, 0);
  const untold = cartridge.chain.length - cartridge.echoHistory.length;
  while (run.colony.tick < state.tick && run.colony.ended === null) {
    if (!isSupplied(run)) {
      const absence = absenceOf(ledger, frameSol(run.colony));
      return notComputed(run.chainLength, `The run can’t be computed again here: ${absence}.`);
    }
    const closedBefore = run.chainLength;
    run.tellsEchoes = closedBefore >= untold;
    advanceTick(run);
    if (run.chainLength === closedBefore) continue;
    const field = differenceAtSol(run, cartridge);
    if (field !== null) return unequal(run.chainLength, field, run.chainLength);
    if (isElsewhere()) return unequal(run.chainLength, PARENT_HEAD, run.chainLength);
  }
  return compared(run, cartridge);
}

/** The run at its end against the file, key by key. */
function compared(run: Run, cartridge: Cartridge): Replay {
  const sols = run.chainLength;
  const problem = findChainProblem(rootOf(cartridge.genesis), cartridge.chain, cartridge.chainBlocks);
  if (problem !== null) return unequal(problem.sol, `/chain/${problem.field}`, sols);
  const again: Readonly<Record<string, unknown>> = cartridgeOf(run, {
    echoes: cartridge.echoHistory.length,
    blocks: cartridge.chainBlocks.length,
  });
  const written: Readonly<Record<string, unknown>> = cartridge;
  for (const key of new Set([...FIRST, ...Object.keys(written), ...Object.keys(again)])) {
    if (Object.hasOwn(UNPROVEN, key)) continue;
    const field = firstDifference(again[key], written[key], [key]);
    if (field !== null) return unequal(cartridge.state.sol, field, sols);
  }
  return { equal: true, sols, firstDifference: null, reason: `All ${sols} sols came out the same.` };
}

function notComputed(sols: number, reason: string): Replay {
  return { equal: false, sols, firstDifference: null, reason };
}

function unequal(sol: number, field: string, sols: number): Replay {
  return {
    equal: false,
    sols,
    firstDifference: { sol, field },
    reason: `At sol ${sol}, ${field} is not what the run gives.`,
  };
}
