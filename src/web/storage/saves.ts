/** Saves on a shelf: a record and its bytes each under a key of its own, so that lists are read without the bytes. */
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { listAside, movedAside } from './aside.ts';
import { failure } from './failure.ts';
import { examine, field, problemOf, seal, type Examined } from './record.ts';
import type { Change, Entries, Shelf } from './shelf.ts';
import type { Kept, Loaded, Save, SaveKind, Sealed, SetAside, SlotFailure } from './slots.ts';
import { surplus } from './thin.ts';

/** Where records of saves lie. */
export const SAVES = 'save/';
const BYTES = 'bytes/';

/** The key of a save's record. Keys sort by age. */
export function keyOf(generation: number): string {
  return `${SAVES}${String(generation).padStart(10, '0')}`;
}

/** The key of its bytes. */
export function bytesKeyOf(generation: number): string {
  return `${BYTES}${String(generation).padStart(10, '0')}`;
}

/** What lies under it. The number says of bytes that were found alone which save they were of. */
export type SavedBytes = { readonly generation: number; readonly bytes: Uint8Array<ArrayBuffer> };

/** The records among entries that are sound, oldest first. */
export function savesIn(entries: Entries): readonly Save[] {
  return [...entries.values()].flatMap((value) => {
    const examined = examine(value);
    return examined.kind === 'sound' ? [examined.save] : [];
  });
}

/** The changes that remove saves. */
export function removed(generations: readonly number[]): readonly Change[] {
  return generations.flatMap((generation) => [
    [keyOf(generation), undefined],
    [bytesKeyOf(generation), undefined],
  ]);
}

/** Keeps `run` beside what is there, drops what is surplus then, and reads it back. One transaction, or nothing. */
export async function putSave(
  shelf: Shelf,
  run: Sealed,
  kind: SaveKind,
  seat: string,
  now: number,
): Promise<Result<Kept, SlotFailure>> {
  const own: Sealed = { bytes: run.bytes.slice(), card: run.card };
  const sealed = await seal(own, kind, seat, now);
  let generation = 0;
  await shelf.update(SAVES, (entries) => {
    // What is damaged or newer keeps its number and its place.
    generation = Math.max(0, ...[...entries.keys()].map(numberOf)) + 1;
    const save: Save = { ...sealed, generation };
    return [
      ...removed(surplus([...savesIn(entries), save])),
      [keyOf(generation), save],
      [bytesKeyOf(generation), { generation, bytes: own.bytes } satisfies SavedBytes],
    ];
  });
  return readBack(shelf, { ...sealed, generation, bytes: own.bytes });
}

/** A save once what lies on the shelf has been found to be it. */
export async function readBack(shelf: Shelf, kept: Kept): Promise<Result<Kept, SlotFailure>> {
  const back = await openSave(shelf, kept.generation);
  return back.ok && back.value.digest === kept.digest ? ok(kept) : failure('unverified');
}

/** A save with its bytes, if they are sound; nothing is moved. */
export async function openSave(shelf: Shelf, generation: number): Promise<Result<Kept, SlotFailure>> {
  const key = keyOf(generation);
  const value = (await shelf.list(key)).get(key);
  const bytesKey = bytesKeyOf(generation);
  const bytes = field((await shelf.list(bytesKey)).get(bytesKey), 'bytes');
  const examined: Examined =
    value === undefined ? { kind: 'damaged', reason: 'It is no longer on this device.' } : examine(value);
  const wrong = examined.kind === 'sound' ? await problemOf(examined.save.digest, bytes) : examined.reason;
  if (examined.kind === 'sound' && wrong === null && bytes instanceof Uint8Array)
    return ok({ ...examined.save, bytes: new Uint8Array(bytes) });
  return err({ kind: 'missing', message: wrong ?? 'The saved bytes are gone.' });
}

/** The newest sound save of a kind whose colony is not deleted. What is not sound on the way to it is set aside. */
export async function newestSave(
  shelf: Shelf,
  kind: SaveKind,
  now: number,
): Promise<{ readonly newest: Kept | null; readonly stuck: readonly SetAside[] }> {
  const entries = await shelf.list(SAVES);
  const stuck: SetAside[] = [];
  for (const [key, value] of [...entries].toReversed()) {
    const examined = examine(value);
    if (examined.kind !== 'sound') stuck.push(...(await moveAside(shelf, key, examined.reason, now)));
    else if (examined.save.kind === kind && examined.save.deletedAt === null) {
      const opened = await openSave(shelf, examined.save.generation);
      if (opened.ok) return { newest: opened.value, stuck };
      stuck.push(...(await moveAside(shelf, key, opened.error.message, now)));
    }
  }
  return { newest: null, stuck };
}

/** The newest sound autosave, and everything that was ever set aside. */
export async function loadNewest(shelf: Shelf, now: number): Promise<Loaded> {
  const { newest, stuck } = await newestSave(shelf, 'autosave', now);
  return { newest, setAside: [...(await listAside(shelf)), ...stuck] };
}

/** Sets a save aside. What a full device cannot move is listed where it lies, and lies there untouched. */
export async function moveAside(shelf: Shelf, key: string, reason: string, now: number): Promise<readonly SetAside[]> {
  const bytesKey = bytesKeyOf(numberOf(key));
  const bytes = (await shelf.list(bytesKey)).get(bytesKey);
  try {
    await shelf.update(key, (entries) => {
      const value = entries.get(key);
      return value === undefined ? [] : movedAside(key, bytesKey, { value, bytes }, reason, now);
    });
    return [];
  } catch (error) {
    const why = error instanceof Error ? error.name : String(error);
    return [{ key, reason: `${reason} It could not be moved: ${why}.` }];
  }
}

/** The number in a key; 0 where there is none. */
function numberOf(key: string): number {
  const number = Number(key.slice(key.indexOf('/') + 1));
  return Number.isSafeInteger(number) ? number : 0;
}
