/** Copies of a run in motion: what is done to one leaves the other as it was. */
import { layColony } from '../colony/layout.generated.ts';
import type { Stamped } from '../colony/commands/command.ts';
import { beginRun, logBytesOf, type Run } from '../cartridge/run.ts';
import type { Cartridge } from '../cartridge/schema.ts';
import type { Ledger } from '../mars/ledger.ts';

/** A run that is lived apart from the one it was copied from. Echoes, blocks and commands are shared: none is ever changed. */
export function copyOfRun(run: Run): Run {
  return {
    ...run,
    commands: [...run.commands],
    colony: layColony(run.colony),
    echoes: [...run.echoes],
    blocks: [...run.blocks],
  };
}

/** The run of a cartridge at its beginning, with the whole log before it. */
export function beginningOf(cartridge: Cartridge, ledger: Ledger): Run {
  const { id, name, description, author, created, genesis } = cartridge;
  const run = beginRun({ id, name, description, author, created }, genesis, ledger);
  return withLog(run, cartridge.commands);
}

/** The run with another log; what comes before its tick counts as applied. */
export function withLog(run: Run, commands: readonly Stamped[]): Run {
  const { tick } = run.colony;
  const applied = commands.findIndex(([at]) => at >= tick);
  return {
    ...run,
    commands: [...commands],
    nextCommand: applied < 0 ? commands.length : applied,
    logBytes: logBytesOf(commands),
  };
}
