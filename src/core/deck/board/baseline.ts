/** Baseline jobs: what a deck without a module can do. One phase each, threat 2 at most; a module supersedes its own. */
import { Contract } from '../../cartridge/formats/capability/contract.ts';
import { JOBS } from '../../colony/bay/jobs/jobs.ts';
import { JOB_PROGRAMS } from '../../colony/bay/jobs/programs.ts';
import type { Terms } from '../record/chain.ts';

/** The four jobs, as the colony knows them. `id` is also the program's name, and what `supersedes` of a capability names. */
export const BASELINE: readonly Terms[] = JOBS.map(({ terms }) => Contract.parse(terms));

/** The source of one of the deck's own programs; null when it has none of that name. */
export function baselineSource(program: string): string | null {
  return JOB_PROGRAMS.get(program) ?? null;
}
