/**
 * The head of a ledger, and the one thing in it that is signed. Each frame carries the hash of the one before, so the hash
 * of the last says all of them: a signature under every frame would prove no more, and cost a thousand times as much.
 */
import { checkSeal, sealed } from '../../kernel/seal.ts';
import { z } from '../../kernel/zod.ts';
import type { LedgerCheck } from '../verifyLedger.ts';
import { publisherOf } from './publisher.ts';

const HEAD_FORMAT = 'marsdeck-ledger-head';
const HEAD_VERSION = 1;

const sol = z.int().min(1).max(1e8);
const digits = (count: number): z.ZodString => z.string().regex(new RegExp(`^[0-9a-f]{${count}}$`));

/** What `head.json` holds. The last three are there when it is signed: Ed25519 over the RFC 8785 bytes without `_signature`. */
export const LedgerHead = z
  .strictObject({
    _format: z.literal(HEAD_FORMAT),
    version: z.literal(HEAD_VERSION),
    id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/),
    firstSol: sol,
    headSol: sol,
    /** `_hash` of the last frame. */
    headHash: digits(64),
    /** Frames from the first to the last; fewer than sols where the ledger has gaps. */
    count: sol,
    _publicKey: digits(64).optional(),
    _engineId: digits(64).optional(),
    _signature: digits(128).optional(),
  })
  .readonly();
export type LedgerHead = z.infer<typeof LedgerHead>;

/** What a head says. */
export type HeadFacts = Pick<LedgerHead, 'id' | 'firstSol' | 'headSol' | 'headHash' | 'count'>;

/** The head of those frames, signed when there is a secret key. */
export function headOf({ id, firstSol, headSol, headHash, count }: HeadFacts, secret: Uint8Array | null): LedgerHead {
  const head = { _format: HEAD_FORMAT, version: HEAD_VERSION, id, firstSol, headSol, headHash, count } as const;
  return secret === null ? head : sealed(head, secret);
}

/** A check of a signature; `publisher` is its name when the signature holds and this build knows the key. */
export type HeadCheck = LedgerCheck & { readonly keyId: string | null; readonly publisher: string | null };

/** Checks the signature of a head. Whether the head is that of the frames beside it is not asked here. */
export function checkHead(head: LedgerHead): HeadCheck {
  const { status, reason, keyId } = checkSeal(head);
  if (keyId === null) return { status, reason, keyId, publisher: null };
  const publisher = publisherOf(keyId);
  const whose = publisher === null ? 'This build does not know that key.' : `That is the publisher ${publisher}.`;
  return { status, reason: `${reason} ${whose}`, keyId, publisher };
}
