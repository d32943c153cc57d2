/** `Slots` over any shelf. */
import { ok } from '../../core/kernel/result.ts';
import { salvage } from './aside.ts';
import { newestBackup, putBackup } from './backups.ts';
import { guarded } from './failure.ts';
import { loadGenerations, putGeneration, refuseGeneration } from './generations.ts';
import type { Shelf } from './shelf.ts';
import type { Slots } from './slots.ts';

/** Makes the port of a shelf. `problem`: why the shelf does not outlast the page. */
export function slotsOn(shelf: Shelf, problem: string | null = null, now: () => number = Date.now): Slots {
  return {
    problem,
    put: (run) => guarded(() => putGeneration(shelf, run, now())),
    load: () => guarded(async () => ok(await loadGenerations(shelf, now()))),
    setAside: (generation, reason) =>
      guarded(async () => {
        await refuseGeneration(shelf, generation, reason, now());
        return ok(null);
      }),
    salvage: (key) => guarded(() => salvage(shelf, key)),
    backup: (run) => guarded(() => putBackup(shelf, run, now())),
    latestBackup: () => guarded(async () => ok(await newestBackup(shelf))),
  };
}
