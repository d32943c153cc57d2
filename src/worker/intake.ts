/** What comes in from outside becomes a run or a command here, or is refused. */
import { err, ok, type Result } from '../core/kernel/result.ts';
import { pointer } from '../core/cartridge/json.ts';
import { decode } from '../core/cartridge/codec.ts';
import { runOf } from '../core/cartridge/convert.ts';
import { ledgerOf } from '../core/cartridge/ledgerOf.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import type { Run } from '../core/cartridge/run.ts';
import { Command } from '../core/colony/commands/command.ts';
import type { Ledger } from '../core/mars/ledger.ts';

/** A run in the bay, and the version its file had when it was converted. */
export type Seated = { readonly run: Run; readonly migratedFrom: number | null };

/** Decodes a file into a run that is ready to tick, under the shipped ledger or the frames it carries. Touches nothing. */
export function readRun(bytes: Uint8Array, shipped: Ledger): Result<Seated, Refusal> {
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
