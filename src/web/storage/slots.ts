/** Where runs are kept on this device: autosaves in rotation, backups, copies, and whatever could not be read. */
import type { Result } from '../../core/kernel/result.ts';
import type { Card } from '../../core/talk/card.ts';

/** Shape of a `Save`. A record that carries a higher number was written by a newer Marsdeck. */
export const RECORD_SCHEMA = 2;

/** A run to be kept: a cartridge's bytes and the card of what they hold. */
export type Sealed = { readonly bytes: Uint8Array<ArrayBuffer>; readonly card: Card };

/** Why a save was made: in play; before something else took the colony's place; because the player wanted it kept. */
export const SAVE_KINDS = ['autosave', 'backup', 'copy'] as const;
export type SaveKind = (typeof SAVE_KINDS)[number];

/** What is known of a save without its bytes. */
export type Save = {
  readonly schema: typeof RECORD_SCHEMA;
  readonly kind: SaveKind;
  /** Counts writes on this device; a save is named by it. */
  readonly generation: number;
  /** Unix time, ms. */
  readonly savedAt: number;
  /** SHA-256 of the bytes, in hex. */
  readonly digest: string;
  /** How many bytes. */
  readonly size: number;
  /** The seating in which it was made: a journal that names the same goes on from it. */
  readonly seat: string;
  /** When the player deleted its colony, Unix time in ms; null while it is there. */
  readonly deletedAt: number | null;
  readonly card: Card;
};

/** A save with its bytes. */
export type Kept = Save & Sealed;

/** Something that was kept and cannot be used: never deleted, never overwritten, downloadable by `key`. */
export type SetAside = { readonly key: string; readonly reason: string };

/** The newest sound autosave, and all that was ever set aside. */
export type Loaded = { readonly newest: Kept | null; readonly setAside: readonly SetAside[] };

export type SlotFailure = {
  readonly kind: /** No room on the device. */
    | 'full'
    /** Storage answered with an error. */
    | 'unavailable'
    /** What was read back is not what was written. */
    | 'unverified'
    /** What was asked for is not there, or was found damaged and set aside. */
    | 'missing';
  /** For people. */
  readonly message: string;
};

/** A run, or a part of one, as a file that can be downloaded. */
export type Salvage = { readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string };

/** The port. Every promise resolves: failures are values. */
export type Slots = {
  /** Why nothing outlasts this page, as a sentence; null when storage is durable. */
  readonly problem: string | null;
  /** Keeps an autosave, thins the older ones, and answers with it once it has been read back unchanged. */
  put(run: Sealed, seat?: string): Promise<Result<Kept, SlotFailure>>;
  /** Finds the newest sound autosave and sets aside what is not sound on the way to it. */
  load(): Promise<Result<Loaded, SlotFailure>>;
  /** Takes a sound save out of use, because the run in it was refused. */
  setAside(generation: number, reason: string): Promise<Result<null, SlotFailure>>;
  /** What was set aside under `key`; null when there is no such key. */
  salvage(key: string): Promise<Result<Salvage | null, SlotFailure>>;
  backup(run: Sealed): Promise<Result<Kept, SlotFailure>>;
  latestBackup(): Promise<Result<Kept | null, SlotFailure>>;
};
