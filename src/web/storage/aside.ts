/** What could not be used is set aside: moved as it was found, never deleted, and downloadable. */
import { ok, type Result } from '../../core/kernel/result.ts';
import { field } from './record.ts';
import type { Change, Shelf } from './shelf.ts';
import type { Salvage, SetAside, SlotFailure } from './slots.ts';

const PREFIX = 'aside/';

/** A record as it was found, and the bytes that lay beside it. */
type Found = { readonly value: unknown; readonly bytes: unknown };

/** The changes that move a record and its bytes away from their keys, with the reason. */
export function movedAside(
  key: string,
  bytesKey: string,
  { value, bytes }: Found,
  reason: string,
  at: number,
): readonly Change[] {
  const chance = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const aside = `${PREFIX}${String(at).padStart(15, '0')}-${chance.toString(16).padStart(8, '0')}`;
  return [
    [aside, { from: key, at, reason, value, bytes }],
    [key, undefined],
    [bytesKey, undefined],
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
  const beside = key.replace(/^save\//, 'bytes/');
  const found: Found = key.startsWith(PREFIX)
    ? { value: field(entry, 'value'), bytes: field(entry, 'bytes') }
    : { value: entry, bytes: (await shelf.list(beside)).get(beside) };
  const bytes = field(found.bytes, 'bytes') ?? found.bytes ?? field(found.value, 'bytes');
  const name = key.replaceAll('/', '-');
  // Without bytes of its own, whatever else is there goes into the file.
  return ok(
    bytes instanceof Uint8Array
      ? { bytes: new Uint8Array(bytes), fileName: `${name}.cartridge.json` }
      : { bytes: new TextEncoder().encode(asText(found.value)), fileName: `${name}.txt` },
  );
}

function asText(value: unknown): string {
  // A bigint is the one thing that can be stored and has no JSON.
  return (
    JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? `${part}` : part), 2) ?? String(value)
  );
}
