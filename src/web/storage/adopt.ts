/** Records of schema 1 held their bytes, two autosaves in turn and a few backups: they become saves, in their order. */
import { field, isCard, problemOf } from './record.ts';
import { movedAside } from './aside.ts';
import { bytesKeyOf, keyOf, SAVES } from './saves.ts';
import type { Change, Shelf } from './shelf.ts';
import { RECORD_SCHEMA, type Save, type SaveKind } from './slots.ts';

const OLD: readonly (readonly [prefix: string, kind: SaveKind])[] = [
  ['backup/', 'backup'],
  ['autosave/', 'autosave'],
];

/** Adopts what an earlier Marsdeck saved, once. What was damaged is set aside as it was found. */
export async function adoptOld(shelf: Shelf, now: number): Promise<void> {
  for (const [prefix, kind] of OLD) {
    const entries = await shelf.list(prefix);
    if (entries.size === 0) continue;
    const inOrder = [...entries].toSorted(([, a], [, b]) => order(a) - order(b));
    const problems = new Map(
      await Promise.all(inOrder.map(async ([key, value]) => [key, await problemWith(value)] as const)),
    );
    await shelf.update(SAVES, (there) => {
      let generation = there.size === 0 ? 0 : Number([...there.keys()].at(-1)?.slice(SAVES.length));
      return inOrder.flatMap(([key, value]): readonly Change[] => {
        const problem = problems.get(key) ?? null;
        if (problem !== null) return movedAside(key, key, { value, bytes: undefined }, problem, now);
        generation++;
        return [
          [keyOf(generation), saveOf(value, kind, generation)],
          [bytesKeyOf(generation), { generation, bytes: field(value, 'bytes') }],
          [key, undefined],
        ];
      });
    });
  }
}

function order(value: unknown): number {
  const at = field(value, 'savedAt');
  return typeof at === 'number' ? at : 0;
}

async function problemWith(value: unknown): Promise<string | null> {
  const digest = field(value, 'digest');
  if (field(value, 'schema') !== 1 || typeof digest !== 'string' || !isCard(field(value, 'card')))
    return 'The saved record is incomplete.';
  return problemOf(digest, field(value, 'bytes'));
}

/** `value` was judged before. */
function saveOf(value: unknown, kind: SaveKind, generation: number): Save {
  const { card, digest, savedAt, bytes } = value as Pick<Save, 'card' | 'digest' | 'savedAt'> & { bytes: Uint8Array };
  return {
    schema: RECORD_SCHEMA,
    kind,
    generation,
    savedAt,
    digest,
    size: bytes.byteLength,
    seat: '',
    deletedAt: null,
    card,
  };
}
