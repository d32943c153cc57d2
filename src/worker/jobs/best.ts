/** Job: which changes helped most. */
import { ok, type Result } from '../../core/kernel/result.ts';
import type { Refusal } from '../../core/cartridge/refusal.ts';
import type { Jobs } from '../../core/talk/jobs.ts';
import { ranked, toldOf, type Tried } from '../../core/replay/ranked.ts';

/** Ranks what was tried. */
export async function best({ tried, own, most }: Jobs['best']['data']): Promise<Result<readonly Tried[], Refusal>> {
  return ok(toldOf(ranked(tried, own), most));
}
