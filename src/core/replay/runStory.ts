/** What happened in a run, sol by sol, computed again from its beginning: what the page of a run draws. */
import { err, ok, type Result } from '../kernel/result.ts';
import type { Ledger } from '../mars/ledger.ts';
import { oxygenTotalKg } from '../colony/today.ts';
import { scoreOf } from '../colony/score.ts';
import { RULES } from '../colony/step.ts';
import { refusal, type Refusal } from '../cartridge/refusal.ts';
import { advanceSols, beginRun, isSupplied, structuredCopy, suppliesOf, type Run } from '../cartridge/run.ts';
import type { Cartridge } from '../cartridge/schema.ts';
import { TICKS_PER_SOL } from '../mars/constants.ts';

/** How a colony stood at the end of a sol. */
export type StoryPoint = {
  readonly sol: number;
  /** People; robots in a colony that has no people. */
  readonly living: number;
  readonly oxygenKg: number;
  readonly waterKg: number;
  readonly foodKg: number;
  readonly batteryKwh: number;
  readonly score: number;
  /** 0 to 100. */
  readonly risk: number;
};

/** A run's story, and who governed it. */
export type RunStory = {
  readonly name: string;
  readonly mission: string;
  readonly seed: number | null;
  readonly orders: number;
  readonly governor: { readonly name: string; readonly source: string; readonly enabled: boolean };
  /** At most `MOST_POINTS`, evenly spaced, the last sol among them. */
  readonly points: readonly StoryPoint[];
};

const MOST_POINTS = 200;
const MOST_SOLS = 10_000;

/** Computes a run again. Refused under other rules, beyond 10,000 sols, and where frames are lacking. */
export function storyOf(cartridge: Cartridge, ledger: Ledger): Result<RunStory, Refusal> {
  const { genesis, rules, state, name, mission, commands, programs } = cartridge;
  if (rules !== RULES)
    return err(refusal('invalid-argument', `The run follows rules ${rules}; this Marsdeck computes rules ${RULES}.`));
  const begun = 'from' in genesis ? genesis.from.state.tick : 0;
  const sols = Math.floor((state.tick - begun) / TICKS_PER_SOL);
  if (sols > MOST_SOLS) return err(refusal('invalid-argument', `The run has more than ${MOST_SOLS} sols.`));
  const { id, description, author, created } = cartridge;
  const run = beginRun({ id, name, description, author, created }, structuredCopy(genesis), ledger);
  run.commands.push(...structuredCopy(commands.filter(([tick]) => tick < state.tick)));
  const stride = Math.max(1, Math.ceil(sols / MOST_POINTS));
  const points = [pointOf(run)];
  for (let lived = 0; lived < sols && run.colony.ended === null;) {
    if (!isSupplied(run)) return err(refusal('no-frame', 'A frame of this run is not at hand.'));
    const next = Math.min(stride, sols - lived);
    advanceSols(run, next);
    lived += next;
    points.push(pointOf(run));
  }
  const { name: called, source, enabled } = programs.governor;
  return ok({
    name,
    mission,
    seed: 'from' in genesis ? null : genesis.seed,
    orders: commands.length,
    governor: { name: called, source, enabled },
    points,
  });
}

function pointOf({ colony, genesis }: Run): StoryPoint {
  const folk = colony.crew.length > 0 ? colony.crew : colony.robots;
  return {
    sol: Math.floor(colony.tick / TICKS_PER_SOL),
    living: folk.filter(({ alive }) => alive).length,
    oxygenKg: oxygenTotalKg(colony),
    waterKg: colony.tanks.waterKg,
    foodKg: colony.foodKg,
    batteryKwh: colony.energy.batteryKwh,
    score: scoreOf(colony, suppliesOf(genesis)).total,
    risk: colony.risk,
  };
}
