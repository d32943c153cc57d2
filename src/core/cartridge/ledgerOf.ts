/** The ledger a run lives under: one that is shipped, or the frames that travel with the run. */
import { err, ok, type Result } from '../kernel/result.ts';
import type { Frame } from '../mars/frame.ts';
import type { Ledger } from '../mars/ledger.ts';
import { heldLedger } from '../mars/ledger/held.ts';
import { refusal, type Refusal } from './refusal.ts';

/** What a genesis names. */
export type NamedLedger = { readonly id: string; readonly headHash: string };

/**
 * The shipped ledger when it is the one named, by id and pinned head; else the frames the file carries, which `decode` has
 * checked. Refused when there is neither.
 */
export function ledgerOf(
  named: NamedLedger,
  carried: readonly Frame[] | undefined,
  shipped: Ledger,
): Result<Ledger, Refusal> {
  if (named.id === shipped.id && named.headHash === shipped.headHash) return ok(shipped);
  if (carried !== undefined) return ok(heldLedger({ ...named, frames: carried }));
  const which = named.id === shipped.id ? 'another edition of the ledger' : 'the ledger';
  return err(
    refusal('unknown-ledger', `This run lives under ${which} "${named.id}", which is not at hand.`, '/genesis/ledger'),
  );
}

/**
 * The ledger that a person gave for a run, by the name that the run has for it. Refused when it has another head: then its
 * frames prove nothing of this run.
 */
export function givenLedger({ id, headHash }: NamedLedger, given: Ledger): Result<Ledger, Refusal> {
  if (given.headHash === headHash) return ok(given.id === id ? given : { ...given, id });
  const heads = `its head is ${headHash.slice(0, SHOWN)}…, that of the frames is ${given.headHash.slice(0, SHOWN)}…`;
  return err(
    refusal('unknown-ledger', `This run lives under another ledger than the one given: ${heads}.`, '/genesis/ledger'),
  );
}

/** Digits of a hash that tell two apart. */
const SHOWN = 12;
