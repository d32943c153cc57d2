/** What a file is, without running it: for the command line's `inspect` and for cards. */
import { err, ok, type Result } from '../kernel/result.ts';
import { decodeDocument, openEnvelope } from './codec.ts';
import { findLedger } from './ledgers.ts';
import { type Fields, fieldsOf, missingOf, pulseOf, textOf } from './migrations/version1.ts';
import type { Refusal } from './refusal.ts';
import { FORMAT_NAME, VERSION } from './schema.ts';

export type Inspection = {
  readonly format: string;
  readonly version: number;
  readonly migratedFrom: number | null;
  readonly mission: string | null;
  readonly sol: number;
  readonly alive: boolean;
  readonly cause: string | null;
  readonly score: number | null;
  readonly id: string | null;
  readonly resumable: boolean;
  /** Pointers to what is lacking to resume it: in the file, or its ledger here. */
  readonly missing: readonly string[];
};

/** Reads what a file says of itself. An old file that can't be resumed is described all the same. Never throws. */
export function inspect(bytes: Uint8Array): Result<Inspection, Refusal> {
  const envelope = openEnvelope(bytes);
  return envelope.ok ? inspectDocument(envelope.value.document) : envelope;
}

/** The same of a document that is parsed already. */
export function inspectDocument(document: Fields): Result<Inspection, Refusal> {
  const decoded = decodeDocument(document);
  if (decoded.ok) {
    const { cartridge, migratedFrom } = decoded.value;
    const { state, mission, score, id } = cartridge;
    const ledger = findLedger(cartridge.genesis.ledger, cartridge.frames);
    return ok({
      format: FORMAT_NAME,
      version: migratedFrom ?? VERSION,
      migratedFrom,
      mission,
      sol: state.sol,
      alive: state.alive,
      cause: migratedFrom === 1 ? causeInVersion1(document) : (state.ended?.cause ?? null),
      score: score.total,
      id,
      resumable: ledger.ok,
      missing: ledger.ok ? [] : [ledger.error.path],
    });
  }
  if (decoded.error.kind !== 'not-resumable') return err(decoded.error);
  const pulse = pulseOf(document);
  if (pulse === null) return err(decoded.error);
  // Only a version that a migration looked at gets so far.
  const version = Number(document['version']);
  const state = fieldsOf(document['state']) ?? {};
  const score = fieldsOf(document['score'])?.['total'];
  return ok({
    format: FORMAT_NAME,
    version,
    migratedFrom: version,
    mission: textOf(document['mission'], 40, '') || null,
    sol: pulse.sol,
    alive: pulse.alive,
    cause: textOf(state['cause'], 80, '') || null,
    score: typeof score === 'number' && Number.isFinite(score) ? score : null,
    id: textOf(document['id'], 64, '') || null,
    resumable: false,
    missing: missingOf(document),
  });
}

/** The cause as the old file words it; ours is read from what had run out. */
function causeInVersion1(document: Fields): string | null {
  return textOf(fieldsOf(document['state'])?.['cause'], 80, '') || null;
}
