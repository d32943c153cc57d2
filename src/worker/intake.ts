/** What comes in from outside becomes a run or a command here, or is refused. */
import { err, ok, type Result } from '../core/kernel/result.ts';
import { pointer } from '../core/cartridge/json.ts';
import { decode } from '../core/cartridge/codec.ts';
import { runOf } from '../core/cartridge/convert.ts';
import { findLedger } from '../core/cartridge/ledgers.ts';
import { refusal, type Refusal } from '../core/cartridge/refusal.ts';
import { beginRun, type Run } from '../core/cartridge/run.ts';
import { Command } from '../core/colony/commands/command.ts';
import { genesisOf } from '../core/colony/genesis.ts';
import { MISSION, PLAYABLE } from '../core/colony/missions.ts';
import { RULES } from '../core/colony/step.ts';
import { referenceLedger } from '../core/mars/referenceLedger.ts';

/** A run in the bay, and the version its file had when it was converted. */
export type Seated = { readonly run: Run; readonly migratedFrom: number | null };

export type Start = { readonly mission: string; readonly seed: number; readonly id: string; readonly created: string };

/** Begins a stock mission under the reference ledger. */
export function startRun({ mission, seed, id, created }: Start): Result<Run, Refusal> {
  const key = PLAYABLE.find((known) => known === mission);
  if (key === undefined)
    return err(
      refusal('unknown-mission', `There is no mission "${mission.slice(0, 40)}". There is: ${PLAYABLE.join(', ')}.`),
    );
  if (!Number.isSafeInteger(seed) || seed < 0)
    return err(refusal('invalid-seed', 'A seed is a whole number from 0 to 9,007,199,254,740,991.'));
  const ledger = referenceLedger();
  const genesis = genesisOf(key, seed + 0, RULES, { id: ledger.id, headHash: ledger.headHash });
  const { title, brief } = MISSION[key];
  return ok(beginRun({ id, name: title, description: brief, author: 'anonymous', created }, genesis, ledger));
}

/** Decodes a file into a run that is ready to tick. Touches nothing. */
export function readRun(bytes: Uint8Array): Result<Seated, Refusal> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { cartridge, migratedFrom } = decoded.value;
  const ledger = findLedger(cartridge.genesis.ledger);
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
