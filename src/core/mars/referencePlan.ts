/** What decides the ledger that the project ships, and what it is called. */
import { constant } from './constant.ts';

// To change any of these is to make another ledger: write its id and its head's hash here, then `npm run ledger`.
const ID = 'marsdeck-reference-2';
const PINNED = 'choice, pinned: to change it is to make another ledger';

/** Mars Sol Date of sol 0: sol 1, MSD 53631, is the first sol that begins in Mars Year 38. */
const EPOCH_MSD = constant('REFERENCE_EPOCH_MSD', 53630, 'sol', 'first sol of Mars Year 38 less 1', 'D');
const SEED = constant('REFERENCE_SEED', 42, '-', PINNED, 'C');
/** Three Mars Years of 668.6 sols. */
const HEAD_SOL = constant('REFERENCE_HEAD_SOL', 2006, 'sol', 'three Mars years of 668.6 sols', 'D');
const HEAD_HASH = '8a6d49dcbc2edb994a71bb3c4b40556c46c3d8bfe6e6b08eea0dea3a9bbd67d0';

/** What decides its frames. */
export const REFERENCE_PLAN = { seed: SEED, headSol: HEAD_SOL, epochMsd: EPOCH_MSD } as const;
/** What a genesis names it by, and its last published sol. */
export const REFERENCE_PIN = { id: ID, headSol: HEAD_SOL, headHash: HEAD_HASH } as const;
