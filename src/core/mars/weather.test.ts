import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TICKS_PER_SOL } from './constants.ts';
import type { Frame } from './frame.ts';
import { referenceLedger } from './referenceLedger.ts';
import { SITE_KEYS, SITES, siteOf } from './sites.ts';
import { type Weather, weatherAt } from './weather.ts';

const jezero = siteOf('jezero');
const ledger = referenceLedger();
const all = Array.from({ length: 669 }, (_, i) => ledger.frameAt(i + 1));
const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
/** The first frame at or after an Ls. */
const atLs = (lsDeg: number): Weather => weatherAt(all.find(({ mars }) => mars.ls >= lsDeg) as Frame, jezero);

test('a winter night has no Sun at midnight, and some at noon', () => {
  const { sunlightWm2, daylightTicks } = atLs(270);
  expect(sunlightWm2[0]).toBe(0);
  expect(sunlightWm2[23]).toBe(0);
  expect(sunlightWm2[12]).toBeGreaterThan(50);
  expect(daylightTicks).toBeGreaterThanOrEqual(10);
  expect(daylightTicks).toBeLessThan(12);
  expect(atLs(90).daylightTicks).toBeGreaterThan(12);
});

test('every sol of a year: light and warmth within what Mars knows', () => {
  for (const frame of all) {
    const weather = weatherAt(frame, jezero);
    expect(weather.sunlightWm2).toHaveLength(TICKS_PER_SOL);
    expect(weather.airTempK).toHaveLength(TICKS_PER_SOL);
    expect(Math.min(...weather.sunlightWm2)).toBe(0);
    expect(Math.max(...weather.sunlightWm2)).toBeLessThan(650);
    expect(weather.daylightTicks).toBe([...weather.sunlightWm2].filter((light) => light > 0).length);
    expect(Math.min(...weather.airTempK)).toBeGreaterThan(165);
    expect(Math.max(...weather.airTempK)).toBeLessThan(275);
    expect(weather.airTempK.indexOf(Math.max(...weather.airTempK))).toBeGreaterThanOrEqual(12);
    expect(weather.tau).toBe(frame.mars.dust_tau);
    expect(weather.pressurePa).toBe(frame.mars.pressure_pa);
  }
});

test('true noon wanders about mean noon by the equation of time', () => {
  const heavier = (weather: Weather): number => {
    const { sunlightWm2 } = weather;
    return sum(sunlightWm2.subarray(12)) - sum(sunlightWm2.subarray(0, 12));
  };
  // The equation of time is about +11 degrees at Ls 190 and -13 at Ls 330: the Sun is ahead, then late.
  expect(heavier(atLs(190))).toBeLessThan(-50);
  expect(heavier(atLs(330))).toBeGreaterThan(50);
});

test('a frame is worked out once for each site', () => {
  const frame = all[10] as Frame;
  expect(weatherAt(frame, jezero)).toBe(weatherAt(frame, jezero));
  const copy = structuredClone(frame);
  expect(weatherAt(copy, jezero)).not.toBe(weatherAt(frame, jezero));
  expect(weatherAt(copy, jezero)).toEqual(weatherAt(frame, jezero));
});

test('more dust in a frame means less light and a smaller swing', () => {
  const frame = all[400] as Frame;
  const dusty = { ...frame, mars: { ...frame.mars, dust_tau: 5 } };
  const [clear, storm] = [weatherAt(frame, jezero), weatherAt(dusty, jezero)];
  const swing = ({ airTempK }: Weather): number => Math.max(...airTempK) - Math.min(...airTempK);
  expect(sum(storm.sunlightWm2)).toBeLessThan(0.6 * sum(clear.sunlightWm2));
  expect(swing(storm)).toBeLessThan(0.75 * swing(clear));
});

test('a higher or colder place has thinner or colder air', () => {
  const frame = all[50] as Frame;
  const copy = structuredClone(frame);
  const hill = weatherAt(copy, { ...jezero, heightKm: jezero.heightKm + 11, latitudeDeg: 50 });
  expect(hill.pressurePa).toBeCloseTo(frame.mars.pressure_pa / Math.E, 6);
  expect(sum(hill.airTempK)).toBeLessThan(sum(weatherAt(frame, jezero).airTempK));
});

test('sites have keys of their own', () => {
  expect(new Set(SITE_KEYS).size).toBe(SITES.length);
  for (const key of SITE_KEYS) expect(siteOf(key).key).toBe(key);
});

const ancestorsFile = new URL('../../../../shared/fixtures/frames/frames.json', import.meta.url);
test.runIf(existsSync(ancestorsFile))("the ancestor's frames give weather too", () => {
  const frames = Object.values<Frame>(JSON.parse(readFileSync(ancestorsFile, 'utf8')).frames);
  for (const frame of frames) {
    const weather = weatherAt(frame, jezero);
    expect([...weather.sunlightWm2, ...weather.airTempK, weather.pressurePa].every(Number.isFinite)).toBe(true);
    expect(weather.daylightTicks).toBeGreaterThan(8);
    expect(Math.min(...weather.airTempK)).toBeGreaterThanOrEqual(148);
  }
});
