import { expect, test } from 'vitest';
import { AU_KM } from './earthConstants.ts';
import { earthAt, isLinkOpen, linkRateKbps } from './earth.ts';
import { ttDaysFromUnixMs } from './utc.ts';

const DAY_MS = 86_400_000;
const at = (text: string): number => ttDaysFromUnixMs(Date.parse(`${text}Z`));
const millionKm = (ttDays: number): number => (earthAt(ttDays).distanceAu * AU_KM) / 1e6;
/** For vectors that take UTC as dynamical time. */
const untimed = (text: string): number => (Date.parse(`${text}Z`) - Date.parse('2000-01-01T12:00Z')) / DAY_MS;

// SEDS table of oppositions: distance on the printed date, whole million km.
test.each([
  ['1960-12-30', 91],
  ['1963-02-04', 100],
  ['1967-04-15', 91],
  ['1969-05-31', 73],
  ['1973-10-25', 66],
  ['1975-12-15', 85],
  ['1980-02-25', 102],
  ['1982-03-31', 96],
  ['1986-07-10', 61],
  ['1988-09-28', 59],
  ['1993-01-07', 94],
  ['1995-02-12', 101],
  ['1999-04-24', 87],
  ['2001-06-13', 68],
  ['2005-11-07', 70],
  ['2010-01-29', 99],
  ['2014-04-08', 92],
  ['2018-07-27', 58],
])('on %s Mars was %i million km away', (date, published) => {
  expect(Math.abs(millionKm(at(`${date}T12:00`)) - published)).toBeLessThanOrEqual(1);
});

// From 2007 on that table prints the closest approach.
test.each([
  ['2007-12-28', 88],
  ['2016-05-22', 75],
])('about %s Mars came as near as %i million km', (date, published) => {
  const middle = at(`${date}T12:00`);
  let nearest = Infinity;
  for (let day = -30; day <= 30; day += 0.25) nearest = Math.min(nearest, millionKm(middle + day));
  expect(Math.abs(nearest - published)).toBeLessThanOrEqual(1);
});

test('the approach of 2003-08-27 was at 55,758,006 km', () => {
  expect(Math.abs(millionKm(at('2003-08-27T09:51:13')) - 55.758006)).toBeLessThanOrEqual(0.06);
});

// NASA/JPL command moratoria, quoted by the press; each end within a day.
test.each([
  ['2019-08-28', '2019-09-07'],
  ['2021-10-02', '2021-10-14'],
])('no commands from %s to %s', (first, last) => {
  const begin = at(`${first}T12:00`);
  const end = at(`${last}T12:00`);
  for (const outside of [begin - 1.5, end + 1.5]) expect(isLinkOpen(earthAt(outside))).toBe(true);
  for (let day = begin + 1.5; day <= end - 1.5; day += 0.25) expect(isLinkOpen(earthAt(day))).toBe(false);
});

// Computed by an independent Python model from the same elements.
test.each([
  ['2000-01-01T12:00', 1.84957, 922.94222, 47.60497],
  ['2025-01-12T12:00', 0.64229, 320.50812, 173.35882],
  ['2028-03-21T00:00', 2.38791, 1191.57749, 0.81228],
  ['2030-01-01T00:00', 2.08047, 1038.16206, 34.12776],
])('geometry at %s', (text, distanceAu, lightSeconds, angleDeg) => {
  const view = earthAt(untimed(text));
  expect(Math.abs(view.distanceAu - distanceAu)).toBeLessThanOrEqual(1e-4);
  expect(Math.abs(view.lightSeconds - lightSeconds)).toBeLessThanOrEqual(0.1);
  expect(Math.abs(view.sunEarthMarsDeg - angleDeg)).toBeLessThanOrEqual(0.01);
});

test('at the conjunction of January 2026 Mars stood 0.94 degrees from the Sun', () => {
  const view = earthAt(at('2026-01-09T09:35'));
  expect(Math.abs(view.sunEarthMarsDeg - 0.94)).toBeLessThanOrEqual(0.05);
  expect(Math.abs(view.distanceAu - 2.4037)).toBeLessThanOrEqual(0.002);
});

test('the link steps down by halves as Earth recedes', () => {
  expect([0.4, 1, 1.1, 1.41, 1.42, 2.6].map(linkRateKbps)).toEqual([32, 32, 16, 16, 8, 8]);
});
