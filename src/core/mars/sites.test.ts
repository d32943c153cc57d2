import { expect, test } from 'vitest';
import { climateTau } from './dust.ts';
import type { Frame } from './frame.ts';
import { referenceLedger } from './referenceLedger.ts';
import { REFERENCE_SITE, SITES, SITE_KEYS, siteOf, type SiteKey } from './sites.ts';
import { type Weather, weatherAt } from './weather.ts';

const ledger = referenceLedger();
const year = Array.from({ length: 669 }, (_, i) => ledger.frameAt(i + 1));
const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
/** Mean of a figure over the sols between two Ls. */
function seasonOf(key: SiteKey, from: number, to: number, figure: (weather: Weather) => number): number {
  const sols = year.filter(({ mars }) => mars.ls >= from && mars.ls < to);
  return mean(sols.map((frame) => figure(weatherAt(frame, siteOf(key)))));
}
const airK = ({ airTempK }: Weather): number => sum(airTempK) / airTempK.length;
const light = ({ sunlightWm2 }: Weather): number => sum(sunlightWm2);
const daylight = ({ daylightTicks }: Weather): number => daylightTicks;

test('Jezero is first and the reference site; every site is a place on Mars', () => {
  expect(SITE_KEYS).toEqual(['jezero', 'gale', 'arcadia', 'deuteronilus', 'hellas', 'viking1', 'viking2']);
  expect(REFERENCE_SITE).toBe(siteOf('jezero'));
  for (const { latitudeDeg, longitudeEastDeg, heightKm, name } of SITES) {
    expect(Math.abs(latitudeDeg)).toBeLessThan(90);
    expect(longitudeEastDeg).toBeGreaterThanOrEqual(0);
    expect(longitudeEastDeg).toBeLessThan(360);
    expect(heightKm).toBeGreaterThan(-8.3);
    expect(heightKm).toBeLessThan(21.3);
    expect(name.length).toBeGreaterThan(0);
  }
});

test.each(SITE_KEYS)('%s: light, warmth and pressure within what Mars knows, on every sol of a year', (key) => {
  for (const frame of year) {
    const { sunlightWm2, airTempK, pressurePa, daylightTicks, tau } = weatherAt(frame, siteOf(key));
    expect(Math.min(...sunlightWm2)).toBe(0);
    expect(Math.max(...sunlightWm2)).toBeGreaterThan(15);
    expect(Math.max(...sunlightWm2)).toBeLessThan(680);
    expect(Math.min(...airTempK)).toBeGreaterThanOrEqual(148);
    expect(Math.max(...airTempK)).toBeLessThan(300);
    expect(pressurePa).toBeGreaterThan(550);
    expect(pressurePa).toBeLessThan(1450);
    expect(daylightTicks).toBeGreaterThan(5);
    expect(daylightTicks).toBeLessThan(19);
    expect(tau).toBe(frame.mars.dust_tau);
  }
});

test('Hellas has the highest pressure on every sol, and lower ground always the higher', () => {
  const down = [...SITES].sort((a, b) => a.heightKm - b.heightKm);
  for (const frame of year) {
    const pressures = down.map(({ key }) => weatherAt(frame, siteOf(key)).pressurePa);
    expect(down[0]?.key).toBe('hellas');
    expect(pressures.toSorted((a, b) => b - a)).toEqual(pressures);
  }
  // Above the triple point of water, 611 Pa, all year: nowhere else is by so much.
  expect(Math.min(...year.map((frame) => weatherAt(frame, siteOf('hellas')).pressurePa))).toBeGreaterThan(900);
});

test.each(['arcadia', 'deuteronilus', 'viking2'] as const)('%s has a northern winter: dark, short and cold', (key) => {
  const summer = [75, 105] as const;
  const winter = [255, 285] as const;
  expect(seasonOf(key, ...winter, light)).toBeLessThan(0.4 * seasonOf(key, ...summer, light));
  expect(seasonOf(key, ...winter, daylight)).toBeLessThan(9.5);
  expect(seasonOf(key, ...summer, daylight)).toBeGreaterThan(14.5);
  expect(seasonOf(key, ...winter, airK)).toBeLessThan(seasonOf(key, ...summer, airK) - 25);
});

test('farther north is darker in winter, and the equator hardly knows seasons of daylight', () => {
  const order = ['gale', 'viking1', 'arcadia', 'viking2'] as const;
  const dark = order.map((key) => seasonOf(key, 255, 285, light));
  expect(dark.toSorted((a, b) => b - a)).toEqual(dark);
  expect(Math.abs(seasonOf('gale', 75, 105, daylight) - seasonOf('gale', 255, 285, daylight))).toBeLessThan(1.5);
});

test('Hellas has its winter when the north has its summer', () => {
  expect(seasonOf('hellas', 75, 105, light)).toBeLessThan(0.6 * seasonOf('hellas', 255, 285, light));
  expect(seasonOf('hellas', 75, 105, airK)).toBeLessThan(seasonOf('hellas', 255, 285, airK) - 25);
});

// Viking Landers (general knowledge): lander 2 about 155-175 K in winter; lander 1 about 180-255 K in summer.
test('the Viking sites are about as cold as the landers found', () => {
  const winter = seasonOf('viking2', 265, 280, airK);
  expect(winter).toBeGreaterThan(150);
  expect(winter).toBeLessThan(180);
  const summer = seasonOf('viking1', 100, 130, airK);
  expect(summer).toBeGreaterThan(200);
  expect(summer).toBeLessThan(235);
});

test('at Gale the weather of a usual sol is the climate that was fitted there', () => {
  const frame = year.find(({ mars }) => mars.ls >= 60) as Frame;
  const { pressurePa } = weatherAt(frame, siteOf('gale'));
  expect(Math.abs(pressurePa - 880)).toBeLessThan(40);
  expect(climateTau(60, siteOf('gale').latitudeDeg)).toBe(0.5);
});
