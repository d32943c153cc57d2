/** What class a run belongs to: whether modules had a hand in it. */
import type { Colony } from '../schema.ts';
import { SHIPPED_JOBS, SHIPPED_SEATS } from './shipped.generated.ts';

/** Runs that used a module are ranked in their own class; runs that used an edited one are not ranked. */
export type ModuleClass = 'none' | 'shipped' | 'edited';

/** Whether a run used modules, and whether all that it used were as they are shipped. */
export function usedModules({ bay }: Colony): ModuleClass {
  if (bay.editedUsed) return 'edited';
  return bay.modulesUsed ? 'shipped' : 'none';
}

/** Whether a module of this digest is one that is shipped. */
export function isShippedSeat(digest: string): boolean {
  return SHIPPED_SEATS.has(digest);
}

/** Whether a job of this digest is one that is shipped. */
export function isShippedJob(digest: string): boolean {
  return SHIPPED_JOBS.has(digest);
}

/** Marks that a module or a job has been used. */
export function markUsed({ bay }: Colony, isShipped: boolean): void {
  bay.modulesUsed = true;
  if (!isShipped) bay.editedUsed = true;
}
