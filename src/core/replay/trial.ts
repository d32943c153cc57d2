/** A governor tried under another seed before anyone commits to it: from the run's beginning, or from where it stands. */
import { err, ok, type Result } from '../kernel/result.ts';
import { TICKS_PER_SOL } from '../mars/constants.ts';
import type { Ledger } from '../mars/ledger.ts';
import type { Mind } from '../colony/mindSchema.ts';
import { solsLived } from '../colony/today.ts';
import { scoreOf } from '../colony/score.ts';
import { runOf } from '../cartridge/convert.ts';
import { refusal, type Refusal } from '../cartridge/refusal.ts';
import { advanceTick, beginRun, frameSol, structuredCopy, suppliesOf, type Run } from '../cartridge/run.ts';
import type { Cartridge } from '../cartridge/schema.ts';

/** What is tried: a program, and for how many sols at most. */
export type Trial = {
  readonly source: string;
  readonly profile: Mind['governor']['profile'];
  readonly name: string;
  readonly seed: number;
  readonly sols: number;
  /** `start`: the run's genesis with this seed, and its autopilot. `now`: the colony as it stands, its chance by this seed. */
  readonly from: 'start' | 'now';
};

/** How it ended. */
export type TrialEnd = {
  readonly seed: number;
  /** Sols the colony had lived at the end. */
  readonly sols: number;
  readonly score: number;
  readonly alive: boolean;
  readonly cause: string | null;
};

/** The seed of a trial, counted from 0: Amendment IV's rule, so that the same seeds come again. */
export function trialSeed(index: number): number {
  return index * 7919 + 1;
}

/**
 * A colony to try a program on: it is seated in the first tick. Refused for a run that began from a state and should begin
 * again, and for a colony that is lost.
 */
export function trialRun(cartridge: Cartridge, ledger: Ledger, trial: Trial): Result<Run, Refusal> {
  const { source, profile, name, seed, from } = trial;
  const begun = from === 'start' ? atStart(cartridge, ledger, seed) : ok(asItStands(cartridge, ledger, seed));
  if (!begun.ok) return begun;
  const { colony, commands, nextCommand } = begun.value;
  if (colony.ended !== null) return err(refusal('ended', 'Nobody is left to govern.'));
  const later = commands.splice(nextCommand).filter(([, { kind }]) => kind !== 'set-governor');
  commands.push([colony.tick, { kind: 'set-governor', source, profile, name, enabled: true }], ...later);
  return begun;
}

/** The last sol of the ledger that a trial lives: it ends with the frames. */
export function lastSolOf({ colony, ledger }: Run, sols: number): number {
  return Math.min(frameSol(colony) + sols - 1, ledger.headSol);
}

/** Lives a trial's colony until `lastSol` has passed, or to its end. Every frame must be at hand. */
export function liveTrial(run: Run, seed: number, lastSol: number): TrialEnd {
  const { colony } = run;
  while (colony.ended === null && frameSol(colony) <= lastSol) advanceTick(run);
  return {
    seed,
    sols: solsLived(colony, TICKS_PER_SOL),
    score: scoreOf(colony, suppliesOf(run.genesis)).total,
    alive: colony.ended === null,
    cause: colony.ended?.cause ?? null,
  };
}

function atStart({ genesis, commands, ...told }: Cartridge, ledger: Ledger, seed: number): Result<Run, Refusal> {
  if ('from' in genesis)
    return err(refusal('invalid-argument', 'This colony began from a state: there is no landing to begin again from.'));
  const { id, name, description, author, created } = told;
  const run = beginRun({ id, name, description, author, created }, { ...structuredCopy(genesis), seed }, ledger);
  run.commands.push(...structuredCopy(commands.filter(([, { kind }]) => kind === 'set-autopilot')));
  return ok(run);
}

function asItStands(cartridge: Cartridge, ledger: Ledger, seed: number): Run {
  const run = runOf(cartridge, ledger);
  run.colony.seed = seed;
  return run;
}
