/** Checks a ledger's frames without trusting any: hashes, links, gaps. Of ours and of the version-1 ledger's, mixed or not. */
import { canonicalText } from '../kernel/canonical.ts';
import { sha256Hex } from '../kernel/hash.ts';
import { ancestorRuleOf } from './ancestorHash.ts';
import { type Raw, type RawObject, isRawObject, plainOf } from './rawJson.ts';

/** A frame as it was found, and the sol its place gives it: the key in a bundle, the name of a file. */
export type LedgerEntry = { readonly place: number | null; readonly frame: Raw };

/** Sols from the first to the last, both included. */
export type Span = readonly [first: number, last: number];

/** `skipped`: there was nothing to check, or nothing to check it by. */
export type LedgerCheck = { readonly status: 'pass' | 'fail' | 'skipped'; readonly reason: string };

export type LedgerReport = {
  /** There are frames, every one's hash holds, and no link or signature was found wrong. Gaps are no fault by themselves. */
  readonly ok: boolean;
  readonly total: number;
  readonly passed: number;
  /** In order of sols. `sol` is null for a frame that names none. */
  readonly failed: readonly { readonly sol: number | null; readonly reason: string }[];
  /** Sols that are missing. */
  readonly gaps: readonly Span[];
  readonly linkage: LedgerCheck;
  readonly signature: LedgerCheck;
  /** The last frame there is: its sol, and the hash it carries. */
  readonly head: { readonly sol: number; readonly hash: string | null } | null;
};

/** What is kept of a frame, so that a ledger of any size can be read piece by piece. */
type Facts = {
  readonly sol: number | null;
  readonly fault: string | null;
  readonly hash: string | null;
  /** Undefined: the frame carries none. */
  readonly prevHash: Raw | undefined;
  readonly signed: boolean;
};
type Placed = Facts & { readonly sol: number };

const SOL = /^[1-9]\d{0,8}$/;
const FULL_HASH = /^[0-9a-f]{64}$/;
const SHORT_HASH = /^[0-9a-f]{16}$/;
const NOT_OVER_THIS = 'its hash is not the hash of this content';

/**
 * Checks frames in any order. `span` says which sols there should be; without it, those between the first and the last
 * there are. Never throws.
 */
export function verifyLedger(entries: Iterable<LedgerEntry>, span: Span | null = null): LedgerReport {
  const all: Facts[] = [];
  const seen = new Set<number>();
  for (const { place, frame } of entries) {
    const facts = factsOf(place, frame);
    const again = facts.sol !== null && seen.has(facts.sol);
    all.push(again ? { ...facts, fault: facts.fault ?? 'there is another frame of this sol' } : facts);
    if (facts.sol !== null) seen.add(facts.sol);
  }
  all.sort((a, b) => (a.sol ?? 0) - (b.sol ?? 0));
  const failed = all.flatMap(({ sol, fault }) => (fault === null ? [] : [{ sol, reason: fault }]));
  const placed = all.filter((facts): facts is Placed => facts.sol !== null);
  const linkage = linkageOf(placed);
  const last = placed.at(-1);
  return {
    ok: all.length > 0 && failed.length === 0 && linkage.status !== 'fail',
    total: all.length,
    passed: all.length - failed.length,
    failed,
    gaps: gapsOf(placed, span),
    linkage,
    signature: signatureOf(all),
    head: last === undefined ? null : { sol: last.sol, hash: last.hash },
  };
}

function factsOf(place: number | null, frame: Raw): Facts {
  if (!isRawObject(frame))
    return { sol: place, fault: 'it is no frame: not an object', hash: null, prevHash: undefined, signed: false };
  const sol = solOfFrame(frame);
  const hash = frame.get('_hash');
  return {
    sol: sol ?? place,
    fault:
      sol === null
        ? 'it names no sol'
        : place !== null && place !== sol
          ? `it stands in the place of sol ${place}`
          : hashFault(frame),
    hash: typeof hash === 'string' ? hash : null,
    prevHash: frame.get('prevHash'),
    signed: frame.has('_signature'),
  };
}

/** The sol a frame names; null when it names none. */
export function solOfFrame(frame: Raw): number | null {
  const sol = isRawObject(frame) ? frame.get('sol') : null;
  if (typeof sol !== 'object' || sol === null || !('number' in sol)) return null;
  return SOL.test(sol.number) ? Number(sol.number) : null;
}

/** Why a frame's hash does not hold; null when it does. */
function hashFault(frame: RawObject): string | null {
  const hash = frame.get('_hash');
  if (hash === undefined) return 'it carries no hash';
  if (typeof hash !== 'string') return 'its hash is no text';
  if (SHORT_HASH.test(hash)) return ancestorRuleOf(frame) === null ? NOT_OVER_THIS : null;
  if (!FULL_HASH.test(hash)) return 'its hash has neither 64 nor 16 hexadecimal digits';
  const body = plainOf(new Map([...frame].filter(([key]) => key !== '_hash')));
  if (body === undefined) return 'it holds half a character or a number too large, which RFC 8785 can not write';
  return sha256Hex(canonicalText(body)) === hash ? null : NOT_OVER_THIS;
}

function gapsOf(placed: readonly Placed[], span: Span | null): readonly Span[] {
  const gaps: Span[] = [];
  let next = span?.[0] ?? placed[0]?.sol ?? 1;
  for (const { sol } of placed) {
    if (sol > next) gaps.push([next, sol - 1]);
    next = Math.max(next, sol + 1);
  }
  if (span !== null && next <= span[1]) gaps.push([next, span[1]]);
  return gaps;
}

/** The links between neighbours. Before the first frame nothing can be checked: it may be part of a longer ledger. */
function linkageOf(placed: readonly Placed[]): LedgerCheck {
  let held = 0;
  let without = 0;
  for (const [i, frame] of placed.entries()) {
    if (frame.prevHash === undefined) without++;
    const before = placed[i - 1];
    if (before === undefined || frame.prevHash === undefined) continue;
    const wrong = linkFault(before, frame);
    if (wrong !== null) return { status: 'fail', reason: `Sol ${frame.sol} ${wrong}.` };
    if (frame.prevHash !== null) held++;
  }
  if (without === placed.length) return { status: 'skipped', reason: 'No frame carries prevHash.' };
  if (held === 0) return { status: 'skipped', reason: 'There is no link between two frames.' };
  const rest = without === 0 ? '' : ` ${without} frames carry no prevHash.`;
  return { status: 'pass', reason: `${held} links hold.${rest}` };
}

function linkFault(before: Placed, frame: Placed): string | null {
  if (frame.prevHash === null)
    return before.prevHash === undefined ? null : `begins a chain, though sol ${before.sol} is in one`;
  if (typeof frame.prevHash !== 'string') return 'carries a prevHash that is no text';
  if (frame.prevHash === before.hash) return null;
  return frame.sol - before.sol > 1
    ? `links to a frame that is missing: there is none after sol ${before.sol}`
    : `does not link to the hash of sol ${before.sol}`;
}

/** No frame's signature can be checked yet: there is no public key. */
function signatureOf(all: readonly Facts[]): LedgerCheck {
  const signed = all.filter((facts) => facts.signed).length;
  return {
    status: 'skipped',
    reason:
      signed === 0
        ? 'No frame carries a signature.'
        : `${signed} frames carry a signature; there is no public key to check it by.`,
  };
}
