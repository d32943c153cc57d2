/** What a colony's cartridge tells of its sols, for merging: changes by metric, aligned by sol of life. */
import type { Cartridge } from '../../cartridge/schema.ts';
import { METRICS, type Metric, type Parent } from '../../cartridge/formats/world.ts';
import type { Echo } from '../../colony/echo.ts';

/** Echoes of each parent that a world seed carries. */
const PARENT_ECHOES = 50;

/** The last echoes of a cartridge, as many as are carried. */
export function echoesOf({ echoHistory }: Cartridge): readonly Echo[] {
  return echoHistory.slice(-PARENT_ECHOES);
}

/** Changes in one sol of life, counted from 1. Of the risk index the change since the echo before. */
export type Moved = { readonly sol: number } & Readonly<Record<Metric, number>>;

/** What moved in each sol; the first echo has no risk to compare with, and is left out. */
export function movesOf({ state: { startSol }, echoHistory: echoes }: Cartridge): readonly Moved[] {
  return echoes.slice(1).map(({ frame, delta: { o2, h2o, food, power }, cri }, index) => ({
    sol: frame - startSol + 1,
    o2,
    h2o,
    food,
    power,
    risk: cri - (echoes[index]?.cri ?? cri),
  }));
}

/** Two colonies in the same sol of their lives. */
export type Aligned = readonly [a: Moved, b: Moved];

/** The sols that both have. */
export function aligned(a: readonly Moved[], b: readonly Moved[]): readonly Aligned[] {
  const other = new Map(b.map((moved) => [moved.sol, moved]));
  return a.flatMap((moved) => {
    const match = other.get(moved.sol);
    return match === undefined ? [] : [[moved, match] as const];
  });
}

/** What is said of a parent. */
export function parentOf(cartridge: Cartridge): Parent {
  const { id, name, state, score, chain } = cartridge;
  const { crew, robots } = state;
  const isAlive = state.ended === null;
  return {
    id,
    name,
    mission: state.mission,
    site: state.site,
    seed: state.seed,
    start_sol: state.startSol,
    sols: state.sol,
    alive: isAlive,
    people: isAlive ? crew.filter(({ alive }) => alive).length : crew.length,
    robots: isAlive ? robots.filter(({ alive }) => alive).length : robots.length,
    score: score.total,
    head: chain.head,
    echoes: echoesOf(cartridge).length,
  };
}

/** For each metric, whether more of it is worse. */
export const IS_BAD_TO_RISE: Readonly<Record<Metric, boolean>> = {
  o2: false,
  h2o: false,
  food: false,
  power: false,
  risk: true,
};

/** A value for each metric. */
export function ofEach<T>(make: (metric: Metric) => T): Readonly<Record<Metric, T>> {
  return Object.fromEntries(METRICS.map((metric) => [metric, make(metric)])) as Readonly<Record<Metric, T>>;
}
