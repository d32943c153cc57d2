/** What could not be used is set aside: moved as it was found, never deleted, and downloadable. */
import { ok, type Result } from '../../core/kernel/result.ts';
import { field } from './record.ts';
import type { Change, Shelf } from './shelf.ts';
import type { Salvage, SetAside, SlotFailure } from './slots.ts';

const PREFIX = 'aside/';

/** The changes that move `value` away from `key`, with the reason. */
export function movedAside(key: string, value: unknown, reason: string, at: number): readonly Change[] {
  const chance = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const aside = `${PREFIX}${String(at).padStart(15, '0')}-${chance.toString(16).padStart(8, '0')}`;
  return [
    [aside, { from: key, at, reason, value }],
    [key, undefined],
  ];
}

/** All that was ever set aside, oldest first. */
export async function listAside(shelf: Shelf): Promise<readonly SetAside[]> {
  const entries = await shelf.list(PREFIX);
  return [...entries].map(([key, entry]) => ({ key, reason: String(field(entry, 'reason')) }));
}

/** One thing that was set aside, or that lies damaged under its own key because it could not be moved. */
export async function salvage(shelf: Shelf, key: string): Promise<Result<Salvage | null, SlotFailure>> {
  const entry = (await shelf.list(key)).get(key);
  if (entry === undefined) return ok(null);
  const value = key.startsWith(PREFIX) ? field(entry, 'value') : entry;
  const bytes = value instanceof Uint8Array ? value : field(value, 'bytes');
  const name = key.replaceAll('/', '-');
  // Without bytes of its own, whatever else is there goes into the file.
  return ok(
    bytes instanceof Uint8Array
      ? { bytes: bytes.slice(), fileName: `${name}.cartridge.json` }
      : { bytes: new TextEncoder().encode(asText(value)), fileName: `${name}.txt` },
  );
}

function asText(value: unknown): string {
  // A bigint is the one thing that can be stored and has no JSON.
  return (
    JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? `${part}` : part), 2) ?? String(value)
  );
}
