import fc from 'fast-check';
import { expect, test } from 'vitest';
import { earthAt } from './earth.ts';
import {
  SYNODIC_DAYS,
  blackoutNear,
  closestBetween,
  conjunctionNear,
  marsLeadDeg,
  nextDeparture,
  nextOpposition,
  oppositionNear,
} from './synodic.ts';
import { ttDaysFromUnixMs, utcText } from './utc.ts';

const at = (text: string): number => ttDaysFromUnixMs(Date.parse(`${text}Z`));
const date = (ttDays: number): string => utcText(ttDays).slice(0, 10);
/** Days TT since J2000, from 1900 to 2050. */
const moments = fc.double({ min: -36_000, max: 18_000, noNaN: true });

test('oppositions are 779.9 days apart in the mean', () => {
  expect(SYNODIC_DAYS).toBeCloseTo(779.94, 1);
});

// Dates of the SEDS list.
test.each([
  '1988-09-28',
  '1999-04-24',
  '2001-06-13',
  '2005-11-07',
  '2010-01-29',
  '2014-04-08',
  '2016-05-22',
  '2018-07-27',
])('opposition of %s, to a day', (published) => {
  const day = at(`${published}T12:00`);
  for (const from of [day - 200, day, day + 200]) expect(Math.abs(oppositionNear(from) - day)).toBeLessThan(1.1);
  expect(Math.abs(nextOpposition(day - 100) - day)).toBeLessThan(1.1);
  expect(nextOpposition(day + 5) - day).toBeGreaterThan(700);
});

test('whenever one asks: the next opposition is ahead, less than 812 days, and Mars leads by nothing then', () => {
  fc.assert(
    fc.property(moments, (ttDays) => {
      const next = nextOpposition(ttDays);
      expect(next).toBeGreaterThanOrEqual(ttDays);
      expect(next - ttDays).toBeLessThan(812);
      expect(Math.abs(marsLeadDeg(next))).toBeLessThan(1e-6);
      expect(earthAt(next).sunEarthMarsDeg).toBeGreaterThan(173);
    }),
  );
});

test('the closest approach of 2003 was on 27 August, before the opposition by a day', () => {
  const closest = closestBetween(at('2003-07-20T00:00'), at('2003-09-30T00:00'));
  expect(date(closest)).toBe('2003-08-27');
  expect(earthAt(closest).distanceAu).toBeLessThan(earthAt(closest + 0.01).distanceAu);
  expect(earthAt(closest).distanceAu).toBeLessThan(earthAt(closest - 0.01).distanceAu);
  expect(oppositionNear(closest) - closest).toBeCloseTo(1, 0);
});

test('a search for the closest approach keeps within its bounds', () => {
  const from = at('2003-05-01T00:00');
  expect(closestBetween(from, from + 30)).toBeCloseTo(from + 30, 6);
  expect(closestBetween(from + 200, from + 230)).toBeCloseTo(from + 200, 6);
});

// NASA's moratoria: 7 September 2019, 14 October 2021 and 25 November 2023 were the last days, quoted by the press. The
// later two are ours alone.
test.each([
  ['2019-09-01', '2019-08-28', '2019-09-07'],
  ['2021-10-08', '2021-10-02', '2021-10-13'],
  ['2023-11-18', '2023-11-11', '2023-11-24'],
  ['2026-01-09', '2026-01-02', '2026-01-16'],
  ['2028-03-21', '2028-03-12', '2028-03-29'],
])('about %s no commands from %s to %s', (middle, first, last) => {
  const blackout = blackoutNear(at(`${middle}T00:00`), 2);
  expect([blackout?.fromTtDays, blackout?.toTtDays].map((end) => date(end ?? 0))).toEqual([first, last]);
});

test('a blackout ends where the angle is the limit; a wider limit lasts longer; none where Mars keeps away', () => {
  fc.assert(
    fc.property(moments, fc.double({ min: 1.3, max: 45, noNaN: true }), (ttDays, limitDeg) => {
      const blackout = blackoutNear(ttDays, limitDeg);
      const middle = conjunctionNear(ttDays);
      expect(blackout).not.toBeNull();
      const { fromTtDays, toTtDays } = blackout ?? { fromTtDays: 0, toTtDays: 0 };
      expect(earthAt(fromTtDays).sunEarthMarsDeg).toBeCloseTo(limitDeg, 9);
      expect(earthAt(toTtDays).sunEarthMarsDeg).toBeCloseTo(limitDeg, 9);
      expect(fromTtDays).toBeLessThan(middle);
      expect(toTtDays).toBeGreaterThan(middle);
      expect(earthAt(middle).distanceAu).toBeGreaterThan(2.3);
    }),
  );
  expect(blackoutNear(at('2023-11-18T00:00'), 0.05)).toBeNull();
});

// Days on which craft really left for Mars (general knowledge).
test.each([
  ['1996-12-04', 15],
  ['2003-06-10', 15],
  ['2005-08-12', 15],
  ['2007-08-04', 45],
  ['2011-11-26', 15],
  ['2013-11-18', 45],
  ['2018-05-05', 15],
  ['2020-07-30', 15],
])('the launch of %s fell within %i days of a window', (launched, days) => {
  const day = at(`${launched}T12:00`);
  const { opensTtDays, bestTtDays, closesTtDays, arrivesTtDays } = nextDeparture(day - 200);
  expect(Math.abs(bestTtDays - day)).toBeLessThanOrEqual(days);
  expect(opensTtDays).toBeLessThan(bestTtDays);
  expect(closesTtDays).toBeGreaterThan(bestTtDays);
  expect(arrivesTtDays - bestTtDays).toBeGreaterThan(225);
  expect(arrivesTtDays - bestTtDays).toBeLessThan(290);
});

test('a window that is open now is the next, and windows come once in a synodic period', () => {
  fc.assert(
    fc.property(moments, (ttDays) => {
      const window = nextDeparture(ttDays);
      expect(window.closesTtDays).toBeGreaterThanOrEqual(ttDays);
      expect(nextDeparture(window.closesTtDays - 0.01).bestTtDays).toBeCloseTo(window.bestTtDays, 6);
      const later = nextDeparture(window.closesTtDays + 0.01).bestTtDays - window.bestTtDays;
      expect(later).toBeGreaterThan(700);
      expect(later).toBeLessThan(860);
      // On circular orbits Mars would lead by 44 degrees.
      expect(Math.abs(marsLeadDeg(window.bestTtDays) - 44)).toBeLessThan(30);
    }),
  );
});
