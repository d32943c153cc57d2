import { constant } from './constant.ts';
import { type Ledger, generatedLedger } from './ledger.ts';

const PINNED = 'choice, pinned: to change it is to make another ledger';

/** Mars Sol Date of sol 0: sol 1, MSD 53631, is the first sol that begins in Mars Year 38. */
const EPOCH_MSD = constant('REFERENCE_EPOCH_MSD', 53630, 'sol', 'first sol of Mars Year 38 less 1', 'D');
const SEED = constant('REFERENCE_SEED', 38, '-', PINNED, 'C');
/** Three Mars Years of 668.6 sols. */
const HEAD_SOL = constant('REFERENCE_HEAD_SOL', 2006, 'sol', 'three Mars years of 668.6 sols', 'D');
const HEAD_HASH = '3dd490f23c5f69d26179689717ebd9c04cbd883a9d9a76326e95cf166c6aeee7';

let made: Ledger | null = null;

/** The ledger the project ships: Mars Years 38 to 40, from November 2024 on. Always the same one; made as it is read. */
export function referenceLedger(): Ledger {
  made ??= generatedLedger('marsdeck-reference-1', { seed: SEED, headSol: HEAD_SOL, epochMsd: EPOCH_MSD }, HEAD_HASH);
  return made;
}
