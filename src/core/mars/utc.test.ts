import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilFromDays, daysFromCivil, daysFromUnixMs, ttDaysFromUnixMs, unixMsOfUtcText, utcText } from './utc.ts';

// NASA GISS Mars24 "Algorithm and Worked Examples", examples A and B.
test.each([
  ['2000-01-06T00:00:00Z', 4.50074],
  ['2004-01-03T13:46:31Z', 1463.07471],
])('%s is %f days TT since J2000', (text, days) => {
  expect(Math.abs(ttDaysFromUnixMs(Date.parse(text)) - days)).toBeLessThanOrEqual(1e-5);
});

test.each([
  ['1971-06-01T00:00:00Z', 42.184],
  ['1972-06-30T23:59:59Z', 42.184],
  ['1972-07-01T00:00:00Z', 43.184],
  ['2016-12-31T23:59:59Z', 68.184],
  ['2017-01-01T00:00:00Z', 69.184],
  ['2040-01-01T00:00:00Z', 69.184],
])('TT - UTC at %s is %f s (IERS Bulletin C)', (text, offsetS) => {
  const unixMs = Date.parse(text);
  const utcDays = (unixMs - Date.parse('2000-01-01T12:00:00Z')) / 86_400_000;
  expect((ttDaysFromUnixMs(unixMs) - utcDays) * 86_400).toBeCloseTo(offsetS, 3);
});

test('UTC text agrees with Date, from 1900 to 2200', () => {
  const seconds = fc.integer({ min: Date.UTC(1900, 0) / 1000, max: Date.UTC(2200, 0) / 1000 });
  fc.assert(
    fc.property(seconds, (unixS) => {
      const text = new Date(unixS * 1000).toISOString().replace('.000', '');
      expect(utcText(ttDaysFromUnixMs(unixS * 1000))).toBe(text);
    }),
  );
});

test('dates survive a round trip, far from our time too', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 200_000_000 }), (days) => {
      const { year, month, day } = civilFromDays(days);
      expect(daysFromCivil(year, month, day)).toBe(days);
    }),
  );
});

test('UTC text is read as Date reads it, from the year 0 to 9999, with or without seconds and time', () => {
  const moments = fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 });
  fc.assert(
    fc.property(moments, (unixMs) => {
      const text = new Date(unixMs).toISOString();
      expect(unixMsOfUtcText(text)).toBeCloseTo(unixMs, 1);
      for (const part of [`${text.slice(0, 19)}Z`, `${text.slice(0, 16)}Z`, text.slice(0, 10)])
        expect(unixMsOfUtcText(part)).toBe(Date.parse(part));
    }),
  );
});

test('a leap second is read as the second after it, and what names no moment is none', () => {
  expect(unixMsOfUtcText('2016-12-31T23:59:60Z')).toBe(Date.parse('2017-01-01T00:00:00Z'));
  for (const text of ['', 'now', '2020', '2020-13-01', '2021-02-29', '2020-01-01T24:00', '2020-01-01T12', '2020-1-1'])
    expect(unixMsOfUtcText(text)).toBeNull();
  for (const text of ['2020-01-01T00:00+02:00', '2020-01-01T00:60', '2020-01-01T00:00:61', ' 2020-01-01'])
    expect(unixMsOfUtcText(text)).toBeNull();
});

test('taken as TT, J2000 is day 0', () => {
  expect(daysFromUnixMs(Date.parse('2000-01-01T12:00:00Z'))).toBe(0);
});
