/** `Library` over any shelf. A colony is on it by its saves; nothing is stored twice. */
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { failure, guarded } from './failure.ts';
import type { Exported, Library, Shelved } from './library.ts';
import { changeObject, OBJECTS, objectsIn, purgedObjects, putObject, takeObject } from './objects.ts';
import { field, seal } from './record.ts';
import { bytesKeyOf, keyOf, openSave, putSave, readBack, removed, SAVES, savesIn, type SavedBytes } from './saves.ts';
import type { Shelf } from './shelf.ts';
import type { Kept, Save, Sealed, SlotFailure } from './slots.ts';

const COLONY = 'colony/';
const NOTES = 'note/';

/** Makes the port of a shelf. */
export function libraryOn(shelf: Shelf, now: () => number = Date.now): Library {
  const colonyIn = (key: string): string | null => (key.startsWith(COLONY) ? key.slice(COLONY.length) : null);

  async function savesOf(id: string): Promise<readonly Save[]> {
    return savesIn(await shelf.list(SAVES)).filter(({ card }) => card.id === id);
  }

  async function mark(key: string, deletedAt: number | null): Promise<Result<null, SlotFailure>> {
    const id = colonyIn(key);
    if (id === null) return changeObject(shelf, key, { deletedAt });
    await shelf.update(SAVES, (entries) =>
      savesIn(entries)
        .filter(({ card }) => card.id === id)
        .map((save) => [keyOf(save.generation), { ...save, deletedAt }]),
    );
    return ok(null);
  }

  async function list(): Promise<readonly Shelved[]> {
    const notes = await shelf.list(NOTES);
    const byId = new Map<string, Save[]>();
    for (const save of savesIn(await shelf.list(SAVES))) {
      const saves = byId.get(save.card.id);
      if (saves === undefined) byId.set(save.card.id, [save]);
      else saves.push(save);
    }
    const colonies = [...byId].map(([id, saves]) => shelvedColony(saves, exportedIn(notes.get(NOTES + id))));
    const things = [...colonies, ...objectsIn(await shelf.list(OBJECTS))];
    return things.toSorted((a, b) => b.savedAt - a.savedAt || (a.key < b.key ? -1 : 1));
  }

  return {
    list: () => guarded(async () => ok(await list())),
    take: (key, generation) =>
      guarded(async () => {
        const id = colonyIn(key);
        if (id === null) return takeObject(shelf, key);
        const saves = await savesOf(id);
        const wanted = generation ?? saves.at(-1)?.generation;
        if (!saves.some((save) => save.generation === wanted) || wanted === undefined) return failure('missing');
        const opened = await openSave(shelf, wanted);
        return opened.ok
          ? ok({ bytes: opened.value.bytes, title: opened.value.card.name, save: opened.value })
          : opened;
      }),
    keep: (run) => guarded(() => putSave(shelf, run, 'copy', '', now())),
    keepObject: (object, bytes) => guarded(() => putObject(shelf, object, bytes, now())),
    rename: (generation, run) => guarded(() => replaceSave(shelf, generation, run)),
    retitle: (key, title) => guarded(() => changeObject(shelf, key, { title })),
    markExported: (key, exported) =>
      guarded(async () => {
        const id = colonyIn(key);
        if (id === null) return changeObject(shelf, key, { exported });
        await shelf.update(NOTES + id, () => [[NOTES + id, { schema: 1, exported }]]);
        return ok(null);
      }),
    exported: (key) =>
      guarded(async () => {
        const id = colonyIn(key);
        if (id !== null) return ok(exportedIn((await shelf.list(NOTES + id)).get(NOTES + id)));
        return ok(exportedIn((await shelf.list(OBJECTS + key)).get(OBJECTS + key)));
      }),
    remove: (key) => guarded(() => mark(key, now())),
    restore: (key) => guarded(() => mark(key, null)),
    dropUnplayed: (id) =>
      guarded(async () => {
        if (exportedIn((await shelf.list(NOTES + id)).get(NOTES + id)) !== null) return ok(null);
        await shelf.update(SAVES, (entries) => {
          const saves = savesIn(entries).filter(({ card }) => card.id === id);
          const isWorthKeeping = saves.some(({ card, kind }) => card.tick > 0 || kind === 'copy');
          return isWorthKeeping ? [] : removed(saves.map(({ generation }) => generation));
        });
        return ok(null);
      }),
    purge: (before) =>
      guarded(async () => {
        const old = ({ deletedAt }: Save): boolean => deletedAt !== null && deletedAt < before;
        await shelf.update(SAVES, (entries) =>
          removed(
            savesIn(entries)
              .filter(old)
              .map(({ generation }) => generation),
          ),
        );
        await shelf.update(OBJECTS, (entries) => purgedObjects(entries, before));
        return ok(null);
      }),
  };
}

/** `saves` are the colony's, oldest first. A save that came after the colony was deleted brings it back. */
function shelvedColony(saves: readonly Save[], exported: Exported | null): Shelved {
  const newest = saves.at(-1);
  if (newest === undefined) throw new Error('a colony without a save');
  const there = saves.filter(({ deletedAt }) => deletedAt === null || newest.deletedAt !== null);
  return {
    key: COLONY + newest.card.id,
    kind: 'colony',
    title: newest.card.name,
    card: newest.card,
    savedAt: newest.savedAt,
    size: saves.reduce((sum, { size }) => sum + size, 0),
    points: there
      .map(({ generation, kind, card, savedAt }) => ({ generation, kind, sol: card.sol, savedAt }))
      .toReversed(),
    exported,
    deletedAt: newest.deletedAt,
  };
}

/** The save made anew under its number; read back like one that is new. */
async function replaceSave(shelf: Shelf, generation: number, run: Sealed): Promise<Result<Kept, SlotFailure>> {
  const before = await openSave(shelf, generation);
  if (!before.ok) return err(before.error);
  const { kind, seat, savedAt } = before.value;
  const bytes = run.bytes.slice();
  const save: Save = { ...(await seal({ bytes, card: run.card }, kind, seat, savedAt)), generation };
  let found = false;
  await shelf.update(keyOf(generation), (entries) => {
    found = field(entries.get(keyOf(generation)), 'digest') === before.value.digest;
    if (!found) return [];
    return [
      [keyOf(generation), save],
      [bytesKeyOf(generation), { generation, bytes } satisfies SavedBytes],
    ];
  });
  return found ? readBack(shelf, { ...save, bytes }) : failure('missing');
}

function exportedIn(value: unknown): Exported | null {
  const exported = field(value, 'exported');
  const [at, sol] = [field(exported, 'at'), field(exported, 'sol')];
  if (typeof at !== 'number') return null;
  return { at, sol: typeof sol === 'number' ? sol : null };
}
