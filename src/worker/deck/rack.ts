/** Modules at hand: those that come with Marsdeck, and the player's own. Files are told by the SHA-256 of their bytes. */
import { seatTermsOf } from '../../core/cartridge/formats/capability/terms.ts';
import { ASSIST_DOES, assistOf } from '../../core/colony/bay/assistOf.ts';
import { isShippedSeat } from '../../core/colony/bay/used.ts';
import type { SlotFile } from '../../core/deck/module.ts';
import { bitOf } from '../../core/deck/capabilities.ts';
import type { RackView } from '../../core/talk/deck.ts';
import type { ModuleRead, Racked } from './moduleFile.ts';

export type Rack = {
  /** Remembers a file that was read; one that is no module is left out. */
  add(read: ModuleRead): void;
  /** By id or digest, the latest of an id first. */
  find(name: string): Racked | null;
  /** Each module once: of files that do the same in a colony, the latest. */
  all(): readonly Racked[];
};

/** An empty rack. */
export function createRack(): Rack {
  const byDigest = new Map<string, Racked>();
  return {
    add({ digest, racked }) {
      if (racked !== null && !byDigest.has(digest)) byDigest.set(digest, racked);
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
