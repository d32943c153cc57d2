/** What comes in from outside becomes a run or a command here, or is refused. */
import { err, ok, type Result } from '../core/kernel/result.ts';
import { pointer } from '../core/cartridge/json.ts';
import { decode } from '../core/cartridge/codec.ts';
import { cartridgeOf, runOf } from '../core/cartridge/convert.ts';
import { ledgerOf } from '../core/cartridge/ledgerOf.ts';
import { readNewer } from '../core/cartridge/newer.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import type { Run } from '../core/cartridge/run.ts';
import type { Cartridge } from '../core/cartridge/schema.ts';
import { Command } from '../core/colony/commands/command.ts';
import type { Ledger } from '../core/mars/ledger.ts';
import type { NewerFile } from '../core/talk/protocol.ts';

/** A run in the bay, and the version its file had when it was converted. */
export type Seated = { readonly run: Run; readonly migratedFrom: number | null };

/** What a file holds, as plain data: it goes from one thread to another. Of a newer version, what a person must be told. */
export type Read = {
  readonly cartridge: Cartridge;
  readonly migratedFrom: number | null;
  readonly newer: NewerFile | null;
};

/** Decodes a file; of a newer version it makes a copy, if there is an id for one. Touches nothing. */
export function readIn(bytes: Uint8Array, copyId: string | undefined, shipped: Ledger): Result<Read, Refusal> {
  const decoded = decode(bytes);
  if (decoded.ok) {
    const { cartridge, migratedFrom } = decoded.value;
    return ok({ cartridge, migratedFrom, newer: null });
  }
  if (decoded.error.kind !== 'version-too-new' || copyId === undefined) return decoded;
  const copied = readNewer(bytes, copyId, shipped);
  if (!copied.ok) return copied;
  const { run, version, notKnown } = copied.value;
  return ok({ cartridge: cartridgeOf(run), migratedFrom: null, newer: { version, notKnown } });
}

/** What was read as a run that is ready to tick, under the shipped ledger or the frames it carries. */
export function seatedOf({ cartridge, migratedFrom }: Read, shipped: Ledger): Result<Seated, Refusal> {
  const ledger = ledgerOf(cartridge.genesis.ledger, cartridge.frames, shipped);
  return ledger.ok ? ok({ run: runOf(cartridge, ledger.value), migratedFrom }) : ledger;
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
