/** Where a run stands among runs of the same governor with other seeds: what was skill, and what was luck. */
import { TICKS_PER_SOL } from '../mars/constants.ts';
import type { Ledger } from '../mars/ledger.ts';
import type { Command } from '../colony/commands/command.ts';
import type { Genesis } from '../colony/genesis.ts';
import { scoreOf } from '../colony/score.ts';
import { advanceTick, beginRun, isSupplied, structuredCopy, type Run } from '../cartridge/run.ts';
import type { Cartridge } from '../cartridge/schema.ts';

/** A figure over all seeds; quartiles by nearest rank. */
export type Spread = {
  /** The run's own. */
  readonly own: number;
  /** Where its own stands: the share of the others below it, and half of those equal to it, 0 to 100. */
  readonly percentile: number;
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
};

export type MonteCarlo =
  | {
      readonly status: 'computed';
      readonly reason: string;
      /** How many other seeds, and for how many sols at most: as many as the run has lived. */
      readonly seeds: number;
      readonly horizonSols: number;
      /** Name of the governor in the seat at the end. */
      readonly governor: string;
      /** Commands of the log that were given again at their ticks, and those that were left out. */
      readonly given: number;
      readonly leftOut: number;
      /** How many of the others were alive at the end. */
      readonly survived: number;
      readonly score: Spread;
      readonly sols: Spread;
    }
  | { readonly status: 'skipped'; readonly reason: string };

/** Other seeds at most. */
export const MOST_SEEDS = 1000;
/** Sols computed at most, of all seeds together: about a minute. */
const MOST_SOLS = 1_000_000;

/** Commands that seat and switch programs. The others answer what happened under one seed, and say nothing under another. */
const PROGRAMS: ReadonlySet<Command['kind']> = new Set(['set-governor', 'set-autopilot', 'seat-agent', 'unseat-agent']);

/**
 * Runs the genesis of a cartridge with so many other seeds, its governor and autopilot seated at the same ticks. The
 * cartridge must have been replayed: its own figures are taken as they stand. Deterministic.
 */
export function monteCarlo(cartridge: Cartridge, ledger: Ledger, seeds: number): MonteCarlo {
  const { genesis, commands, state, score, id, name, description, author, created } = cartridge;
  if ('from' in genesis) return skipped('The run began from a state: there is no genesis to begin again from.');
  if (state.tick === 0) return skipped('The run has not lived a tick yet.');
  const horizonSols = Math.ceil(state.tick / TICKS_PER_SOL);
  if (horizonSols * seeds > MOST_SOLS)
    return skipped(`That would be ${horizonSols * seeds} sols; at most ${MOST_SOLS} are computed here.`);
  const identity = { id, name, description, author, created };
  const given = commands.filter(([tick, { kind }]) => PROGRAMS.has(kind) && tick < state.tick);
  const others = seedsOtherThan(genesis.seed, seeds).map((seed) => {
    const run = beginRun(identity, { ...structuredCopy(genesis), seed }, ledger);
    run.commands.push(...structuredCopy(given));
    return endOf(run, genesis, state.tick);
  });
  const leftOut = commands.length - given.length;
  const survived = others.filter(({ alive }) => alive).length;
  const of = (own: number, figures: readonly number[]): Spread => ({
    own,
    percentile: percentileOf(own, figures),
    ...spreadOf(figures),
  });
  const scores = of(
    score.total,
    others.map((one) => one.score),
  );
  return {
    status: 'computed',
    reason: reasonOf(scores.percentile, seeds, given.length, leftOut),
    seeds,
    horizonSols,
    governor: state.mind.governor.name,
    given: given.length,
    leftOut,
    survived,
    score: scores,
    sols: of(
      state.sol,
      others.map(({ sols }) => sols),
    ),
  };
}

/** The gauntlet's rule, i × 7919 + 1 from i = 0, without the run's own seed. */
function seedsOtherThan(own: number, count: number): number[] {
  const seeds = Array.from({ length: count + 1 }, (_, i) => i * 7919 + 1);
  return seeds.filter((seed) => seed !== own).slice(0, count);
}

type End = { readonly score: number; readonly sols: number; readonly alive: boolean };

function endOf(run: Run, { supplies }: Genesis, ticks: number): End {
  const { colony } = run;
  run.tellsEchoes = false;
  while (colony.tick < ticks && colony.ended === null && isSupplied(run)) advanceTick(run);
  const sols = Math.floor(colony.tick / TICKS_PER_SOL);
  return { score: scoreOf(colony, supplies).total, sols, alive: colony.ended === null };
}

function percentileOf(own: number, figures: readonly number[]): number {
  const below = figures.filter((figure) => figure < own).length;
  const equal = figures.filter((figure) => figure === own).length;
  return ((below + equal / 2) / figures.length) * 100;
}

function spreadOf(figures: readonly number[]): Omit<Spread, 'own' | 'percentile'> {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { min: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), max: at(1) };
}

function reasonOf(percentile: number, seeds: number, given: number, leftOut: number): string {
  const rank = Math.round(percentile * 10) / 10;
  const programs = given === 0 ? 'the mission’s own governor' : 'its governor and autopilot';
  const out = leftOut === 0 ? '' : ` ${leftOut} of its commands are not theirs: only programs go along.`;
  return `By score it stands at percentile ${rank} of ${seeds} runs of ${programs} with other seeds.${out}`;
}

function skipped(reason: string): MonteCarlo {
  return { status: 'skipped', reason };
}
