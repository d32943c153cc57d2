/** The library: every colony, module and agent that the player has had, as the shelf shows it. */
import type { Result } from '../../core/kernel/result.ts';
import type { Card } from '../../core/talk/card.ts';
import type { ShelfObject } from '../../core/talk/protocol.ts';
import type { Kept, SaveKind, Sealed, SlotFailure } from './slots.ts';

/** A save of a colony that can be gone back to. */
export type Point = {
  readonly generation: number;
  readonly kind: SaveKind;
  readonly sol: number;
  /** Unix time, ms. */
  readonly savedAt: number;
};

/** A thing on the shelf. */
export type Shelved = {
  /** `colony/{id}`, `module/{id}` or `agent/{id}`. */
  readonly key: string;
  readonly kind: 'colony' | ShelfObject['kind'];
  readonly title: string;
  /** Of a colony: its newest save. */
  readonly card: Card | null;
  /** Unix time, ms. */
  readonly savedAt: number;
  /** Bytes of everything kept of it. */
  readonly size: number;
  /** Its saves, the newest first; none of a module or an agent. */
  readonly points: readonly Point[];
  /** When it last left as a file, Unix time in ms, and at which sol of a colony. */
  readonly exported: Exported | null;
  /** Unix time, ms; null while it is not deleted. */
  readonly deletedAt: number | null;
};

export type Exported = { readonly at: number; readonly sol: number | null };

/** The bytes of a thing; `card` and `generation` of a colony's save. */
export type Taken = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly title: string;
  readonly save: Kept | null;
};

/** The port. Every promise resolves: failures are values. */
export type Library = {
  /** What is on the shelf and what was deleted, the newest first. */
  list(): Promise<Result<readonly Shelved[], SlotFailure>>;
  /** A thing's bytes: of a colony its newest save, or the one of that number. */
  take(key: string, generation?: number): Promise<Result<Taken, SlotFailure>>;
  /** Puts a colony on the shelf for good. */
  keep(run: Sealed): Promise<Result<Kept, SlotFailure>>;
  /** Puts a module or an agent there; the same one twice is there once. */
  keepObject(object: ShelfObject, bytes: Uint8Array): Promise<Result<null, SlotFailure>>;
  /** Another name: `run` is the newest save made anew under it, in its place. */
  rename(generation: number, run: Sealed): Promise<Result<Kept, SlotFailure>>;
  /** Another title for a module or an agent. */
  retitle(key: string, title: string): Promise<Result<null, SlotFailure>>;
  /** It has left as a file. */
  markExported(key: string, exported: Exported): Promise<Result<null, SlotFailure>>;
  /** When it last did. */
  exported(key: string): Promise<Result<Exported | null, SlotFailure>>;
  /** Takes it off the shelf; `restore` puts it back, until it is purged. */
  remove(key: string): Promise<Result<null, SlotFailure>>;
  restore(key: string): Promise<Result<null, SlotFailure>>;
  /** Deletes a colony for good that was begun and never played: all its saves are of its first tick, none was put here by hand, and it never left as a file. Any other is left alone. */
  dropUnplayed(id: string): Promise<Result<null, SlotFailure>>;
  /** Deletes for good what was taken off before that time, Unix ms. */
  purge(before: number): Promise<Result<null, SlotFailure>>;
};
