/** What stands in the way of computing a run again. */
import { TICKS_PER_SOL } from '../mars/constants.ts';
import type { Ledger } from '../mars/ledger.ts';
import { checkColony } from '../colony/meaning.ts';
import { RULES } from '../colony/step.ts';
import { NOT_HASHED } from '../cartridge/chain.ts';
import { colonyOf } from '../cartridge/convert.ts';
import type { AnyGenesis, Cartridge } from '../cartridge/schema.ts';
import { firstDifference } from '../cartridge/difference.ts';

/** Why a cartridge can't be replayed under a ledger, in a sentence; null when it can. `mostSols`: sols to compute at most. */
export function obstacleTo(cartridge: Cartridge, ledger: Ledger, mostSols: number): string | null {
  const { rules, genesis, state } = cartridge;
  if (isJustConverted(cartridge))
    return 'The file was converted from version 1, which kept no command log: there is nothing to compute again.';
  if (rules !== RULES) return `The run followed rules ${rules}; this Marsdeck computes rules ${RULES}.`;
  if (genesis.ledger.id !== ledger.id || genesis.ledger.headHash !== ledger.headHash)
    return `The run’s ledger is ${genesis.ledger.id}, which is not at hand.`;
  const problem = beginningProblem(genesis);
  if (problem !== null) return `The run can’t be computed again: ${problem}`;
  const sols = Math.ceil((state.tick - startTickOf(genesis)) / TICKS_PER_SOL);
  return sols > mostSols ? `The run has ${sols} sols; at most ${mostSols} are computed again here.` : null;
}

/** The tick at which a run began. */
export function startTickOf(genesis: AnyGenesis): number {
  return 'from' in genesis ? genesis.from.state.tick : 0;
}

/** A state that a migration made, and that is still the one its genesis names. */
function isJustConverted({ chain, genesis, state }: Cartridge): boolean {
  if (chain.headStateHash !== NOT_HASHED || !('from' in genesis)) return false;
  return firstDifference(genesis.from.state, colonyOf(state)) === null;
}

function beginningProblem(genesis: AnyGenesis): string | null {
  if ('from' in genesis) {
    const problem = checkColony(genesis.from.state, '/genesis/from/state')[0];
    return problem === undefined ? null : `its beginning contradicts itself. ${problem.reason}`;
  }
  return genesis.crew.length + genesis.robots.length === 0 ? 'nobody sets out in its genesis.' : null;
}
