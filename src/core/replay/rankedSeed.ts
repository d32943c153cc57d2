/** The seed under which a mission is ranked: the same for everyone, and nobody's choice. */
import { sha256Hex } from '../kernel/hash.ts';

/** Hexadecimal digits of the hash that make the seed: 32 bits. */
const DIGITS = 8;

/** The ranked seed of a mission under a ledger: fixed by the ledger's pinned head, a whole number below 2^32. */
export function rankedSeedOf(mission: string, ledger: { readonly id: string; readonly headHash: string }): number {
  return Number.parseInt(
    sha256Hex(`marsdeck ranked seed ${ledger.id} ${ledger.headHash} ${mission}`).slice(0, DIGITS),
    16,
  );
}
