/** A module as the slot knows it: who it is and what it can do. The file itself stays on the shelf, under its digest. */
import type { CapabilityModule } from '../cartridge/formats/capability.ts';

/** A file on its way into the slot. `digest` is the SHA-256 of its bytes, in hex; `name` is for people. */
export type SlotFile = { readonly digest: string; readonly name: string };

/** What the slot keeps of a module that was read. */
export type Module = {
  readonly id: string;
  readonly name: string;
  readonly rev: string;
  readonly digest: string;
  readonly bit: number;
  readonly tag: string;
  readonly grants: readonly string[];
  /** Whether its own digest is another than the content's: it was changed after it was made. */
  readonly edited: boolean;
};

/** The slot's view of a module's file. `digest` is that of the file's bytes, `edited` what the check of its digest said. */
export function moduleOf({ id, name, rev, capability }: CapabilityModule, digest: string, edited: boolean): Module {
  const { bit, tag, grants } = capability;
  return { id, name, rev: rev ?? '1.0.0', digest, bit, tag, grants: grants ?? [], edited };
}
