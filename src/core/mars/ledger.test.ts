import { expect, test } from 'vitest';
import { Frame, frameHash } from './frame.ts';
import { type Ledger, generatedLedger, isForecast } from './ledger.ts';
import { referenceLedger } from './referenceLedger.ts';
import { REFERENCE_PLAN } from './referencePlan.ts';
import { lsDegAt, marsYearAt, ttDaysOfMsd } from './time.ts';

const ledger = referenceLedger();
const all = Array.from({ length: ledger.headSol }, (_, i) => ledger.frameAt(i + 1));
const taus = (from: number, to: number): number[] =>
  all.filter(({ mars }) => mars.ls >= from && mars.ls < to).map(({ mars }) => mars.dust_tau);

test('every frame of the three years passes its own schema', () => {
  for (const frame of all) expect(Frame.parse(frame)).toEqual(frame);
});

test('every frame carries its own hash and that of the frame before', () => {
  let before: string | null = null;
  for (const [i, frame] of all.entries()) {
    const { _hash, ...body } = frame;
    expect(frame.sol).toBe(i + 1);
    expect(frame.prevHash).toBe(before);
    expect(frameHash(body)).toBe(_hash);
    before = _hash;
  }
  expect(before).toBe(ledger.headHash);
});

test('sol 1 is the first that begins in Mars Year 38, and the head the last of Mars Year 40', () => {
  const epochMsd = 53630;
  expect(marsYearAt(ttDaysOfMsd(epochMsd))).toBe(37);
  expect(marsYearAt(ttDaysOfMsd(epochMsd + 1))).toBe(38);
  expect(marsYearAt(ttDaysOfMsd(epochMsd + ledger.headSol))).toBe(40);
  expect(marsYearAt(ttDaysOfMsd(epochMsd + ledger.headSol + 1))).toBe(41);
  expect(all[0]?.mars.ls).toBeCloseTo(lsDegAt(ttDaysOfMsd(epochMsd + 1)), 3);
  expect(all[0]?.utc).toBe('2024-11-12T21:14:58Z');
});

test('the clear season is clear, the dusty season is dustier, and dust moves smoothly', () => {
  const clear = taus(10, 140);
  const dusty = taus(200, 320);
  const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  expect(Math.min(...clear)).toBeGreaterThan(0.2);
  expect(Math.max(...clear)).toBeLessThan(2);
  expect(mean(dusty)).toBeGreaterThan(1.3 * mean(clear));
  // An encircling storm rises by 6 in a week.
  expect(Math.max(...dusty)).toBeLessThan(9);
  for (let i = 1; i < all.length; i++) {
    const step = (all[i]?.mars.dust_tau ?? 0) - (all[i - 1]?.mars.dust_tau ?? 0);
    expect(Math.abs(step)).toBeLessThan(1.5);
  }
});

test('the echo of a frame is the change since the frame before', () => {
  expect(all[0]?.frame_echo).toEqual({
    prev_sol: null,
    global_dust_trend: 'stable',
    solar_efficiency_trend: 'stable',
  });
  for (let i = 1; i < all.length; i++) {
    const [today, yesterday] = [all[i] as Frame, all[i - 1] as Frame];
    expect(today.frame_echo.prev_sol).toBe(yesterday.sol);
    expect(today.frame_echo.dust_delta).toBeCloseTo(today.mars.dust_tau - yesterday.mars.dust_tau, 6);
    expect(today.frame_echo.temp_delta).toBeCloseTo(today.mars.temp_k - yesterday.mars.temp_k, 6);
  }
  const trends = new Set(all.map(({ frame_echo }) => frame_echo.global_dust_trend));
  expect(trends).toEqual(new Set(['rising', 'stable', 'falling']));
});

// 2026-01-02..16 and 2028-03-12..29 were computed by an independent model; 2030 is our own.
test('the link closes for the conjunctions of 2026, 2028 and 2030, and only then', () => {
  const closed = all.filter(({ comms }) => !comms.window_open).map(({ utc }) => utc.slice(0, 10));
  const ends = ['2026', '2028', '2030'].map((year) => closed.filter((date) => date.startsWith(year)));
  expect(ends.map((dates) => [dates[0], dates.at(-1)])).toEqual([
    ['2026-01-03', '2026-01-16'],
    ['2028-03-13', '2028-03-28'],
    ['2030-05-17', '2030-06-02'],
  ]);
  expect(ends.flat()).toEqual(closed);
});

test('what is asked first changes nothing: frames come out alike in any order', () => {
  const again = generatedLedger(ledger.id, REFERENCE_PLAN, ledger.headHash);
  expect(again.frameAt(2020)).toEqual(ledger.frameAt(2020));
  expect(again.frameAt(700)).toEqual(all[699]);
  expect(again.frameAt(1)).toEqual(all[0]);
});

test('beyond the head lie forecasts: hung on the head, each made alone, unbroken in weather', () => {
  expect(isForecast(ledger, ledger.headSol)).toBe(false);
  expect(isForecast(ledger, ledger.headSol + 1)).toBe(true);
  const far = ledger.frameAt(100_000);
  expect(Frame.parse(ledger.frameAt(100_000_000)).sol).toBe(100_000_000);
  expect(Frame.parse(far)).toEqual(far);
  expect(far.prevHash).toBe(ledger.headHash);
  let before = all.at(-1) as Frame;
  for (let sol = ledger.headSol + 1; sol < ledger.headSol + 200; sol++) {
    const frame = ledger.frameAt(sol);
    expect(Frame.parse(frame)).toEqual(frame);
    expect(frame.prevHash).toBe(ledger.headHash);
    expect(frame.frame_echo.prev_sol).toBe(before.sol);
    expect(frame.frame_echo.dust_delta).toBeCloseTo(frame.mars.dust_tau - before.mars.dust_tau, 6);
    expect(Math.abs(frame.mars.dust_tau - before.mars.dust_tau)).toBeLessThan(0.9);
    expect(Math.abs(frame.mars.temp_k - before.mars.temp_k)).toBeLessThan(15);
    before = frame;
  }
  expect(ledger.frameAt(100_000)).toEqual(far);
});

test('the forecast hangs on the head: under another head it is another', () => {
  const other: Ledger = generatedLedger('other', REFERENCE_PLAN, 'f'.repeat(64));
  expect(other.frameAt(2200).mars).not.toEqual(ledger.frameAt(2200).mars);
  expect(() => other.frameAt(2006)).toThrow('pinned');
});

test('there is no sol 0, and no half sols', () => {
  for (const sol of [0, -1, 1.5, Number.NaN]) expect(() => ledger.frameAt(sol)).toThrow(RangeError);
});

test('frames are shared, so nobody can write to them', () => {
  expect(Object.isFrozen(all[5])).toBe(true);
  expect(Object.isFrozen(all[5]?.mars)).toBe(true);
  expect(Object.isFrozen(all[5]?.hazards)).toBe(true);
  expect(Object.isFrozen(all[5]?.hazards[0])).toBe(true);
  expect(Object.isFrozen(all[5]?.challenge?.params)).toBe(true);
  expect(ledger.frameAt(6)).toBe(all[5]);
});
