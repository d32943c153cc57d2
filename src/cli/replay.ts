/** `marsdeck replay FILE`: computes a run again and compares. */
import { parseArgs } from 'node:util';
import { decode } from '../core/cartridge/codec.ts';
import { ok } from '../core/kernel/result.ts';
import { replay } from '../core/replay/replay.ts';
import { readFile } from './files.ts';
import { ledgerAt, ledgerFor } from './givenFrames.ts';
import { FILE_ARGUMENT, type Help, JSON_OPTION } from './help.ts';
import { onlyFile, print, printJson, orUsage, refuse } from './output.ts';

export const REPLAY_HELP: Help = {
  use: ['replay FILE [--frames BUNDLE] [--json]'],
  about: 'Computes a run again from its genesis, log and ledger, and compares every kept block, echo, state and score.',
  options: [FILE_ARGUMENT, ['--frames BUNDLE', 'the ledger it lived under, if this build has another'], JSON_OPTION],
  example: 'replay ares-sol60-MDK-7Q2F.cartridge.json',
};

/** Runs the verb. @returns the exit status. */
export function replayVerb(args: string[]): number {
  const { values, positionals } = orUsage(() =>
    parseArgs({ args, options: { frames: { type: 'string' }, json: { type: 'boolean' } }, allowPositionals: true }),
  );
  const file = onlyFile(positionals, 'replay');
  const json = values.json === true;
  const bytes = readFile(file);
  if (!bytes.ok) return refuse(file, bytes.error, json);
  const decoded = decode(bytes.value);
  if (!decoded.ok) return refuse(file, decoded.error, json);
  const { cartridge } = decoded.value;
  const given = values.frames === undefined ? ok(null) : ledgerAt(values.frames);
  if (!given.ok) return refuse(values.frames ?? '', given.error, json);
  const ledger = ledgerFor(cartridge, given.value);
  if (!ledger.ok) return refuse(file, ledger.error, json);
  const result = replay(cartridge, ledger.value);
  if (json) printJson({ file, ...result });
  else print(`${file}: ${result.equal ? 'equal' : 'NOT equal'}. ${result.reason}`);
  return result.equal ? 0 : 1;
}
