import { type Ledger, generatedLedger } from './ledger.ts';
import { REFERENCE_PIN, REFERENCE_PLAN } from './referencePlan.ts';

let made: Ledger | null = null;

/** The ledger the project ships: Mars Years 38 to 40, from November 2024 on. Always the same one; made as it is read. */
export function referenceLedger(): Ledger {
  made ??= generatedLedger(REFERENCE_PIN.id, REFERENCE_PLAN, REFERENCE_PIN.headHash);
  return made;
}
