/** `Slots` over any shelf. */
import { ok } from '../../core/kernel/result.ts';
import { salvage } from './aside.ts';
import { guarded } from './failure.ts';
import { keyOf, loadNewest, moveAside, newestSave, putSave } from './saves.ts';
import type { Shelf } from './shelf.ts';
import type { Slots } from './slots.ts';

/** Makes the port of a shelf. `problem`: why the shelf does not outlast the page. */
export function slotsOn(shelf: Shelf, problem: string | null = null, now: () => number = Date.now): Slots {
  return {
    problem,
    put: (run, seat = '') => guarded(() => putSave(shelf, run, 'autosave', seat, now())),
    load: () => guarded(async () => ok(await loadNewest(shelf, now()))),
    setAside: (generation, reason) =>
      guarded(async () => {
        await moveAside(shelf, keyOf(generation), reason, now());
        return ok(null);
      }),
    salvage: (key) => guarded(() => salvage(shelf, key)),
    backup: (run) => guarded(() => putSave(shelf, run, 'backup', '', now())),
    latestBackup: () => guarded(async () => ok((await newestSave(shelf, 'backup', now())).newest)),
  };
}
