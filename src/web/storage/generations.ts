/** The autosave slot: two generations, written in turn, so that a bad write never costs the last good one. */
import { ok, type Result } from '../../core/kernel/result.ts';
import { listAside, movedAside } from './aside.ts';
import { failure } from './failure.ts';
import { examine, field, seal, stampOf, type Examined } from './record.ts';
import type { Change, Entries, Shelf } from './shelf.ts';
import type { Kept, Loaded, Sealed, SetAside, SlotFailure } from './slots.ts';

const PREFIX = 'autosave/';
const PLACES = ['autosave/a', 'autosave/b'] as const;

type Found = { readonly key: string; readonly value: unknown; readonly examined: Examined };

/**
 * Writes `run` over the older generation, or where there is none. What is not sound is set aside in the same
 * transaction. Nothing is written over a value that changed since it was judged: then it is judged again, once.
 */
export async function putGeneration(shelf: Shelf, run: Sealed, now: number): Promise<Result<Kept, SlotFailure>> {
  const sealed = await seal(run, now);
  for (const _attempt of [1, 2]) {
    const found = await judge(await shelf.list(PREFIX));
    const kept: Kept = { ...sealed, generation: newestOf(found).generation + 1 };
    const key = placeToWrite(found);
    const wrote = await unlessChanged(shelf, found, () => [...unsound(found, now), [key, kept]]);
    if (!wrote) continue;
    const back = await examine((await shelf.list(PREFIX)).get(key));
    const same = back.kind === 'sound' && back.kept.digest === kept.digest && back.kept.generation === kept.generation;
    return same ? ok(kept) : failure('unverified');
  }
  return failure('contended');
}

/** The newest sound generation, after setting aside what is not sound. What cannot be moved is listed where it lies. */
export async function loadGenerations(shelf: Shelf, now: number): Promise<Loaded> {
  const found = await judge(await shelf.list(PREFIX));
  const stuck = await moveUnsound(shelf, found, now);
  return { newest: newestOf(found).kept, setAside: [...(await listAside(shelf)), ...stuck] };
}

/** Sets a sound generation aside. */
export async function refuseGeneration(shelf: Shelf, generation: number, reason: string, now: number): Promise<void> {
  await shelf.update(PREFIX, (entries) =>
    [...entries].flatMap(([key, value]) =>
      field(value, 'generation') === generation ? movedAside(key, value, reason, now) : [],
    ),
  );
}

async function judge(entries: Entries): Promise<readonly Found[]> {
  return Promise.all([...entries].map(async ([key, value]) => ({ key, value, examined: await examine(value) })));
}

function newestOf(found: readonly Found[]): { readonly kept: Kept | null; readonly generation: number } {
  let newest: Kept | null = null;
  for (const { examined } of found) {
    if (examined.kind === 'sound' && examined.kept.generation > (newest?.generation ?? 0)) newest = examined.kept;
  }
  return { kept: newest, generation: newest?.generation ?? 0 };
}

/** The place that does not hold the newest sound generation. */
function placeToWrite(found: readonly Found[]): string {
  const { kept } = newestOf(found);
  const newest = found.find(({ examined }) => examined.kind === 'sound' && examined.kept === kept);
  return newest?.key === PLACES[0] ? PLACES[1] : PLACES[0];
}

function unsound(found: readonly Found[], now: number): readonly Change[] {
  return found.flatMap(({ key, value, examined }) =>
    examined.kind === 'sound' ? [] : movedAside(key, value, examined.reason, now),
  );
}

/** A full device can't take the move; then the generations stay where they are and the sound one still loads. */
async function moveUnsound(shelf: Shelf, found: readonly Found[], now: number): Promise<readonly SetAside[]> {
  if (found.every(({ examined }) => examined.kind === 'sound')) return [];
  try {
    await unlessChanged(shelf, found, () => unsound(found, now));
    return [];
  } catch (error) {
    const why = error instanceof Error ? error.name : String(error);
    return found.flatMap(({ key, examined }) =>
      examined.kind === 'sound' ? [] : [{ key, reason: `${examined.reason} It could not be moved: ${why}.` }],
    );
  }
}

/** Makes the changes if the slot still holds what was found there; answers whether it did. */
async function unlessChanged(
  shelf: Shelf,
  found: readonly Found[],
  changes: () => readonly Change[],
): Promise<boolean> {
  const stamps = (pairs: readonly (readonly [string, unknown])[]): string =>
    pairs.map(([key, value]) => `${key} ${stampOf(value)}`).join('\n');
  const before = stamps(found.map(({ key, value }) => [key, value]));
  let unchanged = false;
  await shelf.update(PREFIX, (entries) => {
    unchanged = stamps([...entries]) === before;
    return unchanged ? changes() : [];
  });
  return unchanged;
}
