/** The ledgers that this build has. */
import { err, ok, type Result } from '../kernel/result.ts';
import type { Ledger } from '../mars/ledger.ts';
import { referenceLedger } from '../mars/referenceLedger.ts';
import { refusal, type Refusal } from './refusal.ts';

/** The ledger a genesis names, by id and pinned head; refused when it is not at hand. */
export function findLedger(named: { readonly id: string; readonly headHash: string }): Result<Ledger, Refusal> {
  const ledger = referenceLedger();
  if (named.id === ledger.id && named.headHash === ledger.headHash) return ok(ledger);
  const which = named.id === ledger.id ? 'another edition of the ledger' : 'the ledger';
  return err(
    refusal('unknown-ledger', `This run lives under ${which} "${named.id}", which is not at hand.`, '/genesis/ledger'),
  );
}
