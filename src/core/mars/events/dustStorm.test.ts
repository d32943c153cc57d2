/** Dust: that a storm is told on the sol it begins, and that what is told is what `dust_tau` does. */
import { expect, test } from 'vitest';
import { stormOn } from '../dustySols.ts';
import { ALL_FRAMES, SEEDS, eventsIn, framesOf, planOf } from '../frames.test-support.ts';
import { STORM_SCALES, stormSols } from '../storms.ts';
import { marsYearAt, ttDaysOfMsd } from '../time.ts';

const REFERENCE = SEEDS[0];
const stormsOf = (seed: number) => eventsIn(framesOf(seed), 'dust_storm');

test.each(SEEDS)('seed %i: every storm has its event on its first sol, and every event its storm', (seed) => {
  const plan = planOf(seed);
  const told = new Map(stormsOf(seed).map(({ sol, event }) => [sol, event]));
  let storms = 0;
  for (const { sol } of framesOf(seed)) {
    const storm = stormOn(plan, sol, marsYearAt(ttDaysOfMsd(plan.epochMsd + sol)));
    const begins = storm !== null && storm.onsetSol === sol;
    expect(told.has(sol)).toBe(begins);
    if (!begins) continue;
    storms++;
    expect(told.get(sol)).toMatchObject({ scale: storm.scale, duration_sols: stormSols(storm) });
  }
  expect(told.size).toBe(storms);
});

test.each(SEEDS)('seed %i: severity tells the height of tau, and never more', (seed) => {
  const frames = framesOf(seed);
  for (const { sol, event } of stormsOf(seed)) {
    const last = sol - 1 + (event.duration_sols ?? 0);
    if (last > frames.length) continue;
    const peak = Math.max(...frames.slice(sol - 1, last).map(({ mars }) => mars.dust_tau));
    const toldTau = 0.5 + 4.5 * event.severity * event.severity;
    expect(toldTau).toBeLessThan(peak + 1e-9);
    if (event.severity < 1) expect(toldTau).toBeGreaterThan(peak - 0.1);
    else expect(peak).toBeGreaterThanOrEqual(5);
  }
});

test.each(SEEDS)('seed %i: tau rises into a storm, and is back near where it was at the end', (seed) => {
  const frames = framesOf(seed);
  const tau = (sol: number): number => frames[sol - 1]?.mars.dust_tau ?? Number.NaN;
  for (const { sol, event } of stormsOf(seed)) {
    const last = sol - 1 + (event.duration_sols ?? 0);
    if (sol < 2 || last > frames.length) continue;
    const peak = Math.max(...frames.slice(sol - 1, last).map(({ mars }) => mars.dust_tau));
    expect(peak).toBeGreaterThan(tau(sol - 1) + 0.1);
    expect(tau(last)).toBeLessThan(Math.max(1.5, 0.5 * peak));
  }
});

test('how many: local storms pass now and then all year round, regional ones nearly always three a year', () => {
  const years = 3 * SEEDS.length;
  const rate = (scale: string): number =>
    eventsIn(ALL_FRAMES, 'dust_storm').filter(({ event }) => event['scale'] === scale).length / years;
  expect(rate('local')).toBeGreaterThan(2);
  expect(rate('local')).toBeLessThan(7);
  expect(rate('regional')).toBeGreaterThan(2);
  expect(rate('regional')).toBeLessThanOrEqual(3);
  expect(rate('encircling')).toBeLessThan(1);
  for (const { event } of eventsIn(ALL_FRAMES, 'dust_storm')) expect(STORM_SCALES).toContain(event['scale']);
});

test('the shipped ledger: regional storms each year, one encircling, in Mars Year 39', () => {
  const byYear = [38, 39, 40].map((year) =>
    stormsOf(REFERENCE)
      .filter(({ sol }) => marsYearAt(ttDaysOfMsd(53630 + sol)) === year)
      .map(({ event }) => event['scale']),
  );
  expect(byYear.map((scales) => scales.filter((scale) => scale === 'encircling').length)).toEqual([0, 1, 0]);
  expect(byYear.map((scales) => scales.filter((scale) => scale === 'regional').length)).toEqual([3, 2, 3]);
});

// Facts 6.4: clear air 0.35 to 0.7; a planet-encircling storm 3.6 to about 8.
test('tau: clear air most of the time, 3.6 to 9 at the height of an encircling storm', () => {
  const taus = ALL_FRAMES.map(({ mars }) => mars.dust_tau).toSorted((a, b) => a - b);
  expect(taus[0]).toBeGreaterThan(0.2);
  expect(taus[taus.length >> 1]).toBeGreaterThan(0.4);
  expect(taus[taus.length >> 1]).toBeLessThan(0.65);
  expect(taus.at(-1)).toBeLessThan(9.5);
  for (const seed of SEEDS)
    for (const { sol, event } of stormsOf(seed)) {
      if (event['scale'] !== 'encircling') continue;
      const height = framesOf(seed).slice(sol - 1, sol + 15);
      expect(Math.max(...height.map(({ mars }) => mars.dust_tau))).toBeGreaterThan(3.4);
      expect(event.duration_sols).toBeGreaterThanOrEqual(66);
    }
});
