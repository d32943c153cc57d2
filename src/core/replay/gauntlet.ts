/**
 * The gauntlet: the same programs over many seeds, and one score of all of them. The rule is the ancestor's Amendment IV;
 * chance decides a single run, a hundred show the management.
 */
import { TICKS_PER_SOL } from '../mars/constants.ts';
import type { Ledger } from '../mars/ledger.ts';
import type { Command } from '../colony/commands/command.ts';
import { genesisOf } from '../colony/genesis.ts';
import { MISSION, type MissionKey } from '../colony/missions.ts';
import { scoreOf } from '../colony/score.ts';
import { RULES } from '../colony/step.ts';
import { solsLived } from '../colony/today.ts';
import { stateHashOf } from '../cartridge/chain.ts';
import { advanceTick, beginRun, structuredCopy, submitCommand } from '../cartridge/run.ts';
import {
  curveOf,
  distributionOf,
  medianInterval,
  percentile,
  type Distribution,
  type Interval,
  wilson,
} from './statistics.ts';

/** Runs of a gauntlet, and the sols that each may live at most: fewer where the ledger ends before. */
export const GAUNTLET_RUNS = 100;
export const GAUNTLET_SOLS = 1000;
/** Amendment IV: run i, counted from 0, has the seed i × 7919 + 1. */
const SEED_STEP = 7919;
/** Amendment IV's factors. A robot counts half a person, as in a run's score (RULES.md R6.4). */
const SOL_POINTS = 100;
const CREW_POINTS = 500;
const ROBOT_SHARE = 0.5;
const MODULE_POINTS = 150;
const MODULES_MOST = 8;
const SURVIVAL_POINTS = 20_000;
const RISK_POINTS = -10;
const GRADES = [
  ['S+', 80_000],
  ['S', 50_000],
  ['A', 30_000],
  ['B', 15_000],
  ['C', 5_000],
  ['D', 1_000],
] as const;
/** A governor is called alive when it brings at least this share of its colonies through. */
const ALIVE_SHARE = 0.5;

/** What goes through the gauntlet: a stock mission, and the commands that seat programs, all at tick 0. */
export type Entry = { readonly mission: Exclude<MissionKey, 'custom'>; readonly commands: readonly Command[] };

/** How one colony of a gauntlet ended. */
export type Life = {
  readonly seed: number;
  readonly sols: number;
  readonly alive: boolean;
  readonly cause: string | null;
  readonly people: number;
  readonly robots: number;
  /** Modules finished after sol 0. */
  readonly modules: number;
  readonly risk: number;
  readonly score: number;
  readonly stateHash: string;
};

export type Gauntlet = {
  readonly mission: Entry['mission'];
  readonly rules: number;
  readonly ledger: string;
  readonly runs: number;
  /** Sols that each could have lived. */
  readonly sols: number;
  readonly score: {
    readonly total: number;
    readonly grade: string;
    readonly breakdown: readonly (readonly [string, number])[];
  };
  readonly alive: boolean;
  /** Share of colonies that lived to the end, with its 95 % interval (Wilson). */
  readonly survival: { readonly share: number; readonly interval: Interval };
  /** Sols lived, with the 95 % interval of their median (by order, without a model). */
  readonly lived: Distribution & { readonly medianInterval: Interval };
  /** Scores as single runs. */
  readonly scores: Distribution;
  /** Colonies that did not end in the same state. */
  readonly distinct: number;
  readonly causes: readonly (readonly [cause: string, count: number])[];
  /** Sols at which colonies were lost, and how many lived on. */
  readonly curve: readonly (readonly [sol: number, living: number])[];
};

/** The seed of a run, counted from 0. */
export function gauntletSeed(index: number): number {
  return index * SEED_STEP + 1;
}

/** Sols that a mission's colonies can live on a ledger's frames, at most `most`. */
export function gauntletSols(mission: Entry['mission'], ledger: Ledger, most: number): number {
  return Math.min(most, ledger.headSol - MISSION[mission].startSol + 1);
}

/** Lives one colony of a gauntlet to its end or for `sols` sols. Deterministic. */
export function liveOnce(entry: Entry, index: number, sols: number, ledger: Ledger): Life {
  const { run, genesis } = begun(entry, index, ledger);
  const { colony } = run;
  const { seed } = genesis;
  const end = sols * TICKS_PER_SOL;
  while (colony.tick < end && colony.ended === null) advanceTick(run);
  return {
    seed,
    sols: solsLived(colony, TICKS_PER_SOL),
    alive: colony.ended === null,
    cause: colony.ended?.cause ?? null,
    people: colony.crew.filter(({ alive }) => alive).length,
    robots: colony.robots.filter(({ alive }) => alive).length,
    modules: colony.built.filter(({ builtSol }) => builtSol > 0).length,
    risk: colony.risk,
    score: scoreOf(colony, genesis.supplies).total,
    stateHash: stateHashOf(colony),
  };
}

/** Why a colony does not take the programs of an entry, in a sentence; null when it takes them. */
export function unseated(entry: Entry, ledger: Ledger): string | null {
  const { run } = begun(entry, 0, ledger);
  if (run.commands.length < entry.commands.length) return 'The programs are more than a colony takes.';
  for (const event of advanceTick(run)) if (event.kind === 'refused') return event.reason;
  return null;
}

/** A colony of an entry at tick 0, its commands waiting. */
function begun({ mission, commands }: Entry, index: number, ledger: Ledger) {
  const genesis = genesisOf(mission, gauntletSeed(index), RULES, { id: ledger.id, headHash: ledger.headHash });
  const identity = { id: `gauntlet-${index}`, name: '', description: '', author: '', created: '2000-01-01T00:00:00Z' };
  const run = beginRun(identity, genesis, ledger);
  run.tellsEchoes = false;
  for (const command of commands) submitCommand(run, structuredCopy(command));
  return { run, genesis };
}

/** What lives come to together; at least one. */
export function gauntletOf(mission: Entry['mission'], lives: readonly Life[], sols: number, ledger: Ledger): Gauntlet {
  const of = (value: (life: Life) => number): number[] => lives.map(value).sort((a, b) => a - b);
  const lived = of((life) => life.sols);
  const crews = of(({ people, robots }) => people + ROBOT_SHARE * robots);
  const survivors = lives.filter(({ alive }) => alive).length;
  const share = survivors / lives.length;
  const breakdown: [string, number][] = [
    [`Median sols × ${SOL_POINTS}`, percentile(lived, 0.5) * SOL_POINTS],
    [`Least crew left × ${CREW_POINTS}`, (crews[0] ?? 0) * CREW_POINTS],
    [
      `Median modules built × ${MODULE_POINTS}, at most ${MODULES_MOST}`,
      Math.min(
        MODULES_MOST,
        percentile(
          of((life) => life.modules),
          0.5,
        ),
      ) * MODULE_POINTS,
    ],
    [`Share of colonies alive × ${SURVIVAL_POINTS}`, share * SURVIVAL_POINTS],
    [
      `Third quartile of risk × −${-RISK_POINTS}`,
      percentile(
        of((life) => life.risk),
        0.75,
      ) *
        RISK_POINTS +
        0,
    ],
  ];
  let total = 0;
  for (const [, points] of breakdown) total += points;
  const grade = GRADES.find(([, least]) => total >= least)?.[0] ?? 'F';
  return {
    mission,
    rules: RULES,
    ledger: ledger.id,
    runs: lives.length,
    sols,
    score: { total, grade, breakdown },
    alive: share >= ALIVE_SHARE,
    survival: { share, interval: wilson(survivors, lives.length) },
    lived: { ...distributionOf(lived), medianInterval: medianInterval(lived) },
    scores: distributionOf(of((life) => life.score)),
    distinct: new Set(lives.map(({ stateHash }) => stateHash)).size,
    causes: countsOf(lives.flatMap(({ cause }) => (cause === null ? [] : [cause]))),
    curve: curveOf(lives),
  };
}

/** Words with how often they occur, the most frequent first. */
function countsOf(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
