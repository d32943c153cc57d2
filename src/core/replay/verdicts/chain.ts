/** Whether a run's chain holds: links, the log it names, and the state it ends with. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import {
  blockStateHashOf,
  commandsHashOf,
  findChainProblem,
  NOT_HASHED,
  stateHashOf,
  type ChainProblem,
} from '../../cartridge/chain.ts';
import { colonyOf } from '../../cartridge/convert.ts';
import { hashAt } from '../../cartridge/relation.ts';
import { rootOf } from '../../cartridge/run.ts';
import type { Cartridge } from '../../cartridge/schema.ts';
import { startTickOf } from '../obstacle.ts';
import { blockLeftAt, PARENT_HEAD } from '../parentage.ts';
import { fail, pass, type Verdict } from './verdict.ts';

/** The verdict. It says that the file is whole, not that the run was lived: that takes a replay. */
export function chainVerdict(cartridge: Cartridge): Verdict {
  const { genesis, chain, chainBlocks } = cartridge;
  const problem = findChainProblem(rootOf(genesis), chain, chainBlocks);
  if (problem !== null)
    return fail(
      `At sol ${problem.sol} the chain is broken: ${WHY[problem.field]}.`,
      fieldOf(problem, chain.length - chainBlocks.length),
      problem.sol,
    );
  const wrong = logFault(cartridge) ?? stateFault(cartridge) ?? parentFault(cartridge);
  if (wrong !== null) return wrong;
  const from = chain.anchor === null ? 'its genesis' : `the anchor of ${chain.anchor.count} sols that were cut`;
  return pass(`${chainBlocks.length} blocks follow from ${from} to the head.`);
}

const WHY: Readonly<Record<ChainProblem['field'], string>> = {
  sol: 'the number of the sol does not follow',
  prevHash: 'a block does not follow from the one before',
  hash: 'a block is not what its hash says',
  anchor: 'the first block does not follow from the anchor',
  head: 'the head is not the hash of the last block',
  length: 'blocks and cut blocks are not as many as its length says',
};

function fieldOf({ sol, field }: ChainProblem, cut: number): string {
  const ofBlock = field === 'sol' || field === 'prevHash' || field === 'hash';
  return ofBlock ? `/chainBlocks/${Math.max(0, sol - cut - 1)}/${field}` : `/chain/${field}`;
}

/** A kept block that names other commands than the log has for its sol. */
function logFault({ genesis, commands, chainBlocks, state }: Cartridge): Verdict | null {
  const solBefore = Math.floor(startTickOf(genesis) / TICKS_PER_SOL) - 1;
  for (const [index, { sol, commandsHash }] of chainBlocks.entries()) {
    const from = (solBefore + sol) * TICKS_PER_SOL;
    const to = Math.min(from + TICKS_PER_SOL, state.tick);
    const due = commands.filter(([tick]) => tick >= from && tick < to);
    if (commandsHashOf(due) === commandsHash) continue;
    const field = `/chainBlocks/${index}/commandsHash`;
    return fail(`The commands of sol ${sol} are not those that its block names.`, field, sol);
  }
  return null;
}

/** A state that is not the one whose hash was written, or not the one that the last block closed with. */
function stateFault({ state, chain, chainBlocks }: Cartridge): Verdict | null {
  const colony = colonyOf(state);
  if (chain.headStateHash !== NOT_HASHED && stateHashOf(colony) !== chain.headStateHash)
    return fail('The state is not the one whose hash the chain names.', '/chain/headStateHash', state.sol);
  const last = chainBlocks.at(-1);
  const closed = state.tick % TICKS_PER_SOL === 0 || state.ended !== null;
  if (last === undefined || !closed || blockStateHashOf(last.sol, colony) === last.stateHash) return null;
  const field = `/chainBlocks/${chainBlocks.length - 1}/stateHash`;
  return fail('The state is not the one that the last block closed with.', field, last.sol);
}

/** A fork that says it left its parent at another block than the one that stands there. A block that was cut can't tell. */
function parentFault(cartridge: Cartridge): Verdict | null {
  const block = blockLeftAt(cartridge);
  const there = block === null ? null : hashAt(cartridge, block);
  if (there === null || there === cartridge.provenance?.parent.head) return null;
  const sol = cartridge.provenance?.parent.sol ?? null;
  return fail(
    `After sol ${sol} this run had another block than the one it says it left its parent at.`,
    PARENT_HEAD,
    sol,
  );
}
