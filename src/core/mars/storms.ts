/** Dust storms as shapes in time: a smooth rise, then an exponential fall that ends. Opacity is that at the reference site. */
import { exp } from '../kernel/exp.ts';
import { STORM_FALL_FOLDS } from './stormConstants.ts';

/** How far a storm reaches: hundreds of kilometres for days, a region for weeks, the planet for months. */
export const STORM_SCALES = ['local', 'regional', 'encircling'] as const;
export type StormScale = (typeof STORM_SCALES)[number];

/** One storm: it lasts from `onsetSol` for `riseSols` and then `fallSols` sols, and adds `addedTau` at its height. */
export type Storm = {
  readonly scale: StormScale;
  readonly onsetSol: number;
  readonly riseSols: number;
  readonly fallSols: number;
  readonly addedTau: number;
};

const REST = exp(-STORM_FALL_FOLDS);

/** Sols on which a storm adds dust. */
export function stormSols(storm: Storm): number {
  return storm.riseSols + storm.fallSols;
}

/** The first sol after a storm. */
export function stormEnd(storm: Storm): number {
  return storm.onsetSol + stormSols(storm);
}

/** Whether two storms share a sol. */
export function overlap(one: Storm, other: Storm): boolean {
  return one.onsetSol < stormEnd(other) && other.onsetSol < stormEnd(one);
}

/** Opacity that a storm adds on a sol: nothing before its onset and after its end, all of `addedTau` when it has risen. */
export function addedTauAt(storm: Storm, sol: number): number {
  const since = sol - storm.onsetSol + 1;
  if (since < 1 || since > stormSols(storm)) return 0;
  if (since <= storm.riseSols) {
    const risen = since / storm.riseSols;
    return storm.addedTau * risen * risen * (3 - 2 * risen);
  }
  const fallen = (since - storm.riseSols) / (storm.fallSols + 1);
  return (storm.addedTau * (exp(-STORM_FALL_FOLDS * fallen) - REST)) / (1 - REST);
}
