/** Modules, agents and systems on a shelf: a record and its bytes under one id. */
import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { ShelfObject } from '../../core/talk/protocol.ts';
import type { Exported, Shelved, Taken } from './library.ts';
import { digestOf, field, problemOf } from './record.ts';
import type { Change, Entries, Shelf } from './shelf.ts';
import type { SlotFailure } from './slots.ts';

const SCHEMA = 1;
/** Where records of them lie, under the key that the shelf knows them by. */
export const OBJECTS = 'object/';
const BYTES = 'bytes/object/';

type Record = {
  readonly schema: typeof SCHEMA;
  readonly key: string;
  readonly kind: ShelfObject['kind'];
  readonly title: string;
  readonly savedAt: number;
  readonly size: number;
  readonly digest: string;
  readonly exported: Exported | null;
  readonly deletedAt: number | null;
};

/** Puts one there. It keeps the title that the player gave it. */
export async function putObject(
  shelf: Shelf,
  { kind, id, title }: ShelfObject,
  bytes: Uint8Array,
  now: number,
): Promise<Result<null, SlotFailure>> {
  const own = new Uint8Array(bytes);
  const key = `${kind}/${id}`;
  const digest = await digestOf(own);
  await shelf.update(OBJECTS + key, (entries) => {
    const before = recordOf(entries.get(OBJECTS + key));
    const record: Record = {
      schema: SCHEMA,
      key,
      kind,
      title: before?.title ?? title,
      savedAt: now,
      size: own.byteLength,
      digest,
      exported: before?.exported ?? null,
      deletedAt: null,
    };
    return [
      [OBJECTS + key, record],
      [BYTES + key, own],
    ];
  });
  return ok(null);
}

/** What is there, and what was deleted. A record that is none is left where it lies. */
export function objectsIn(entries: Entries): readonly Shelved[] {
  return [...entries.values()].flatMap((value) => {
    const record = recordOf(value);
    if (record === null) return [];
    const { key, kind, title, savedAt, size, exported, deletedAt } = record;
    return [{ key, kind, title, card: null, savedAt, size, points: [], exported, deletedAt }];
  });
}

/** Its bytes, if they are sound. */
export async function takeObject(shelf: Shelf, key: string): Promise<Result<Taken, SlotFailure>> {
  const record = recordOf((await shelf.list(OBJECTS + key)).get(OBJECTS + key));
  const bytes = (await shelf.list(BYTES + key)).get(BYTES + key);
  const problem = record === null ? 'It is no longer on this device.' : await problemOf(record.digest, bytes);
  if (record === null || problem !== null || !(bytes instanceof Uint8Array))
    return err({ kind: 'missing', message: problem ?? 'The saved bytes are gone.' });
  return ok({ bytes: new Uint8Array(bytes), title: record.title, save: null });
}

/** Changes some fields of its record. */
export async function changeObject(
  shelf: Shelf,
  key: string,
  change: Partial<Pick<Record, 'title' | 'exported' | 'deletedAt'>>,
): Promise<Result<null, SlotFailure>> {
  let found = false;
  await shelf.update(OBJECTS + key, (entries) => {
    const record = recordOf(entries.get(OBJECTS + key));
    found = record !== null;
    return record === null ? [] : [[OBJECTS + key, { ...record, ...change }]];
  });
  return found ? ok(null) : err({ kind: 'missing', message: 'It is no longer on this device.' });
}

/** The changes that remove those deleted before a time. */
export function purgedObjects(entries: Entries, before: number): readonly Change[] {
  return objectsIn(entries)
    .filter(({ deletedAt }) => deletedAt !== null && deletedAt < before)
    .flatMap(({ key }) => [
      [OBJECTS + key, undefined],
      [BYTES + key, undefined],
    ]);
}

function recordOf(value: unknown): Record | null {
  const sound =
    field(value, 'schema') === SCHEMA &&
    ['key', 'title', 'digest'].every((name) => typeof field(value, name) === 'string') &&
    ['savedAt', 'size'].every((name) => Number.isFinite(field(value, name))) &&
    ['module', 'agent', 'system'].includes(String(field(value, 'kind')));
  return sound ? (value as Record) : null;
}
