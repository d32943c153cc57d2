/** A colony as bytes in schema order: what its digests and hashes are taken of (RULES.md R7.3). */
import { putColony } from './layout.generated.ts';
import type { Colony } from './schema.ts';
import { scratch } from './scratch.ts';

/**
 * The colony's bytes. The array is scratch and the next call overwrites it; read only the first `length` bytes, at once.
 */
export function colonyBytes(colony: Colony): { readonly bytes: Uint8Array; readonly length: number } {
  const length = putColony(0, colony);
  return { bytes: scratch(), length };
}
