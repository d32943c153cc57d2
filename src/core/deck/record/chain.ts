/** A contract in progress: its terms, what its phases brought so far, and where it stands. */
import { Contract } from '../../cartridge/formats/capability/contract.ts';
import { z } from '../../kernel/zod.ts';

/** Values that phases may hand on, over a whole contract. */
const MAX_VALUES = 32;
/** Heat that a contract may gather. */
export const MAX_HEAT = 100;
const MAX_FAULTS = 3;

/** The terms of a job, as modules write them. */
export type Terms = z.infer<typeof Contract>;

/** The id of a contract on a deck. */
export const ContractId = z
  .string()
  .regex(/^[A-Za-z0-9./-]{3,140}$/, 'a contract’s id is letters, digits, ".", "/", "-"');
/** Id of a colony's run. */
const ColonyId = z.string().regex(/^[A-Za-z0-9-]{3,64}$/, 'a colony’s id is letters, digits and hyphens');
const ModuleId = z.string().regex(/^[a-z][a-z0-9-]{2,39}$/, 'a module’s id is small letters, digits and hyphens');

/** What a finished phase was: its place, how it went, the heat it added, and the module that did it (null for the deck). */
const PhaseRecord = z.strictObject({
  phase: z.int().min(0).max(3),
  outcome: z.enum(['full', 'partial']),
  heat: z.number().min(0).max(MAX_HEAT),
  module: ModuleId.nullable(),
  rev: z.string().max(32),
});

/** What moves while a contract is under way; this much of it is in the journal, too. */
export const Progress = z.strictObject({
  records: z.array(PhaseRecord).max(4),
  /** `k-…` values that earlier phases produced. */
  values: z
    .record(
      z.string().regex(/^k-[a-z0-9-]{1,22}$/, 'a value’s key is "k-" and small letters'),
      z.number().min(-1e9).max(1e9),
    )
    .refine((values) => Object.keys(values).length <= MAX_VALUES, `at most ${MAX_VALUES} values`),
  /** The player's choice for the phase to come; null before it is made. */
  option: z.string().max(40).nullable(),
  /** Whether a phase was under way when this was written. */
  unclean: z.boolean(),
  /** How often the phase to come has failed, up to three. */
  faults: z.int().min(0).max(MAX_FAULTS),
});
export type Progress = z.infer<typeof Progress>;

/** A contract in progress. */
export const Chain = z.strictObject({
  id: ContractId,
  colony: ColonyId,
  /** Who offered it; null for the deck itself. */
  offeredBy: ModuleId.nullable(),
  terms: Contract,
  ...Progress.shape,
});
export type Chain = z.infer<typeof Chain>;
export type PhaseRecord = z.infer<typeof PhaseRecord>;

/** The phase to come; undefined when all are done. */
export function phaseToCome(chain: Chain): Terms['phases'][number] | undefined {
  return chain.terms.phases[chain.records.length];
}

/** Whether every phase is done, so that only the pay is left. */
export function isFinished(chain: Chain): boolean {
  return chain.records.length === chain.terms.phases.length;
}

/** Heat over all phases. */
export function heatOf(chain: Pick<Chain, 'records'>): number {
  return Math.min(
    MAX_HEAT,
    chain.records.reduce((sum, { heat }) => sum + heat, 0),
  );
}
