/** Modules and jobs to try the bay with: made up, and those that are shipped. */
import { readFileSync } from 'node:fs';
import {
  ASSISTS,
  type Amount,
  type ContractTerms,
  type Evidence,
  type Phase,
  type Reward,
  type SeatTerms,
} from '../baySchema.ts';
import type { Command } from '../commands/command.ts';
import type { Colony } from '../schema.ts';
import { assistOf } from './assistOf.ts';
import { jobDigest, seatDigest } from './digest.ts';

/** A module of a tag with some programs. */
export function seatTerms(tag: string, programs: Readonly<Record<string, string>>): SeatTerms {
  const terms = {
    id: tag.toLowerCase(),
    rev: '1.0.0',
    name: tag,
    tag,
    assist: assistOf(tag),
    programs: Object.entries(programs).map(([name, source]) => ({ name, source })),
  };
  return { ...terms, digest: seatDigest(terms) };
}

export type PhaseChoice = Partial<Phase> & Pick<Phase, 'needs' | 'program'>;

/** A job of some phases; a sol each, nothing to pay and nothing allowed unless they say so. */
export function jobTerms(
  id: string,
  phases: readonly PhaseChoice[],
  reward: readonly Reward[] = [],
  evidence: Evidence | null = null,
): ContractTerms {
  const terms = {
    id,
    by: 'lantern',
    job: 'some-job',
    title: 'SOME JOB',
    clock: 'hold' as const,
    phases: phases.map((phase) => ({
      title: `The ${phase.program}`,
      sols: 1,
      cost: [],
      limits: [],
      options: [],
      ...phase,
    })),
    reward: [...reward],
    evidence,
  };
  return { ...terms, digest: jobDigest(terms) };
}

export const seat = (module: SeatTerms): Command => ({ kind: 'seat-module', module });
export const accept = (contract: ContractTerms): Command => ({ kind: 'accept-contract', contract });
export const remove: Command = { kind: 'remove-module' };

/** Begins the phase that is due, as the colony stands, one way or another. */
export function start(colony: Colony, option: string | null = null): Command {
  const { contract } = colony.bay;
  return {
    kind: 'start-phase',
    contract: contract?.id ?? 'none',
    phase: contract?.phase ?? 0,
    option,
    chain: Object.fromEntries((contract?.values ?? []).map(({ key, value }) => [key, value])),
  };
}

/** Amounts by resource. */
export const amounts = (by: Readonly<Partial<Record<Amount['res'], number>>>): Amount[] =>
  (Object.entries(by) as [Amount['res'], number][]).map(([res, amount]) => ({ res, amount }));

/** A handler that asks for some changes each sol and hands something on. */
export const handler = (asks: string, done = '"outcome" "full"'): string =>
  `(define (on-sol c) (make-dict "progress" 1 "heat" 0 ${asks})) (define (on-done c) (make-dict ${done}))`;

const MODULES = new URL('../../../../public/modules/', import.meta.url);

/** The file of a shipped module, as plain data. */
export function moduleFile(id: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`${id}.cartridge.json`, MODULES), 'utf8')) as Record<string, unknown>;
}

/** Ids of the shipped modules. */
export const MODULE_IDS = ASSISTS.filter((assist) => assist !== 'none');
