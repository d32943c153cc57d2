/** What a post-mortem reads, and the days it makes of it: stocks walked back from the end, and who lived. */
import { KCAL_PER_FOOD_KG } from '../chemistry.ts';
import type { Stamped } from '../commands/command.ts';
import type { Echo } from '../echo.ts';
import type { Colony } from '../schema.ts';
import { oxygenTotalKg } from '../today.ts';

/** A run as a file keeps it: the final state, the last echoes, and the whole command log. */
export type Archive = {
  readonly colony: Colony;
  readonly echoes: readonly Echo[];
  readonly commands: readonly Stamped[];
};

/** What a link of the chain is about. */
export type About =
  // Roots: what somebody decided, what Mars did, what wore out, and what was never enough.
  | 'allocation'
  | 'ration'
  | 'labour'
  | 'module'
  | 'storm'
  | 'season'
  | 'dust'
  | 'load'
  | 'wear'
  | 'spares'
  | 'flare'
  | 'event'
  | 'plan'
  // What followed from them.
  | 'power'
  | 'warmth'
  | 'air'
  | 'oxygen'
  | 'water'
  | 'food'
  | 'hunger'
  | 'dose'
  | 'joints'
  | 'alarm'
  | 'critical'
  | 'death'
  | 'end';

/** One link: what happened in a sol (of the colony, 0 the first), and why. */
export type Link = { readonly sol: number; readonly about: About; readonly what: string; readonly why: string };

/** Why something ran short: the links to it from the first that mattered, and how much of the shortage they explain (e-folds). */
export type Driver = { readonly weight: number; readonly links: readonly Link[] };

/** One kept sol. */
export type Day = {
  readonly sol: number;
  readonly echo: Echo;
  /** At its end: kg of oxygen in tanks and air, kg of potable water, dry kg of food, kWh in the battery. */
  readonly stock: { readonly o2: number; readonly h2o: number; readonly food: number; readonly power: number };
  /** Reference bodies that breathed at its start. */
  readonly bodies: number;
};
export type Stock = keyof Day['stock'];

export type History = Archive & { readonly days: readonly Day[] };

/** The kept sols in order, with the stocks that the deltas leave when they are taken back from the final state. */
export function historyOf(archive: Archive): History {
  const { colony, echoes } = archive;
  let o2 = oxygenTotalKg(colony);
  let h2o = colony.tanks.waterKg;
  let food = colony.foodKg;
  let power = colony.energy.batteryKwh;
  let bodies = 0;
  for (const person of colony.crew) if (person.alive) bodies += person.metabolicScale;
  const days: Day[] = [];
  for (const echo of echoes.toReversed()) {
    for (const { type, name } of echo.crew_events)
      if (type === 'crew_death')
        for (const person of colony.crew) if (person.name === name) bodies += person.metabolicScale;
    days.push({ sol: echo.frame - colony.startSol, echo, stock: { o2, h2o, food, power }, bodies });
    o2 -= echo.delta.o2;
    h2o -= echo.delta.h2o;
    food -= echo.delta.food / KCAL_PER_FOOD_KG;
    power -= echo.delta.power;
  }
  days.reverse();
  return { ...archive, days };
}

/** The day at a place; past the ends, the nearest. Throws RangeError when no day was kept. */
export function dayAt(history: History, place: number): Day {
  const day = history.days[Math.max(0, Math.min(history.days.length - 1, place))];
  if (day === undefined) throw new RangeError('no sol was kept');
  return day;
}

/** Mean of a figure over days `from` to `to`, both included. */
export function meanOver(
  history: History,
  from: number,
  to: number,
  figure: (day: Day, place: number) => number,
): number {
  let sum = 0;
  for (let place = from; place <= to; place++) sum += figure(dayAt(history, place), place);
  return to < from ? 0 : sum / (to - from + 1);
}

/** Of several drivers the one that explains most; the first of equals. */
export function strongest(drivers: readonly Driver[]): Driver {
  let best: Driver = { weight: 0, links: [] };
  for (const driver of drivers) if (driver.weight > best.weight) best = driver;
  return best;
}

/** Weights stop here: a twentieth of what was needed counts as nothing at all. */
export const WEIGHT_MOST = 3;

/** A share in words. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;
/** One decimal below ten, none above: for kg, kWh and sols. */
export const rounded = (value: number): string =>
  String(Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value));
