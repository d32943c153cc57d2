/** The ledgers that Node has: the shipped one, generated as it is read. The page's worker gathers its frames instead. */
import type { Result } from '../kernel/result.ts';
import type { Frame } from '../mars/frame.ts';
import type { Ledger } from '../mars/ledger.ts';
import { referenceLedger } from '../mars/referenceLedger.ts';
import { ledgerOf, type NamedLedger } from './ledgerOf.ts';
import type { Refusal } from './refusal.ts';

/** The ledger a genesis names, shipped or carried along; refused when it is neither. */
export function findLedger(named: NamedLedger, carried?: readonly Frame[]): Result<Ledger, Refusal> {
  return ledgerOf(named, carried, referenceLedger());
}
