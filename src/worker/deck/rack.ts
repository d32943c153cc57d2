/** Modules at hand: those that come with the game, and the player's own. Files are told by the SHA-256 of their bytes. */
import { checkIntegrity, readModule, type CapabilityModule } from '../../core/cartridge/formats/capability.ts';
import { seatTermsOf } from '../../core/cartridge/formats/capability/terms.ts';
import type { Document } from '../../core/cartridge/formats/shape.ts';
import { readDocument } from '../../core/cartridge/formats/registry.ts';
import { ASSIST_DOES, assistOf } from '../../core/colony/bay/assistOf.ts';
import { isShippedSeat } from '../../core/colony/bay/used.ts';
import { moduleOf, type Module, type SlotFile } from '../../core/deck/module.ts';
import { bitOf } from '../../core/deck/capabilities.ts';
import { sha256Hex } from '../../core/kernel/hash.ts';
import type { RackView } from '../../core/deckTalk.ts';

/** A module's file that was read. */
export type Racked = { readonly file: CapabilityModule; readonly module: Module; readonly document: Document };

export type Rack = {
  /** Reads a file and remembers it; null when it is no module, with the sentence in `why`. */
  add(bytes: Uint8Array): { readonly digest: string; readonly racked: Racked | null; readonly why: string };
  /** By id or digest, the latest of an id first. */
  find(name: string): Racked | null;
  /** Each module once: of files that do the same in a colony, the latest. */
  all(): readonly Racked[];
};

/** An empty rack. */
export function createRack(): Rack {
  const byDigest = new Map<string, Racked>();
  return {
    add(bytes) {
      const digest = sha256Hex(bytes);
      const known = byDigest.get(digest);
      if (known !== undefined) return { digest, racked: known, why: '' };
      const document = readDocument(bytes);
      if (!document.ok) return { digest, racked: null, why: document.error.message };
      if (document.value['_format'] !== 'mars-capability-cartridge')
        return { digest, racked: null, why: `It says it is “${String(document.value['_format']).slice(0, 40)}”.` };
      const read = readModule(document.value);
      if (!read.ok) return { digest, racked: null, why: read.error.message };
      const edited = checkIntegrity(document.value, read.value).status !== 'pass';
      const racked = { file: read.value, module: moduleOf(read.value, digest, edited), document: document.value };
      byDigest.set(digest, racked);
      return { digest, racked, why: '' };
    },
    find(name) {
      const exact = byDigest.get(name);
      if (exact !== undefined) return exact;
      return [...byDigest.values()].findLast(({ module }) => module.id === name) ?? null;
    },
    all: () => [...new Map([...byDigest.values()].map((one) => [seatTermsOf(one.file).digest, one])).values()],
  };
}

/** A file on its way into the slot. */
export function slotFileOf({ module }: Racked): SlotFile {
  return { digest: module.digest, name: module.name };
}

/** A module as the rack shows it. */
export function rackViewOf({ file, module }: Racked, history: number): RackView {
  const { capability, description = '', label } = file;
  return {
    id: module.id,
    digest: module.digest,
    name: module.name,
    tag: module.tag,
    does: ASSIST_DOES[assistOf(capability.tag)],
    description,
    hue: label?.hue ?? 20,
    glyph: label?.glyph ?? '',
    shipped: isShippedSeat(seatTermsOf(file).digest),
    known: (history & bitOf(module.tag)) !== 0,
  };
}
