/** The messages between page and reading room: a worker of its own, so that looking into a file never holds up the colony. */
import type { Description } from '../cartridge/formats/inspectAny.ts';
import type { Refusal } from '../cartridge/refusal.ts';
import type { Verdicts } from './protocol.ts';

/** Under which name the worker's script is a reading room. */
export const READING_ROOM = 'reading-room';

/** Steps from the root of a document: names and positions. */
export type Path = readonly (string | number)[];

/** A value in a document, as a line of the contents tree. */
export type Leaf = {
  readonly name: string | number;
  readonly kind: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';
  /** How many it holds, when it holds any. */
  readonly count: number | null;
  /** What it says, cut to a line; null for what holds others. */
  readonly says: string | null;
};

/** A file that was read and not run. */
export type Read = {
  readonly description: Description;
  /** Unpacked, in bytes. */
  readonly bytes: number;
  /** SHA-256 of those bytes, 64 hex digits. */
  readonly sha256: string;
  /** The printed label of a colony, as SVG; null for what has none. */
  readonly label: string | null;
  /** What it was pressed by and when, as the file says. */
  readonly author: string | null;
  readonly created: string | null;
  /** The run it was forked from, as the file says. */
  readonly parent: string | null;
  /** The text, one value a line. */
  readonly text: string;
};

/**
 * What a file that was read can be written as: with a smaller archive, as RFC 8785 bytes, brought up to the present version,
 * or as one of its tables.
 */
export type CopyKind = 'trimmed' | 'canonical' | 'present' | 'history' | 'tasks' | 'crew' | 'blocks' | 'commands';

/** A file made of one that was read. */
export type Copy = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What its name ends in, with the point. */
  readonly ending: string;
  /** Media type. */
  readonly type: string;
  /** What could not be carried over, a sentence each. */
  readonly losses: readonly string[];
};

/** A colony as it would be born, for its label. */
export type Born = { readonly mission: string; readonly seed: number; readonly custom?: unknown };

/** Every request is answered once, by its number. */
export type ToReadingRoom = { readonly requestId: number } & (
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  /** The five verdicts on the file that was read last. Replays it, which can take seconds. */
  | { readonly kind: 'verify' }
  /** What stands at a path of the file that was read last, from that entry on. */
  | { readonly kind: 'look'; readonly path: Path; readonly from: number }
  /** The file that was read last, written anew. */
  | { readonly kind: 'copy'; readonly as: CopyKind }
  | { readonly kind: 'labels'; readonly born: readonly Born[] }
);

export type FromReadingRoom = { readonly requestId: number } & (
  | { readonly kind: 'read'; readonly read: Read }
  /** `loads`: it would be seated as it is. */
  | { readonly kind: 'verified'; readonly verdicts: Verdicts; readonly loads: Refusal | null }
  /** `more`: how many entries follow. */
  | { readonly kind: 'looked'; readonly leaves: readonly Leaf[]; readonly more: number }
  | { readonly kind: 'copied'; readonly copy: Copy }
  /** SVG, in the order asked for; null for what can't be born. */
  | { readonly kind: 'labelled'; readonly labels: readonly (string | null)[] }
  | { readonly kind: 'refused'; readonly error: Refusal }
);
