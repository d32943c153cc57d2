/** `marsdeck lispy … --from CARTRIDGE`: a program tried on a colony as its file has it, and what it could read there. */
import { decode } from '../core/cartridge/codec.ts';
import { findLedger } from '../core/cartridge/ledgers.ts';
import type { Refusal } from '../core/cartridge/refusal.ts';
import { dryRun } from '../core/colony/programs/dryRun.ts';
import { readingsOf } from '../core/colony/programs/readings/table.ts';
import { situationOf } from '../core/colony/programs/situation.ts';
import type { Colony } from '../core/colony/schema.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import type { Profile } from '../core/lispy/world.ts';
import type { Frame } from '../core/mars/frame.ts';
import { readFile } from './files.ts';
import { print, printJson, refuse } from './output.ts';

type Stand = { readonly colony: Colony; readonly frame: Frame };

/** The colony of a file, and the frame under which its last tick was lived. */
function standOf(file: string): Result<Stand, Refusal> {
  const bytes = readFile(file);
  if (!bytes.ok) return bytes;
  const decoded = decode(bytes.value);
  if (!decoded.ok) return decoded;
  const { cartridge } = decoded.value;
  const ledger = findLedger(cartridge.genesis.ledger, cartridge.frames);
  if (!ledger.ok) return err(ledger.error);
  const colony = cartridge.state;
  const lived = Math.floor(Math.max(0, colony.tick - 1) / TICKS_PER_SOL);
  return ok({ colony, frame: ledger.value.frameAt(colony.startSol + lived) });
}

/** Prints every number that a program would read. @returns the exit status. */
export function readingsOfFile(file: string, json: boolean): number {
  const stand = standOf(file);
  if (!stand.ok) return refuse(file, stand.error, json);
  const readings = readingsOf(situationOf(stand.value.colony, stand.value.frame));
  if (json) printJson({ file, ok: true, readings });
  else for (const [name, value] of Object.entries(readings)) print(`${name.padEnd(20)} ${value}`);
  return 0;
}

/** A source, what it would be seated as (null: as the governor that is there), and how it is read. */
type Trial = { readonly source: string; readonly name: string | null; readonly profile: Profile };

/** Tries a source on the colony of a file; nothing is written. @returns the exit status. */
export function tryOnFile(file: string, { source, name, profile }: Trial, json: boolean): number {
  const stand = standOf(file);
  if (!stand.ok) return refuse(file, stand.error, json);
  const { colony, frame } = stand.value;
  const {
    ok: isFine,
    value,
    out,
    gas,
    outputs,
    forgiven,
    error,
  } = dryRun(colony, frame, source, profile, name ?? colony.mind.governor.name);
  if (json)
    printJson(isFine ? { ok: true, value, out, outputs, gas, forgiven } : { ok: false, error, out, gas, forgiven });
  else {
    for (const line of out) print(line);
    if (error !== null) process.stderr.write(`${error.line}:${error.column} ${error.message} [${error.kind}]\n`);
    else {
      print(value);
      for (const [name, output] of Object.entries(outputs ?? {})) {
        const text = Array.isArray(output) ? output.join(' ') : String(output);
        if (text !== '') print(`${name.padEnd(12)} ${text}`);
      }
    }
  }
  return isFine ? 0 : 1;
}
