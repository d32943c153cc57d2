/** Digests of what commands carry: whoever edits a module or a job gets another. */
import { canonicalText } from '../../kernel/canonical.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import type { ContractTerms, SeatTerms } from '../baySchema.ts';

/** SHA-256 over the RFC 8785 bytes of a module as it is seated, but for the digest itself. */
export function seatDigest({ id, rev, name, tag, assist, programs }: Omit<SeatTerms, 'digest'>): string {
  return sha256Hex(canonicalText({ id, rev, name, tag, assist, programs }));
}

/** SHA-256 over the RFC 8785 bytes of a job: who brings it, what is to be done, and what for. */
export function jobDigest({ by, job, title, clock, phases, reward }: Omit<ContractTerms, 'digest'>): string {
  return sha256Hex(canonicalText({ by, job, title, clock, phases, reward }));
}
