/** Inertia: what the last sols say of where a colony is going. A pure function of what it remembers. */
import type { Remembered } from '../mindSchema.ts';
import {
  CRITICAL_HEALTH,
  CRITICAL_SOLS,
  DECLINING_FALL,
  DECLINING_FOOD_SOLS,
  DECLINING_O2_SOLS,
  ENGAGEMENT_BAND,
  ENGAGEMENT_FOOD_KCAL,
  ENGAGEMENT_POWER_KWH,
  ENGAGEMENT_WATER_KG,
  TREND_SOLS,
} from './constants.ts';
import type { DIRECTIONS, EchoInertia, Flip, PACES, Resource, TRAJECTORIES } from './inertiaSchema.ts';

/** How a stock moves: kg, kcal or kWh a sol; the change of that; and its mean over up to five sols. */
export type Motion = { readonly velocity: number; readonly acceleration: number; readonly trend: number };

export type Inertia = { readonly [K in Resource]: Motion } & {
  readonly engagement: (typeof PACES)[number];
  readonly crew: (typeof TRAJECTORIES)[number];
  readonly risk: (typeof DIRECTIONS)[number];
  /** Deltas whose sign the last sol turned. */
  readonly flips: readonly Flip[];
};

/** The inertia of the remembered sols, the oldest first; null before there are two. */
export function inertiaOf(echoes: readonly Remembered[]): Inertia | null {
  const last = echoes[echoes.length - 1];
  const before = echoes[echoes.length - 2];
  if (last === undefined || before === undefined) return null;
  return {
    o2: motionOf(echoes, 'o2'),
    h2o: motionOf(echoes, 'h2o'),
    food: motionOf(echoes, 'food'),
    power: motionOf(echoes, 'power'),
    engagement: paceOf(engagementOf(last) - engagementOf(before)),
    crew: crewOf(echoes, last),
    risk: last.risk > before.risk ? 'rising' : last.risk < before.risk ? 'falling' : 'flat',
    flips: flipsOf(last, before),
  };
}

/** Inertia under the names that files have for it. */
export function echoInertiaOf(inertia: Inertia | null): EchoInertia | null {
  if (inertia === null) return null;
  const { o2, h2o, food, power } = inertia;
  return {
    o2_velocity: o2.velocity,
    o2_acceleration: o2.acceleration,
    o2_trend: o2.trend,
    h2o_velocity: h2o.velocity,
    h2o_acceleration: h2o.acceleration,
    h2o_trend: h2o.trend,
    food_velocity: food.velocity,
    food_acceleration: food.acceleration,
    food_trend: food.trend,
    power_velocity: power.velocity,
    power_acceleration: power.acceleration,
    power_trend: power.trend,
    engagement_trend: inertia.engagement,
    crew_trajectory: inertia.crew,
    cri_direction: inertia.risk,
    discourse_flips: inertia.flips.map((flip) => ({ ...flip })),
  };
}

function motionOf(echoes: readonly Remembered[], of: Resource): Motion {
  const count = Math.min(TREND_SOLS, echoes.length);
  let sum = 0;
  for (let i = echoes.length - count; i < echoes.length; i++) sum += echoes[i]?.[of] ?? 0;
  const velocity = echoes[echoes.length - 1]?.[of] ?? 0;
  return { velocity, acceleration: velocity - (echoes[echoes.length - 2]?.[of] ?? 0), trend: sum / count };
}

/** The ancestor's sum of all stocks, each against what it takes for one. */
function engagementOf({ o2, h2o, food, power }: Remembered): number {
  return o2 + h2o / ENGAGEMENT_WATER_KG + food / ENGAGEMENT_FOOD_KCAL + power / ENGAGEMENT_POWER_KWH;
}

function paceOf(change: number): Inertia['engagement'] {
  if (change > ENGAGEMENT_BAND) return 'accelerating';
  return change < -ENGAGEMENT_BAND ? 'decelerating' : 'steady';
}

/** By mean health and by the sols that the stores last, which are counted by the living: a crew of two is judged as one of six. */
function crewOf(echoes: readonly Remembered[], last: Remembered): Inertia['crew'] {
  if (last.health < CRITICAL_HEALTH || last.o2Sols < CRITICAL_SOLS || last.foodSols < CRITICAL_SOLS) return 'critical';
  const earlier = echoes[Math.max(0, echoes.length - TREND_SOLS)];
  const sinks = earlier !== undefined && earlier.health - last.health > DECLINING_FALL;
  const chokes = last.o2 < 0 && last.o2Sols < DECLINING_O2_SOLS;
  const starves = last.food < 0 && last.foodSols < DECLINING_FOOD_SOLS;
  return sinks || chokes || starves ? 'declining' : 'stable';
}

const GAINS = { o2: 'producing', h2o: 'producing', food: 'producing', power: 'charging' } as const;
const LOSES = { o2: 'consuming', h2o: 'consuming', food: 'consuming', power: 'draining' } as const;

function flipsOf(last: Remembered, before: Remembered): Flip[] {
  const flips: Flip[] = [];
  for (const system of SYSTEMS) {
    if (last[system] < 0 && before[system] > 0) flips.push({ system, from: GAINS[system], to: LOSES[system] });
    else if (last[system] > 0 && before[system] < 0) flips.push({ system, from: LOSES[system], to: GAINS[system] });
  }
  return flips;
}
const SYSTEMS: readonly Resource[] = ['o2', 'h2o', 'food', 'power'];
