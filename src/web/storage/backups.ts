/** What ran before something else was put in its place: the newest few, kept apart from the autosave slot. */
import { ok, type Result } from '../../core/kernel/result.ts';
import { failure } from './failure.ts';
import { examine, seal } from './record.ts';
import type { Shelf } from './shelf.ts';
import { BACKUPS, type Kept, type Sealed, type SlotFailure } from './slots.ts';

const PREFIX = 'backup/';

/** Keeps `run`, reads it back, and drops the oldest beyond `BACKUPS`. */
export async function putBackup(shelf: Shelf, run: Sealed, now: number): Promise<Result<Kept, SlotFailure>> {
  const sealed = await seal(run, now);
  let kept: Kept = { ...sealed, generation: 0 };
  await shelf.update(PREFIX, (entries) => {
    const keys = [...entries.keys()];
    kept = { ...sealed, generation: numberOf(keys.at(-1)) + 1 };
    const dropped = keys.slice(0, Math.max(0, keys.length + 1 - BACKUPS));
    return [...dropped.map((key) => [key, undefined] as const), [keyOf(kept.generation), kept]];
  });
  const key = keyOf(kept.generation);
  const back = await examine((await shelf.list(key)).get(key));
  return back.kind === 'sound' && back.kept.digest === kept.digest ? ok(kept) : failure('unverified');
}

/** The newest backup that is sound. */
export async function newestBackup(shelf: Shelf): Promise<Kept | null> {
  for (const value of [...(await shelf.list(PREFIX)).values()].toReversed()) {
    const examined = await examine(value);
    if (examined.kind === 'sound') return examined.kept;
  }
  return null;
}

/** Keys sort by age. */
function keyOf(generation: number): string {
  return `${PREFIX}${String(generation).padStart(10, '0')}`;
}

function numberOf(key: string | undefined): number {
  return key === undefined ? 0 : Number(key.slice(PREFIX.length));
}
