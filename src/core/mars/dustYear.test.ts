import { expect, test } from 'vitest';
import { dustYear } from './dustYear.ts';
import { planOf } from './frames.test-support.ts';
import { REGIONAL_LS_DEG } from './stormConstants.ts';
import { overlap } from './storms.ts';
import { lsDegAt, marsYearAt, ttDaysOfMsd } from './time.ts';

const YEARS = 1200;
const plan = { ...planOf(5), headSol: 1_000_000 };
const years = Array.from({ length: YEARS }, (_, i) => dustYear(plan, 38 + i));
const momentOf = (sol: number): number => ttDaysOfMsd(plan.epochMsd + sol);
/** Degrees that a sol takes, at most. */
const SOL_DEG = 0.7;

// Zurek & Martin 1993: 18 to 55 %, one in three. Four deviations of 1,200 draws are 5.4 %.
test('one Mars year in three has a planet-encircling storm, in southern spring or summer', () => {
  const encircling = years.flatMap(({ storms }) => storms.filter(({ scale }) => scale === 'encircling'));
  expect(encircling.length / YEARS).toBeGreaterThan(0.28);
  expect(encircling.length / YEARS).toBeLessThan(0.39);
  for (const { onsetSol, addedTau, riseSols, fallSols } of encircling) {
    const lsDeg = lsDegAt(momentOf(onsetSol));
    expect(lsDeg).toBeGreaterThan(184);
    expect(lsDeg).toBeLessThan(301);
    expect(addedTau).toBeGreaterThan(3);
    expect(addedTau).toBeLessThan(7.6);
    expect(riseSols).toBeGreaterThanOrEqual(6);
    expect(riseSols).toBeLessThanOrEqual(9);
    expect(fallSols).toBeGreaterThanOrEqual(60);
    expect(fallSols).toBeLessThanOrEqual(100);
  }
});

// Kass et al. 2016: three regional storms in each year without a global one.
test('a year without one has three regional storms, A, B and C, each in its season', () => {
  const quiet = years.filter(({ storms }) => storms.every(({ scale }) => scale === 'regional'));
  expect(quiet.length).toBeGreaterThan(700);
  const sums = [0, 0, 0];
  for (const { storms } of quiet) {
    expect(storms.length).toBe(3);
    for (const [season, { onsetSol, addedTau }] of storms.entries()) {
      const [from = 0, to = 0] = REGIONAL_LS_DEG.slice(2 * season);
      const lsDeg = lsDegAt(momentOf(onsetSol));
      expect(lsDeg).toBeGreaterThanOrEqual(from);
      expect(lsDeg).toBeLessThan(to + SOL_DEG);
      expect(addedTau).toBeGreaterThanOrEqual(0.3);
      expect(addedTau).toBeLessThan(1.6);
      sums[season] = (sums[season] ?? 0) + addedTau;
    }
  }
  const [a = 0, b = 0, c = 0] = sums;
  expect(a).toBeGreaterThan(c);
  expect(c).toBeGreaterThan(b);
});

test('every storm begins in its own year, and no two of neighbouring years overlap', () => {
  for (const [i, { storms }] of years.entries()) {
    for (const { onsetSol } of storms) expect(marsYearAt(momentOf(onsetSol))).toBe(38 + i);
    const all = [...(years[i - 1]?.storms ?? []), ...storms];
    for (const [j, one] of all.entries()) for (const other of all.slice(j + 1)) expect(overlap(one, other)).toBe(false);
  }
});

test('years are the same whoever asks first, and a ledger begins between storms', () => {
  const again = { ...plan };
  expect(dustYear(again, 700)).toEqual(years[700 - 38]);
  expect(dustYear(again, 38)).toEqual(years[0]);
  const late = { ...plan, epochMsd: plan.epochMsd + 500 };
  for (const { onsetSol } of dustYear(late, 38).storms) expect(onsetSol).toBeGreaterThanOrEqual(1);
});

test("the head's year is the ledger's own to its end, the next is forecast", () => {
  const [one, other] = [planOf(5), { ...planOf(5), forecastSeed: 2 }];
  const headYear = marsYearAt(momentOf(one.headSol));
  expect(dustYear(one, headYear)).toEqual(dustYear(other, headYear));
  expect(dustYear(one, headYear + 1)).not.toEqual(dustYear(other, headYear + 1));
});
