/** The five verdicts on a file: format, chain, ledger, replay, signature. All are given, as far as each can be asked. */
import { envelopeOf, shapeOf, type Envelope } from '../cartridge/codec.ts';
import { oldChain } from '../cartridge/formats/inspectAny.ts';
import { nameOf } from '../cartridge/formats/names.ts';
import { givenLedger, ledgerOf } from '../cartridge/ledgerOf.ts';
import { readJson } from '../cartridge/readJson.ts';
import { refusal, type Refusal } from '../cartridge/refusal.ts';
import { FORMAT_NAME, VERSION } from '../cartridge/schema.ts';
import type { Ledger } from '../mars/ledger.ts';
import { monteCarlo, type MonteCarlo } from './monteCarlo.ts';
import { chainVerdict } from './verdicts/chain.ts';
import { formatVerdict, refusedVerdict } from './verdicts/format.ts';
import { ledgerVerdict } from './verdicts/ledger.ts';
import { linkVerdict, otherVerdicts } from './verdicts/other.ts';
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
  /** Only when it was asked for. */
  readonly monteCarlo?: MonteCarlo;
};

export type Judge = {
  /** The ledger that this build ships. */
  readonly shipped: Ledger;
  /** The ledger of the run, as somebody else has it; its frames are checked. Then no other counts. */
  readonly given?: Ledger;
  /** Public keys, or their ids, that the caller knows: 64 hex digits each. None when it is left out. */
  readonly known?: readonly string[];
  /** Sols that are computed again at most. A file may claim millions. */
  readonly mostSols?: number;
  /** Other seeds to run the same governor with, 1 to 1,000. Not asked when it is left out. */
  readonly seeds?: number;
};

/** About ten seconds of computing. */
const MOST_SOLS = 100_000;

/** Verifies a file of any format, inflated already. Never throws, on any bytes. */
export function verify(bytes: Uint8Array, judge: Judge): Verification {
  const verified = judged(bytes, judge);
  if (judge.seeds === undefined || verified.monteCarlo !== undefined) return verified;
  return {
    ...verified,
    monteCarlo: { status: 'skipped', reason: 'The run did not come out the same: what it achieved is not known.' },
  };
}

function judged(bytes: Uint8Array, judge: Judge): Verification {
  const read = readJson(bytes);
  if (!read.ok) return refused(null, read.error, null);
  const document = fieldsOf(read.value);
  if (document !== null && (nameOf(document)?.format ?? FORMAT_NAME) !== FORMAT_NAME)
    return verifyOther(bytes, document, judge.known ?? []);
  const envelope = envelopeOf(read.value);
  if (!envelope.ok) return refused(document, envelope.error, null);
  if (envelope.value.version !== VERSION) return verifyOlder(envelope.value);
  const signature = signatureVerdict(envelope.value.document, judge.known ?? []);
  const shaped = shapeOf(envelope.value);
  if (!shaped.ok) return refused(document, shaped.error, signature);
  const cartridge = shaped.value;
  const { given } = judge;
  const named = cartridge.genesis.ledger;
  const ledger = given === undefined ? ledgerOf(named, cartridge.frames, judge.shipped) : givenLedger(named, given);
  const format = formatVerdict(cartridge);
  const checks = {
    format,
    chain: chainVerdict(cartridge),
    ledger: ledgerVerdict(cartridge, ledger, given !== undefined),
    replay: replayVerdict(cartridge, ledger, judge.mostSols ?? MOST_SOLS),
    signature,
  };
  const refusedAs = contradictionIn(format) ?? (ledger.ok ? null : ledger.error);
  const verified = verification(FORMAT_NAME, VERSION, checks, refusedAs);
  if (judge.seeds === undefined || !verified.ok || !ledger.ok || checks.replay.status !== 'pass') return verified;
  return { ...verified, monteCarlo: monteCarlo(cartridge, ledger.value, judge.seeds) };
}

/** A file of another format: what can be asked of it, and why the rest can't. */
function verifyOther(
  bytes: Uint8Array,
  document: Readonly<Record<string, unknown>>,
  known: readonly string[],
): Verification {
  const other = otherVerdicts(bytes, document, known);
  if (!other.ok) return refused(document, other.error, null);
  const { name, version, checks } = other.value;
  return verification(name, version, checks, contradictionIn(checks.format));
}

/** The report on bytes that a shell refused before anything was read: too many, or gzip that does not inflate. */
export function refusedReport(error: Refusal): Verification {
  return refused(null, error, null);
}

/** A file of a version that kept no commands. It is what it says it is, its blocks follow or do not, and it proves nothing. */
function verifyOlder(envelope: Envelope): Verification {
  const { document, version } = envelope;
  const shaped = shapeOf(envelope);
  // What is not resumable is a whole cartridge all the same, to be looked at.
  if (!shaped.ok && shaped.error.kind !== 'not-resumable') return refused(document, shaped.error, null);
  const format = shaped.ok ? formatVerdict(shaped.value) : pass(shaped.error.message);
  const why = `Version ${version} kept no log of commands and no signature: there is nothing to compute again.`;
  return verification(
    FORMAT_NAME,
    version,
    {
      format,
      chain: linkVerdict(oldChain(document)),
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
