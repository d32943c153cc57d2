/** Why a file was not taken: a kind for programs, a sentence for people, a path into the file. */

/** Every kind of refusal, for programs. */
export const REFUSAL_KINDS = [
  /** More bytes than a cartridge may have, as sent or after inflating. */
  'too-large',
  /** Begins like gzip but does not inflate. */
  'damaged-gzip',
  /** Begins like a PNG but is not a whole one, or carries what is no cartridge. */
  'damaged-png',
  /** Begins like a link with a cartridge in it, but was cut off or changed. */
  'damaged-link',
  /** Not UTF-8 text. */
  'not-utf8',
  /** Brackets nest deeper than any cartridge's. */
  'too-deep',
  /** Not JSON. */
  'not-json',
  /** A key occurs twice in one object, or is one that no object may have. */
  'bad-key',
  /** JSON, but no `_format` and `version`. */
  'not-a-cartridge',
  /** A cartridge of another format. */
  'wrong-format',
  /** Written by a newer Marsdeck. */
  'version-too-new',
  /** An older version that holds too little to go on from. */
  'not-resumable',
  /** A migration met something it does not understand. */
  'migration-failed',
  /** A value has the wrong shape or leaves its bounds. */
  'invalid',
  /** Every value is well-shaped, but they contradict each other. */
  'inconsistent',
  /** The run's ledger is not one that this Marsdeck has. */
  'unknown-ledger',
  /** Reading it took longer than a file may take. Only a shell with a clock says so. */
  'too-slow',
] as const;
export type RefusalKind = (typeof REFUSAL_KINDS)[number];

export type Refusal = {
  readonly kind: RefusalKind | RequestKind;
  readonly message: string;
  /** RFC 6901 pointer; empty when the whole file is meant. */
  readonly path: string;
};

/** Why something other than a file was refused. */
export const REQUEST_KINDS = [
  'no-colony',
  'ended',
  'unknown-mission',
  'invalid-seed',
  'invalid-command',
  'invalid-argument',
  'log-full',
  'no-ticket',
  'no-frame',
  'crashed',
] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** A stranger's keys may be megabytes long. */
const MOST_PATH = 400;

/** A refusal. */
export function refusal(kind: Refusal['kind'], message: string, path = ''): Refusal {
  return { kind, message, path: path.slice(0, MOST_PATH) };
}
