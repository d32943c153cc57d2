/** `accept-contract`: takes a job on, with its whole definition. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { jobDigest } from '../bay/digest.ts';
import { ruleOf } from '../bay/effects/table.ts';
import { isShippedJob, markUsed } from '../bay/used.ts';
import type { ContractTerms } from '../baySchema.ts';
import type { ColonyEvent } from '../events.ts';
import type { Colony } from '../schema.ts';
import type { CommandOf } from './command.ts';
import { noted } from './noted.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function acceptContract(
  colony: Colony,
  { contract: terms }: CommandOf<'accept-contract'>,
): ColonyEvent | string {
  const { bay } = colony;
  if (bay.contract !== null) return `${bay.contract.title} is under way; suspend or abandon it first.`;
  if (bay.suspended.some(({ id }) => id === terms.id)) return `${terms.title} is on the shelf; resume it.`;
  if (bay.done.some(({ id }) => id === terms.id)) return `${terms.title} is done already.`;
  const problem = problemOf(terms);
  if (problem !== null) return problem;
  const isShipped = isShippedJob(terms.digest);
  bay.contract = {
    ...copyOf(terms),
    startedSol: Math.floor(colony.tick / TICKS_PER_SOL),
    state: 'between',
    phase: 0,
    option: '',
    progress: 0,
    heat: 0,
    solsRun: 0,
    values: [],
    outcomes: [],
  };
  markUsed(colony, isShipped);
  const edited = isShipped ? '' : ' It is not as it was shipped: the run is not ranked from here on.';
  const phases = terms.phases.length === 1 ? 'one phase' : `${terms.phases.length} phases`;
  return noted(colony, 'contract-accepted', terms.job, `${terms.title} is accepted: ${phases}.${edited}`);
}

function problemOf(terms: ContractTerms): string | null {
  if (terms.digest !== jobDigest(terms)) return 'Its digest is not that of what it carries.';
  for (const reward of terms.reward)
    if (ruleOf(reward) === undefined) return `Nobody here knows the reward ${reward.kind} ${reward.of}.`;
  for (const { title, options, cost, limits } of terms.phases)
    for (const list of [options, cost.map(({ res }) => res), limits.map(({ res }) => res)])
      if (new Set<string>(list).size < list.length) return `${title} names something twice.`;
  const reads = terms.reward.some(({ of }) => of === 'governor-lesson');
  if (reads && terms.evidence === null) return `${terms.title} reads the cartridge of a colony that died: bring one.`;
  if (!reads && terms.evidence !== null) return `${terms.title} reads no cartridge.`;
  return null;
}

/** The log keeps the command; what the state keeps of it is its own. */
function copyOf(terms: ContractTerms): ContractTerms {
  return {
    ...terms,
    phases: terms.phases.map((phase) => ({
      ...phase,
      cost: phase.cost.map((one) => ({ ...one })),
      limits: phase.limits.map((one) => ({ ...one })),
      options: [...phase.options],
    })),
    reward: terms.reward.map((one) => ({ ...one })),
    evidence: terms.evidence === null ? null : { ...terms.evidence },
  };
}
