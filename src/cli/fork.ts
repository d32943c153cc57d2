/** `marsdeck fork FILE --out FILE`: a run of one's own, from where another stands or from an earlier sol of it. */
import { parseArgs } from 'node:util';
import { fork, type Leaving } from '../core/cartridge/fork.ts';
import { findLedger } from '../core/cartridge/ledgers.ts';
import { outOf, readCartridge, writeCartridge } from './cartridgeFile.ts';
import { newId } from './files.ts';
import { FILE_ARGUMENT, type Help, JSON_OPTION } from './help.ts';
import { onlyFile, orUsage, print, printJson, refuse, wholeNumber } from './output.ts';

const USE = 'marsdeck fork FILE --out FILE [--sol N] [--json]';
const MOST_SOLS = 1e8;

export const FORK_HELP: Help = {
  use: ['fork FILE --out FILE [--sol N] [--json]'],
  about:
    'Begins a run of your own where another stands, or at an earlier sol of it. It names its parent and replays from the start.',
  options: [
    FILE_ARGUMENT,
    ['--out FILE', 'where the fork goes'],
    ['--sol N', 'sols lived where it parts'],
    JSON_OPTION,
  ],
  example: 'fork later.cartridge.json --sol 60 --out mine.cartridge.json',
};

/** Runs the verb. @returns the exit status. */
export function forkVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({
      args,
      options: { json: { type: 'boolean' }, out: { type: 'string' }, sol: { type: 'string' } },
      allowPositionals: true,
    }),
  );
  const json = values.json === true;
  const file = onlyFile(positionals, 'fork');
  const out = outOf(values.out, USE);
  const sol = values.sol === undefined ? null : wholeNumber(values.sol, 'sol', 0, MOST_SOLS);
  const decoded = readCartridge(file);
  if (!decoded.ok) return refuse(file, decoded.error, json);
  const parent = decoded.value.cartridge;
  let leaving: Leaving | null = null;
  if (sol !== null) {
    const ledger = findLedger(parent.genesis.ledger, parent.frames);
    if (!ledger.ok) return refuse(file, ledger.error, json);
    leaving = { sol, ledger: ledger.value };
  }
  const forked = fork(parent, { id: newId(), created: new Date().toISOString() }, leaving);
  if (!forked.ok) return refuse(file, forked.error, json);
  writeCartridge(out, forked.value);
  const { id, mission, state } = forked.value;
  if (json) printJson({ file: out, ok: true, id, mission, sol: state.sol, parent: parent.id });
  else print(`${out}: ${mission}, sol ${state.sol}, id ${id}, forked from ${parent.id}`);
  return 0;
}
