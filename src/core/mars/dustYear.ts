/** What a Mars year brings of dust: how hazy its seasons are, and its regional and planet-encircling storms. */
import { draw } from '../kernel/random.ts';
import type { LedgerPlan } from './noise.ts';
import { between, wholeBetween } from './ranges.ts';
import {
  ENCIRCLING_CHANCE,
  ENCIRCLING_FALL_SOLS,
  ENCIRCLING_LS_DEG,
  ENCIRCLING_RISE_SOLS,
  ENCIRCLING_TAU,
  HAZE_SHARES,
  REGIONAL_FALL_SOLS,
  REGIONAL_LS_DEG,
  REGIONAL_RISE_SOLS,
  REGIONAL_TAU,
} from './stormConstants.ts';
import { type Storm, overlap, stormEnd } from './storms.ts';
import { FRAME_STREAMS } from './streams.ts';
import { marsSolDate, marsYearAt, momentOfLs, ttDaysOfMsd } from './time.ts';

/** `hazeShares` scale the two seasonal swells of dust. Storms never overlap, and are in no order. */
export type DustYear = {
  readonly hazeShares: readonly [first: number, second: number];
  readonly storms: readonly Storm[];
};

const { stormSeasons: HAZE, bigStorm: STORM } = FRAME_STREAMS;
/** Seasons of regional storms in a year: A, B and C (Kass et al. 2016). */
const SEASONS = REGIONAL_LS_DEG.length / 2;
/** Years kept at hand for a plan; a sol needs its own and the one before. */
const YEARS_KEPT = 4;
const kept = new WeakMap<LedgerPlan, Map<number, DustYear>>();

/** The first sol of a plan that begins at or after an Ls of a Mars year. */
function solOfLs(plan: LedgerPlan, marsYear: number, lsDeg: number): number {
  return Math.ceil(marsSolDate(momentOfLs(marsYear, lsDeg)) - plan.epochMsd);
}

function encirclingStorm(plan: LedgerPlan, marsYear: number, seed: number): Storm | null {
  const roll = (index: number): number => draw(seed, STORM, marsYear, 0, index);
  if (roll(0) >= ENCIRCLING_CHANCE) return null;
  return {
    scale: 'encircling',
    onsetSol: solOfLs(plan, marsYear, between(ENCIRCLING_LS_DEG, roll(1))),
    riseSols: wholeBetween(ENCIRCLING_RISE_SOLS, roll(2)),
    fallSols: wholeBetween(ENCIRCLING_FALL_SOLS, roll(3)),
    addedTau: between(ENCIRCLING_TAU, roll(4)),
  };
}

/** The regional storm of a season: 0 is A, 1 B, 2 C. It waits for the end of the one before. */
function regionalStorm(plan: LedgerPlan, marsYear: number, seed: number, season: number, freeSol: number): Storm {
  const roll = (index: number): number => draw(seed, STORM, marsYear, season + 1, index);
  const ends = (series: readonly number[]): readonly number[] => series.slice(2 * season, 2 * season + 2);
  return {
    scale: 'regional',
    onsetSol: Math.max(freeSol, solOfLs(plan, marsYear, between(ends(REGIONAL_LS_DEG), roll(1)))),
    riseSols: wholeBetween(REGIONAL_RISE_SOLS, roll(2)),
    fallSols: wholeBetween(REGIONAL_FALL_SOLS, roll(3)),
    addedTau: between(ends(REGIONAL_TAU), roll(4)),
  };
}

function made(plan: LedgerPlan, marsYear: number): DustYear {
  // The head's year is drawn whole from the ledger's own seed, so that a storm does not break off at the head.
  const headYear = marsYearAt(ttDaysOfMsd(plan.epochMsd + plan.headSol));
  const seed = marsYear <= headYear ? plan.seed : plan.forecastSeed;
  const encircling = encirclingStorm(plan, marsYear, seed);
  const storms: Storm[] = encircling === null ? [] : [encircling];
  let freeSol = -Infinity;
  for (let season = 0; season < SEASONS; season++) {
    const storm = regionalStorm(plan, marsYear, seed, season, freeSol);
    // One that meets the year's encircling storm is a part of it.
    if (encircling !== null && overlap(storm, encircling)) continue;
    storms.push(storm);
    freeSol = stormEnd(storm);
  }
  return {
    hazeShares: [
      between(HAZE_SHARES, draw(seed, HAZE, marsYear, 0)),
      between(HAZE_SHARES, draw(seed, HAZE, marsYear, 1)),
    ],
    // A ledger begins between storms: what would have begun before its first sol does not exist.
    storms: storms.filter(({ onsetSol }) => onsetSol >= 1),
  };
}

/** The dust of a Mars year of a plan: a pure function of both. The last few are remembered as long as the plan lives. */
export function dustYear(plan: LedgerPlan, marsYear: number): DustYear {
  let years = kept.get(plan);
  if (years === undefined) kept.set(plan, (years = new Map()));
  let year = years.get(marsYear);
  if (year === undefined) {
    year = made(plan, marsYear);
    if (years.size >= YEARS_KEPT) years.clear();
    years.set(marsYear, year);
  }
  return year;
}
