/** A module's file as the commands that bring it into a colony: the seat, and its jobs. */
import { assistOf } from '../../../colony/bay/assistOf.ts';
import { jobDigest, seatDigest } from '../../../colony/bay/digest.ts';
import type { Amount, ContractTerms, Evidence, Resource, SeatTerms } from '../../../colony/baySchema.ts';
import { RESOURCES } from '../../../colony/baySchema.ts';
import type { z } from '../../../kernel/zod.ts';
import type { CapabilityModule } from '../capability.ts';
import type { Contract } from './contract.ts';

/** A job as module files have it. */
export type JobTerms = z.infer<typeof Contract>;

/** Who brings the deck's own jobs. */
export const DECK_ID = 'deck';
const FIRST_REV = '1.0.0';

/** What `seat-module` carries of a module. */
export function seatTermsOf({
  id,
  rev = FIRST_REV,
  name,
  capability,
  programs,
}: Pick<CapabilityModule, 'id' | 'rev' | 'name' | 'capability' | 'programs'>): SeatTerms {
  const { tag } = capability;
  const terms = {
    id,
    rev,
    name,
    tag,
    assist: assistOf(tag),
    programs: Object.keys(programs)
      .sort((a, b) => (a < b ? -1 : 1))
      .map((key) => ({ name: key, source: programs[key] ?? '' })),
  };
  return { ...terms, digest: seatDigest(terms) };
}

/**
 * What `accept-contract` carries of a job. `id` is that of the offer, `by` the id of the module that brings it, or `deck`;
 * `evidence` is there for a job that reads a dead colony's file, and null for any other.
 */
export function contractTermsOf(
  by: string,
  job: JobTerms,
  id: string,
  evidence: Evidence | null = null,
): ContractTerms {
  const terms = {
    id,
    by,
    job: job.id,
    title: job.title,
    clock: job.clock ?? 'hold',
    phases: job.phases.map(({ needs, title, sols, program, cost = {}, limits, options = [] }) => ({
      needs,
      title,
      sols,
      program,
      cost: amountsOf(cost),
      limits: amountsOf(limits),
      options: options.map((option) => option.id),
    })),
    reward: (job.reward ?? []).map(({ kind, res, what, amount = 0, sols = 0 }) => ({
      kind,
      of: what ?? res ?? kind,
      amount,
      sols,
    })),
    evidence,
  };
  return { ...terms, digest: jobDigest(terms) };
}

/** In the order of the resources, so that a file's order changes no digest. */
function amountsOf(by: Readonly<Partial<Record<Resource, number>>>): Amount[] {
  return RESOURCES.flatMap((res) => {
    const amount = by[res];
    return amount === undefined ? [] : [{ res, amount }];
  });
}
