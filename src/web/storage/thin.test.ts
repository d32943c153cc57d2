import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardAt } from './slots.contract.ts';
import type { Save, SaveKind } from './slots.ts';
import { BACKUPS, LAST, OLDER, surplus } from './thin.ts';

const save = (generation: number, id: string, kind: SaveKind, deletedAt: number | null = null): Save => ({
  schema: 2,
  kind,
  generation,
  savedAt: generation,
  digest: '',
  size: 1,
  seat: '',
  deletedAt,
  card: { ...cardAt(generation), id },
});

const kinds = fc.constantFrom<SaveKind>('autosave', 'autosave', 'autosave', 'backup', 'copy');
const history = fc
  .array(fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), kinds, fc.boolean()), { maxLength: 200 })
  .map((made) => made.map(([id, kind, deleted], i) => save(i + 1, id, kind, deleted && i % 7 === 0 ? 1 : null)));

test('every colony keeps its newest save, the last autosaves stay, and what is kept is bounded', () => {
  fc.assert(
    fc.property(history, (saves) => {
      const dropped = new Set(surplus(saves));
      const kept = saves.filter(({ generation }) => !dropped.has(generation));
      const there = saves.filter(({ deletedAt }) => deletedAt === null);
      for (const id of new Set(there.map(({ card }) => card.id))) {
        const newest = there.findLast(({ card }) => card.id === id);
        expect(kept).toContain(newest);
      }
      const autosaves = there.filter(({ kind }) => kind === 'autosave');
      for (const last of autosaves.slice(-LAST)) expect(kept).toContain(last);
      for (const one of saves) if (one.kind === 'copy' || one.deletedAt !== null) expect(kept).toContain(one);
      const colonies = new Set(there.map(({ card }) => card.id)).size;
      const count = (kind: SaveKind): number =>
        kept.filter((one) => one.kind === kind && one.deletedAt === null).length;
      expect(count('autosave')).toBeLessThanOrEqual(LAST + OLDER + colonies);
      expect(count('backup')).toBeLessThanOrEqual(BACKUPS + colonies);
    }),
  );
});

test('played for ten thousand autosaves, the older ones lie the further apart the older they are', () => {
  let saves: Save[] = [];
  for (let generation = 1; generation <= 10_000; generation++) {
    saves.push(save(generation, 'A', 'autosave'));
    const dropped = new Set(surplus(saves));
    saves = saves.filter((one) => !dropped.has(one.generation));
  }
  const ages = saves.map(({ generation }) => 10_001 - generation);
  expect(saves).toHaveLength(LAST + OLDER);
  expect(ages.slice(-3)).toEqual([3, 2, 1]);
  expect(ages[0]).toBeGreaterThan(5000);
  // No gap in the past is wider than what had passed until then.
  for (let i = 0; i + 1 < ages.length; i++) expect(ages[i]).toBeLessThanOrEqual(4 * (ages[i + 1] ?? 0));
});
