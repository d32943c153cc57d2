/** What comes in from outside becomes a run or a command here, or is refused. */
import { err, ok, type Result } from '../core/kernel/result.ts';
import { pointer } from '../core/cartridge/json.ts';
import { decode } from '../core/cartridge/codec.ts';
import { runOf } from '../core/cartridge/convert.ts';
import { ledgerOf } from '../core/cartridge/ledgerOf.ts';
import { readNewer } from '../core/cartridge/newer.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import type { Run } from '../core/cartridge/run.ts';
import { Command } from '../core/colony/commands/command.ts';
import type { Ledger } from '../core/mars/ledger.ts';
import type { NewerFile } from '../core/protocol.ts';

/** A run in the bay, and the version its file had when it was converted. */
export type Seated = { readonly run: Run; readonly migratedFrom: number | null };

/** What came in, and of a newer version what a person must be told before it goes on. */
export type Taken = { readonly seated: Seated; readonly newer: NewerFile | null };

/** Decodes a file as `readRun` does; of a newer version it makes a copy, if there is an id for one. Touches nothing. */
export function takeIn(bytes: Uint8Array, copyId: string | undefined, shipped: Ledger): Result<Taken, Refusal> {
  const read = readRun(bytes, shipped);
  if (read.ok) return ok({ seated: read.value, newer: null });
  if (read.error.kind !== 'version-too-new' || copyId === undefined) return read;
  const copied = readNewer(bytes, copyId, shipped);
  if (!copied.ok) return copied;
  const { run, version, notKnown } = copied.value;
  return ok({ seated: { run, migratedFrom: null }, newer: { version, notKnown } });
}

/** Decodes a file into a run that is ready to tick, under the shipped ledger or the frames it carries. Touches nothing. */
function readRun(bytes: Uint8Array, shipped: Ledger): Result<Seated, Refusal> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { cartridge, migratedFrom } = decoded.value;
  const ledger = ledgerOf(cartridge.genesis.ledger, cartridge.frames, shipped);
  if (!ledger.ok) return ledger;
  return ok({ run: runOf(cartridge, ledger.value), migratedFrom });
}

/** A command by its shape; whether it can be granted is decided in `step`. */
export function readCommand(value: unknown): Result<Command, Refusal> {
  const parsed = Command.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return err(
    refusal('invalid-command', `That is not a command: ${issue?.message ?? 'unknown'}.`, pointer(issue?.path ?? [])),
  );
}
