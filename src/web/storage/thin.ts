/** Which saves go when another comes. Pure; no colony loses its last one. */
import type { Save } from './slots.ts';

/** Autosaves that are kept whatever comes. */
export const LAST = 3;
/** Older autosaves, spread over the past. */
export const OLDER = 20;
/** Backups and copies beyond the newest of their colony. */
export const BACKUPS = 5;

/**
 * The numbers of the saves to drop. Kept are the newest of each colony, the last three autosaves, of the older ones twenty
 * that lie the further apart the older they are, and the last five backups. What the player put on the shelf stays.
 */
export function surplus(saves: readonly Save[]): readonly number[] {
  const inOrder = saves.filter(({ deletedAt }) => deletedAt === null).toSorted((a, b) => a.generation - b.generation);
  const newest = new Map(inOrder.map((save) => [save.card.id, save.generation]));
  const spare = (save: Save): boolean => newest.get(save.card.id) !== save.generation;
  const autosaves = inOrder.filter(({ kind }) => kind === 'autosave');
  const backups = inOrder.filter(({ kind }) => kind === 'backup');
  return [
    ...thinned(autosaves.slice(0, -LAST), spare),
    ...backups
      .slice(0, -BACKUPS)
      .filter(spare)
      .map(({ generation }) => generation),
  ];
}

/** Drops, one by one, the save whose going leaves the smallest gap for its age: near the present they stay dense. */
function thinned(saves: readonly Save[], spare: (save: Save) => boolean): readonly number[] {
  const kept = [...saves];
  const dropped: number[] = [];
  const end = (saves.at(-1)?.generation ?? 0) + 1;
  while (kept.filter(spare).length > OLDER) {
    let least = Infinity;
    let victim = -1;
    for (const [index, save] of kept.entries()) {
      const before = kept[index - 1];
      // The oldest is the way back to the first days.
      if (before === undefined || !spare(save)) continue;
      const gap = (kept[index + 1]?.generation ?? end) - before.generation;
      const weight = gap / (end - save.generation);
      if (weight < least) [least, victim] = [weight, index];
    }
    for (const save of kept.splice(victim, 1)) dropped.push(save.generation);
  }
  return dropped;
}
