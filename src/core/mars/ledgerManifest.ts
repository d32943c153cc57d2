/** The table of contents of a ledger in files. */
import { z } from '../kernel/zod.ts';

/** What a manifest says it is. */
export const LEDGER_FORMAT = 'marsdeck-ledger';
export const LEDGER_VERSION = 1;

const sol = z.int().min(1).max(1e8);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A bundle of frames in a file beside the manifest, and the SHA-256 of its bytes. */
const Chunk = z
  .strictObject({ file: z.string().regex(/^frames-\d{4,9}-\d{4,9}\.json$/), first: sol, last: sol, sha256 })
  .readonly();

/** What `manifest.json` holds. */
export const LedgerManifest = z
  .strictObject({
    _format: z.literal(LEDGER_FORMAT),
    version: z.literal(LEDGER_VERSION),
    id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/),
    firstSol: sol,
    headSol: sol,
    /** `_hash` of the last frame. */
    headHash: sha256,
    chunks: z.array(Chunk).min(1).max(10_000).readonly(),
  })
  .readonly();
export type LedgerManifest = z.infer<typeof LedgerManifest>;
