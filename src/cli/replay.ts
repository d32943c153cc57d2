/** `marsdeck replay FILE`: computes a run again and compares. */
import { parseArgs } from 'node:util';
import { decode } from '../core/cartridge/codec.ts';
import { findLedger } from '../core/cartridge/ledgers.ts';
import { replay } from '../core/replay/replay.ts';
import { readFile } from './files.ts';
import { FILE_ARGUMENT, type Help, JSON_OPTION } from './help.ts';
import { onlyFile, print, printJson, orUsage, refuse } from './output.ts';

export const REPLAY_HELP: Help = {
  use: ['replay FILE [--json]'],
  about: 'Computes a run again from its genesis, log and ledger, and compares every kept block, echo, state and score.',
  options: [FILE_ARGUMENT, JSON_OPTION],
  example: 'replay ares-sol60-MDK-7Q2F.cartridge.json',
};

/** Runs the verb. @returns the exit status. */
export function replayVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true }),
  );
  const file = onlyFile(positionals, 'replay');
  const json = values.json === true;
  const bytes = readFile(file);
  if (!bytes.ok) return refuse(file, bytes.error, json);
  const decoded = decode(bytes.value);
  if (!decoded.ok) return refuse(file, decoded.error, json);
  const { cartridge } = decoded.value;
  const ledger = findLedger(cartridge.genesis.ledger, cartridge.frames);
  if (!ledger.ok) return refuse(file, ledger.error, json);
  const result = replay(cartridge, ledger.value);
  if (json) printJson({ file, ...result });
  else print(`${file}: ${result.equal ? 'equal' : 'NOT equal'}. ${result.reason}`);
  return result.equal ? 0 : 1;
}
