import { expect, test } from 'vitest';
import { GAUGE, GAUGE_COUNT, type Gauge } from '../../../core/talk/view.ts';
import { cardAt } from '../../storage/slots.contract.ts';
import { viewOf } from '../views.test-support.ts';
import { roomOf, SILENCE, type Room } from './room.ts';

const CALM: Partial<Record<Gauge, number>> = {
  windMs: 5,
  outsidePa: 700,
  outsideTempC: -60,
  tau: 0.5,
  standingKw: 10,
  batteryKwh: 100,
  pressureKpa: 100,
};

function heard(changed: Partial<Record<Gauge, number>> = {}, running = true, alive = true): Room {
  const gauges = new Float64Array(GAUGE_COUNT);
  for (const [name, value] of Object.entries({ ...CALM, ...changed })) gauges[GAUGE[name as Gauge]] = value;
  return roomOf(viewOf({ ...cardAt(3), alive }, { gauges, running }));
}

test('the wind is louder and higher the harder it blows, and in thicker or colder air', () => {
  const calm = heard();
  const gale = heard({ windMs: 25 });
  expect(gale.windLoud).toBeGreaterThan(calm.windLoud * 3);
  expect(gale.windHz).toBeGreaterThan(calm.windHz);
  expect(heard({ outsidePa: 900 }).windLoud).toBeGreaterThan(calm.windLoud);
  expect(heard({ outsideTempC: -100 }).windLoud).toBeGreaterThan(calm.windLoud);
  expect(heard({ windMs: 300 }).windLoud).toBeLessThanOrEqual(0.12);
});

test('only dusty wind carries grit', () => {
  expect(heard().gritLoud).toBe(0);
  expect(heard({ tau: 4 }).gritLoud).toBeGreaterThan(0);
  expect(heard({ tau: 4, windMs: 0 }).gritLoud).toBe(0);
});

test('the pump slows down while the standing load has no power, and a base without a cabin has none', () => {
  const full = heard();
  const starved = heard({ batteryKwh: 0, solarKw: 3 });
  expect(starved.pumpHz).toBeLessThan(full.pumpHz);
  expect(heard({ batteryKwh: 0, solarKw: 3, fissionKw: 10 }).pumpHz).toBe(full.pumpHz);
  expect(heard({ pressureKpa: NaN }).pumpLoud).toBe(0);
});

test('while the clock stands, and once nobody is left, the room is silent; without weather there is no wind', () => {
  expect(heard({}, false)).toEqual(SILENCE);
  expect(heard({}, true, false)).toEqual(SILENCE);
  const blind = heard({ windMs: NaN, outsidePa: NaN, outsideTempC: NaN, tau: NaN });
  expect(blind).toMatchObject({ windLoud: 0, gritLoud: 0 });
  expect(Object.values(blind).every(Number.isFinite)).toBe(true);
});
