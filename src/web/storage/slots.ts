/** Where runs are kept on this device: two autosave generations, five backups, and whatever could not be read. */
import type { Result } from '../../core/kernel/result.ts';
import type { Card } from '../../core/protocol.ts';

/** Shape of a `Kept`. A record that carries a higher number was written by a newer Marsdeck. */
export const RECORD_SCHEMA = 1;

/** Backups beyond this many are dropped, oldest first. */
export const BACKUPS = 5;

/** A run to be kept: a cartridge's bytes and the card of what they hold. */
export type Sealed = { readonly bytes: Uint8Array<ArrayBuffer>; readonly card: Card };

/** A run as it is kept. `generation` counts writes; `digest` is SHA-256 of `bytes` in hex; `savedAt` is Unix time in ms. */
export type Kept = Sealed & {
  readonly schema: typeof RECORD_SCHEMA;
  readonly generation: number;
  readonly savedAt: number;
  readonly digest: string;
};

/** Something that was kept and cannot be used: never deleted, never overwritten, downloadable by `key`. */
export type SetAside = { readonly key: string; readonly reason: string };

/** What the autosave slot holds: the newest sound generation, and all that was ever set aside. */
export type Loaded = { readonly newest: Kept | null; readonly setAside: readonly SetAside[] };

export type SlotFailure = {
  readonly kind: /** No room on the device. */
    | 'full'
    /** Storage answered with an error. */
    | 'unavailable'
    /** What was read back is not what was written. */
    | 'unverified'
    /** Another page wrote at the same time, twice. */
    | 'contended';
  /** For people. */
  readonly message: string;
};

/** A run, or a part of one, as a file that can be downloaded. */
export type Salvage = { readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string };

/** The port. Every promise resolves: failures are values. */
export type Slots = {
  /** Why nothing outlasts this page, as a sentence; null when storage is durable. */
  readonly problem: string | null;
  /** Replaces the older or damaged generation, and answers with the new one once it has been read back unchanged. */
  put(run: Sealed): Promise<Result<Kept, SlotFailure>>;
  /** Finds the newest sound generation and sets aside what is not sound. */
  load(): Promise<Result<Loaded, SlotFailure>>;
  /** Takes a sound generation out of the slot, because the run in it was refused. */
  setAside(generation: number, reason: string): Promise<Result<null, SlotFailure>>;
  /** What was set aside under `key`; null when there is no such key. */
  salvage(key: string): Promise<Result<Salvage | null, SlotFailure>>;
  backup(run: Sealed): Promise<Result<Kept, SlotFailure>>;
  latestBackup(): Promise<Result<Kept | null, SlotFailure>>;
};
