/** The five verdicts on a file: format, chain, ledger, replay, signature. All are given, as far as each can be asked. */
import { envelopeOf, shapeOf, type Envelope } from '../cartridge/codec.ts';
import { ledgerOf } from '../cartridge/ledgerOf.ts';
import { readJson } from '../cartridge/readJson.ts';
import { refusal, type Refusal } from '../cartridge/refusal.ts';
import { FORMAT_NAME, VERSION } from '../cartridge/schema.ts';
import type { Ledger } from '../mars/ledger.ts';
import { chainVerdict } from './verdicts/chain.ts';
import { formatVerdict, refusedVerdict } from './verdicts/format.ts';
import { ledgerVerdict } from './verdicts/ledger.ts';
import { replayVerdict } from './verdicts/replayed.ts';
import { signatureVerdict, unasked, type SignatureVerdict } from './verdicts/signature.ts';
import { pass, skipped, type Verdict } from './verdicts/verdict.ts';

export type Checks = {
  readonly format: Verdict;
  readonly chain: Verdict;
  readonly ledger: Verdict;
  readonly replay: Verdict;
  readonly signature: SignatureVerdict;
};
export type Verification = {
  /** What the file calls itself; null when it does not say. */
  readonly format: string | null;
  readonly version: number | null;
  /** Whether nothing failed. A check that was skipped proves nothing: ask `checks.replay` before a score is believed. */
  readonly ok: boolean;
  readonly checks: Checks;
  /** Why it would not be loaded; null when it would. */
  readonly refusal: Refusal | null;
};

export type Judge = {
  /** The ledger that this build ships. */
  readonly shipped: Ledger;
  /** Public keys, or their ids, that the caller knows: 64 hex digits each. None when it is left out. */
  readonly known?: readonly string[];
  /** Sols that are computed again at most. A file may claim millions. */
  readonly mostSols?: number;
};

/** About ten seconds of computing. */
const MOST_SOLS = 100_000;

/** Verifies a file, inflated already. Never throws, on any bytes. */
export function verify(bytes: Uint8Array, judge: Judge): Verification {
  const read = readJson(bytes);
  if (!read.ok) return refused(null, read.error, null);
  const document = fieldsOf(read.value);
  const envelope = envelopeOf(read.value);
  if (!envelope.ok) return refused(document, envelope.error, null);
  if (envelope.value.version !== VERSION) return verifyOlder(envelope.value);
  const signature = signatureVerdict(envelope.value.document, judge.known ?? []);
  const shaped = shapeOf(envelope.value);
  if (!shaped.ok) return refused(document, shaped.error, signature);
  const cartridge = shaped.value;
  const ledger = ledgerOf(cartridge.genesis.ledger, cartridge.frames, judge.shipped);
  const format = formatVerdict(cartridge);
  const checks = {
    format,
    chain: chainVerdict(cartridge),
    ledger: ledgerVerdict(cartridge, ledger),
    replay: replayVerdict(cartridge, ledger, judge.mostSols ?? MOST_SOLS),
    signature,
  };
  return verification(FORMAT_NAME, VERSION, checks, contradictionIn(format) ?? (ledger.ok ? null : ledger.error));
}

/** The report on bytes that a shell refused before anything was read: too many, or gzip that does not inflate. */
export function refusedReport(error: Refusal): Verification {
  return refused(null, error, null);
}

/** A file of a version that kept neither commands nor a chain of ours. It is what it says it is, and proves nothing. */
function verifyOlder(envelope: Envelope): Verification {
  const { document, version } = envelope;
  const shaped = shapeOf(envelope);
  // What is not resumable is a whole cartridge all the same, to be looked at.
  if (!shaped.ok && shaped.error.kind !== 'not-resumable') return refused(document, shaped.error, null);
  const format = shaped.ok ? formatVerdict(shaped.value) : pass(shaped.error.message);
  const why = `Version ${version} kept no log of commands, no chain of ours and no signature: there is nothing to check.`;
  return verification(
    FORMAT_NAME,
    version,
    {
      format,
      chain: skipped(why),
      ledger: skipped(why),
      replay: skipped(why),
      signature: unasked(why),
    },
    contradictionIn(format),
  );
}

function contradictionIn({ status, reason, at }: Verdict): Refusal | null {
  return status === 'fail' ? refusal('inconsistent', reason, at?.field) : null;
}

/** What was refused before there was a run to look at. `document`: the JSON object, if it is one. */
function refused(
  document: Readonly<Record<string, unknown>> | null,
  error: Refusal,
  signature: SignatureVerdict | null,
): Verification {
  const why = 'The file was refused: there is no run to check.';
  const [format, version] = [document?.['_format'], document?.['version']];
  return verification(
    typeof format === 'string' ? format.slice(0, LONGEST_NAME) : null,
    typeof version === 'number' ? version : null,
    {
      format: refusedVerdict(error),
      chain: skipped(why),
      ledger: skipped(why),
      replay: skipped(why),
      signature: signature ?? unasked(why),
    },
    error,
  );
}

/** A stranger's word for a format may be megabytes long. */
const LONGEST_NAME = 80;

function verification(
  format: string | null,
  version: number | null,
  checks: Checks,
  refusedAs: Refusal | null,
): Verification {
  const ok = Object.values(checks).every(({ status }) => status !== 'fail');
  return { format, version, ok, checks, refusal: refusedAs };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
