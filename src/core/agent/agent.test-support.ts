/** Agents and shelves for tests. */
import type { Agent } from '../cartridge/formats/agent.ts';
import { readAgent } from '../cartridge/formats/agent.ts';
import type { Document } from '../cartridge/formats/shape.ts';
import type { Shelf } from './shelf.ts';

/** The agent of a document, which must be one. */
export function agentFrom(document: Document): Agent {
  const read = readAgent({ _meta: { type: 'lispy-cartridge', agent_id: 'ridge-keeper-01' }, ...document });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

/** A shelf in memory. */
export function shelfOf(
  files: Readonly<Record<string, Uint8Array>> = {},
): Shelf & { readonly files: Map<string, Uint8Array> } {
  const kept = new Map(Object.entries(files));
  return {
    files: kept,
    names: () => [...kept.keys()].sort(),
    read: (file) => kept.get(file) ?? null,
    write: (file, bytes) => {
      kept.set(file, bytes);
      return null;
    },
  };
}
