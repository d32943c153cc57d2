/** The dust of a ledger's sols: clear air, seasonal haze, slow and fast variability, and storms of three scales. */
import { exp } from '../kernel/exp.ts';
import { draw } from '../kernel/random.ts';
import { stormTau as seasonalTau } from './dust.ts';
import { dustYear } from './dustYear.ts';
import { CLEAR_TAU, TAU_FAST, TAU_MIDDLE, TAU_SLOW } from './ledgerConstants.ts';
import { type LedgerPlan, seedOfNode, valueNoise } from './noise.ts';
import { between, wholeBetween } from './ranges.ts';
import { REFERENCE_SITE } from './sites.ts';
import { LOCAL_CELL_SOLS, LOCAL_CHANCE, LOCAL_FALL_SOLS, LOCAL_RISE_SOLS, LOCAL_TAU } from './stormConstants.ts';
import { type Storm, addedTauAt, overlap, stormEnd, stormSols } from './storms.ts';
import { FRAME_STREAMS } from './streams.ts';
import { marsYearAt, ttDaysOfMsd } from './time.ts';

const { slowDust: SLOW, middleDust: MIDDLE, fastDust: FAST, localStorm: LOCAL } = FRAME_STREAMS;

const [SLOW_LN = 0, SLOW_SOLS = 1] = TAU_SLOW;
const [MIDDLE_LN = 0, MIDDLE_SOLS = 1] = TAU_MIDDLE;
const [FAST_LN = 0, FAST_SOLS = 1] = TAU_FAST;

/** The regional and encircling storms that a sol of a Mars year can lie in: a storm lasts less than a year. */
function bigStorms(plan: LedgerPlan, marsYear: number): readonly Storm[] {
  const { storms } = dustYear(plan, marsYear);
  const before = dustYear(plan, marsYear - 1).storms;
  return before.length === 0 ? storms : [...before, ...storms];
}

/** The local storm of the cell of sols in which a sol lies: all of it is in there, and none is seen under a big one. */
function localStorm(plan: LedgerPlan, sol: number): Storm | null {
  const cell = Math.floor((sol - 1) / LOCAL_CELL_SOLS);
  const seed = seedOfNode(plan, cell, LOCAL_CELL_SOLS);
  if (draw(seed, LOCAL, cell, 0) >= LOCAL_CHANCE) return null;
  const roll = (index: number): number => draw(seed, LOCAL, cell, 0, index);
  const shape: Storm = {
    scale: 'local',
    onsetSol: cell * LOCAL_CELL_SOLS + 1,
    riseSols: wholeBetween(LOCAL_RISE_SOLS, roll(1)),
    fallSols: wholeBetween(LOCAL_FALL_SOLS, roll(2)),
    addedTau: between(LOCAL_TAU, roll(3)),
  };
  const wait = wholeBetween([0, LOCAL_CELL_SOLS - stormSols(shape)], roll(4));
  const storm = { ...shape, onsetSol: shape.onsetSol + wait };
  const marsYear = marsYearAt(ttDaysOfMsd(plan.epochMsd + storm.onsetSol));
  return bigStorms(plan, marsYear).some((big) => overlap(big, storm)) ? null : storm;
}

/** The storm under way on a sol of a Mars year, if any: no two ever overlap. */
export function stormOn(plan: LedgerPlan, sol: number, marsYear: number): Storm | null {
  const covers = (storm: Storm): boolean => storm.onsetSol <= sol && sol < stormEnd(storm);
  const big = bigStorms(plan, marsYear).find(covers);
  if (big !== undefined) return big;
  const local = localStorm(plan, sol);
  return local !== null && covers(local) ? local : null;
}

/** Visible optical depth of a sol at the reference site, of all the dust there is. */
export function solTau(plan: LedgerPlan, sol: number, lsDeg: number, marsYear: number): number {
  const [first, second] = dustYear(plan, marsYear).hazeShares;
  const haze = CLEAR_TAU + seasonalTau(lsDeg, REFERENCE_SITE.latitudeDeg, first, second);
  const quick = FAST_LN * valueNoise(plan, FAST, sol, FAST_SOLS);
  const swell =
    SLOW_LN * valueNoise(plan, SLOW, sol, SLOW_SOLS) + MIDDLE_LN * valueNoise(plan, MIDDLE, sol, MIDDLE_SOLS);
  const storm = stormOn(plan, sol, marsYear);
  const added = storm === null ? 0 : addedTauAt(storm, sol);
  return exp(quick) * (haze * exp(swell) + added);
}
