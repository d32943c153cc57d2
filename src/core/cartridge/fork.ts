/** A run of one's own from another's: the same genesis and the same commands up to where it leaves. */
import { err, ok, type Result } from '../kernel/result.ts';
import { TICKS_PER_SOL } from '../mars/constants.ts';
import type { Ledger } from '../mars/ledger.ts';
import { RULES } from '../colony/step.ts';
import { cartridgeOf } from './convert.ts';
import { refusal, type Refusal } from './refusal.ts';
import { birthHash } from './label/birthHash.ts';
import { hashAt } from './relation.ts';
import { advanceTick, beginRun, isSupplied, structuredCopy, type Identity, type Run } from './run.ts';
import type { Cartridge } from './schema.ts';
import { unsigned } from './sign.ts';

/** What a fork is born with. */
export type Birth = { readonly id: string; readonly created: string };

/** Where a fork leaves, when that is not where its parent stands: after so many sols, computed again under the ledger. */
export type Leaving = { readonly sol: number; readonly ledger: Ledger };

/**
 * The fork of a run: its parent's genesis and commands up to there, a new id, and `provenance` that names the parent. It
 * replays from the start, and is ranked as its parent is. Branches stay with the parent. An earlier sol is computed again;
 * refused when the run never was there, can't be computed here, or comes out otherwise than the file says.
 */
export function fork(parent: Cartridge, birth: Birth, leaving: Leaving | null = null): Result<Cartridge, Refusal> {
  const { branches: _, ...rest } = parent;
  if (leaving === null || leaving.sol * TICKS_PER_SOL === parent.state.tick) {
    const provenance = leftAt(parent, parent.chain.head, parent.state.sol);
    return ok(structuredCopy(unsigned({ ...rest, ...birth, provenance })));
  }
  const { sol, ledger } = leaving;
  const run = runTo(parent, birth, sol, ledger);
  if (!run.ok) return run;
  const { chainHead, chainLength } = run.value;
  if ((hashAt(parent, chainLength) ?? chainHead) !== chainHead)
    return err(refusal('inconsistent', `Up to sol ${sol}, this file is not what its run gives.`, '/chainBlocks'));
  const provenance = leftAt(parent, chainHead, sol);
  return ok(cartridgeOf({ ...run.value, extra: unsigned(parent).extra, lineage: { provenance } }));
}

/** What a fork says of its parent: the last block before it left, and the picture it had. */
function leftAt(parent: Cartridge, head: string, sol: number): NonNullable<Cartridge['provenance']> {
  return { parent: { id: parent.id, head, sol, birthHash: birthHash(parent) } };
}

/** The run computed again up to the end of a sol, with the commands of that time and no later ones. */
function runTo(parent: Cartridge, birth: Birth, sol: number, ledger: Ledger): Result<Run, Refusal> {
  const { genesis, state, rules, name, description, author } = parent;
  const began = 'from' in genesis ? genesis.from.state.tick : 0;
  const target = sol * TICKS_PER_SOL;
  if (target < began || target > state.tick)
    return err(
      refusal(
        'invalid-argument',
        `This run has its sols ${Math.ceil(began / TICKS_PER_SOL)} to ${state.sol}.`,
        '/state/sol',
      ),
    );
  if (rules !== RULES)
    return err(
      refusal('invalid-argument', `The run follows rules ${rules}; this Marsdeck computes rules ${RULES}.`, '/rules'),
    );
  if (genesis.ledger.id !== ledger.id || genesis.ledger.headHash !== ledger.headHash)
    return err(refusal('unknown-ledger', 'The ledger is not that of the run.', '/genesis/ledger'));
  const identity: Identity = { name, description, author, ...birth };
  const run = beginRun(identity, structuredCopy(genesis), ledger);
  for (const stamped of parent.commands) if (stamped[0] < target) run.commands.push(structuredCopy(stamped));
  while (run.colony.tick < target && run.colony.ended === null && isSupplied(run)) advanceTick(run);
  if (run.colony.tick === target) return ok(run);
  if (run.colony.ended !== null)
    return err(refusal('inconsistent', 'Computed again, this run ends earlier than its file says.', '/state/tick'));
  return err(refusal('unknown-ledger', 'The ledger has no frame for a sol of this run.', '/genesis/ledger'));
}
