/** Proof of a run: everything is computed again from genesis, commands and ledger, and compared with what the file says. */
import type { Ledger } from '../mars/ledger.ts';
import { absenceOf } from '../mars/ledger/held.ts';
import { RULES } from '../colony/step.ts';
import { findChainProblem, NOT_HASHED, stateHashOf } from '../cartridge/chain.ts';
import { cartridgeOf } from '../cartridge/convert.ts';
import { firstDifference } from '../cartridge/difference.ts';
import { advanceTick, beginRun, frameSol, isSupplied, rootOf, structuredCopy } from '../cartridge/run.ts';
import type { Cartridge } from '../cartridge/schema.ts';

export type Difference = { readonly sol: number; readonly field: string };
export type Replay = {
  /** True only when every kept block, echo, score and the whole state came out the same. */
  readonly equal: boolean;
  /** Sols that were computed. */
  readonly sols: number;
  readonly firstDifference: Difference | null;
  readonly reason: string;
};

const COMPARED = [
  'state',
  'chain',
  'score',
  'echoInertia',
  'taskHistory',
  'reflexHistory',
  'programs',
  'config',
] as const;

/** Replays a cartridge against its ledger. Deterministic; takes as long as the run's ticks take to compute. */
export function replay(cartridge: Cartridge, ledger: Ledger): Replay {
  const { genesis, state } = cartridge;
  if (cartridge.rules !== RULES)
    return {
      equal: false,
      sols: 0,
      firstDifference: null,
      reason: `The run followed rules ${cartridge.rules}; this Marsdeck computes rules ${RULES}.`,
    };
  if (genesis.ledger.id !== ledger.id || genesis.ledger.headHash !== ledger.headHash)
    return {
      equal: false,
      sols: 0,
      firstDifference: null,
      reason: `The run's ledger is ${genesis.ledger.id}, which is not at hand.`,
    };

  if (cartridge.chain.headStateHash === NOT_HASHED)
    return {
      equal: false,
      sols: 0,
      firstDifference: null,
      reason: 'The file was converted from version 1, which kept no command log: there is nothing to compute again.',
    };

  const { id, name, description, author, created } = cartridge;
  const run = beginRun({ id, name, description, author, created }, genesis, ledger);
  run.commands.push(...structuredCopy(cartridge.commands));
  const firstBlock = cartridge.chain.length - cartridge.chainBlocks.length + 1;
  const firstEcho = cartridge.chain.length - cartridge.echoHistory.length + 1;
  const startLength = run.chainLength;
  while (run.colony.tick < state.tick && run.colony.ended === null) {
    if (!isSupplied(run))
      return {
        equal: false,
        sols: run.chainLength,
        firstDifference: null,
        reason: `The run can't be computed again here: ${absenceOf(ledger, frameSol(run.colony))}.`,
      };
    const closedBefore = run.chainLength;
    advanceTick(run);
    if (run.chainLength === closedBefore) continue;
    const sol = run.chainLength;
    const block = cartridge.chainBlocks[sol - firstBlock];
    if (block !== undefined) {
      const field = firstDifference(run.blocks.at(-1), block, ['chainBlocks', sol - firstBlock]);
      if (field !== null) return unequal(sol, field, run.chainLength - startLength);
    }
    const echo = cartridge.echoHistory[sol - firstEcho];
    if (echo !== undefined) {
      const field = firstDifference(run.echoes.at(-1), echo, ['echoHistory', sol - firstEcho]);
      if (field !== null) return unequal(sol, field, run.chainLength - startLength);
    }
  }
  const sols = run.chainLength - startLength;
  const chainProblem = findChainProblem(rootOf(genesis), cartridge.chain, cartridge.chainBlocks);
  if (chainProblem !== null) return unequal(chainProblem.sol, `/chain/${chainProblem.field}`, sols);
  const again = cartridgeOf(run, { echoes: cartridge.echoHistory.length, blocks: cartridge.chainBlocks.length });
  for (const key of COMPARED) {
    const field = firstDifference(again[key], cartridge[key], [key]);
    if (field !== null) return unequal(state.sol, field, sols);
  }
  if (stateHashOf(run.colony) !== cartridge.chain.headStateHash)
    return unequal(state.sol, '/chain/headStateHash', sols);
  return { equal: true, sols, firstDifference: null, reason: `All ${sols} sols came out the same.` };
}

function unequal(sol: number, field: string, sols: number): Replay {
  return {
    equal: false,
    sols,
    firstDifference: { sol, field },
    reason: `At sol ${sol}, ${field} is not what the run gives.`,
  };
}
