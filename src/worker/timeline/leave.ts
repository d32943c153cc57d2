/** A run of one's own from a past sol on: the parent's until there, and then, where one was found, with one thing done otherwise. */
import { encode } from '../../core/cartridge/codec.ts';
import { cartridgeOf, runOf } from '../../core/cartridge/convert.ts';
import { fork, type Birth } from '../../core/cartridge/fork.ts';
import { refusal, type Refusal } from '../../core/cartridge/refusal.ts';
import { submitCommand } from '../../core/cartridge/run.ts';
import type { Cartridge } from '../../core/cartridge/schema.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { TICKS_PER_SOL } from '../../core/mars/constants.ts';
import type { Ledger } from '../../core/mars/ledger.ts';
import type { CardedFile } from '../../core/talk/card.ts';
import { commandsOf, type Change } from '../../core/replay/change.ts';
import { liveTo } from '../../core/replay/whatIf.ts';
import { cardOf } from '../card.ts';
import { readName } from '../relabel.ts';

/** What a fork is asked for with. */
export type Leave = Birth & { readonly sol: number; readonly name: string; readonly change: Change | null };

/**
 * The file of a fork after so many sols; with a change, of one that stands at the change's tick with it ordered. What the
 * parent ordered later stays with the parent. Refused where `fork` refuses.
 */
export function leave(
  parent: Cartridge,
  ledger: Ledger,
  { id, created, sol, name, change }: Leave,
): Result<CardedFile, Refusal> {
  const called = readName(name);
  if (!called.ok) return called;
  const leavingSol = change === null ? sol : Math.floor(change.tick / TICKS_PER_SOL);
  // The present may be in the middle of a sol: whoever leaves there leaves with all of it.
  const present = leavingSol * TICKS_PER_SOL >= parent.state.tick && change === null;
  const made = fork(parent, { id, created }, present ? null : { sol: leavingSol, ledger });
  if (!made.ok) return made;
  const run = runOf({ ...made.value, name: called.value }, ledger);
  if (change !== null) {
    liveTo(run, change.tick);
    for (const command of commandsOf(change))
      if (submitCommand(run, command) === null) return err(refusal('log-full', 'The command log of this run is full.'));
  }
  return ok({ bytes: encode(cartridgeOf(run)), card: cardOf(run, null) });
}
