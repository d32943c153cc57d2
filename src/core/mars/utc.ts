import { SECONDS_PER_DAY, TT_MINUS_TAI_S } from './constants.ts';

/** Unix time of J2000 read as UTC, 2000-01-01T12:00:00Z, in seconds. */
const J2000_UNIX_S = 946728000;

/**
 * Every leap second: year, month and TAI - UTC in seconds from the first of that month on.
 * Source: IERS Bulletin C; none since 2017, and the table is frozen: the simulation itself runs on MSD.
 */
const LEAPS: readonly (readonly [year: number, month: number, taiMinusUtcS: number])[] = [
  [1972, 1, 10],
  [1972, 7, 11],
  [1973, 1, 12],
  [1974, 1, 13],
  [1975, 1, 14],
  [1976, 1, 15],
  [1977, 1, 16],
  [1978, 1, 17],
  [1979, 1, 18],
  [1980, 1, 19],
  [1981, 7, 20],
  [1982, 7, 21],
  [1983, 7, 22],
  [1985, 7, 23],
  [1988, 1, 24],
  [1990, 1, 25],
  [1991, 1, 26],
  [1992, 7, 27],
  [1993, 7, 28],
  [1994, 7, 29],
  [1996, 1, 30],
  [1997, 7, 31],
  [1999, 1, 32],
  [2006, 1, 33],
  [2009, 1, 34],
  [2012, 7, 35],
  [2015, 7, 36],
  [2017, 1, 37],
];

/** Days from 1970-01-01 to a date of the proleptic Gregorian calendar. Months count from 1. */
export function daysFromCivil(year: number, month: number, day: number): number {
  // The year is taken to begin in March, so that the leap day is its last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The Gregorian date of a count of days from 1970-01-01. */
export function civilFromDays(days: number): { year: number; month: number; day: number } {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

const LEAP_TABLE = LEAPS.map(([year, month, taiMinusUtcS]) => ({
  fromUnixS: daysFromCivil(year, month, 1) * SECONDS_PER_DAY,
  ttMinusUtcS: taiMinusUtcS + TT_MINUS_TAI_S,
})).reverse();
/** Before 1972 UTC had no whole leap seconds; its first offset is used, wrong by some seconds at most. */
const OLDEST_OFFSET_S = LEAP_TABLE.at(-1)?.ttMinusUtcS ?? TT_MINUS_TAI_S;

function ttMinusUtcS(unixS: number): number {
  for (const leap of LEAP_TABLE) if (unixS >= leap.fromUnixS) return leap.ttMinusUtcS;
  return OLDEST_OFFSET_S;
}

/** Days since J2000 of a Unix time taken as if it were TT already: for tables that leave the difference out. */
export function daysFromUnixMs(unixMs: number): number {
  return (unixMs / 1000 - J2000_UNIX_S) / SECONDS_PER_DAY;
}

/** Days of Terrestrial Time since J2000 (JD TT - 2451545.0) of a Unix time in milliseconds. */
export function ttDaysFromUnixMs(unixMs: number): number {
  const unixS = unixMs / 1000;
  return (unixS + ttMinusUtcS(unixS) - J2000_UNIX_S) / SECONDS_PER_DAY;
}

const UTC_TEXT = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?(?:Z|\+00:00)?)?$/;

/**
 * Unix time in milliseconds of an ISO 8601 text in UTC: a date (its midnight), or date and time with or without seconds
 * and `Z`. `null` when it is no such text or names no real moment. A leap second reads as the second after it.
 */
export function unixMsOfUtcText(text: string): number | null {
  const found = UTC_TEXT.exec(text);
  if (found === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (month < 1 || day < 1 || hour >= 24 || minute >= 60 || second > 60) return null;
  const days = daysFromCivil(year, month, day);
  const real = civilFromDays(days);
  if (real.year !== year || real.month !== month || real.day !== day) return null;
  return (days * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second) * 1000;
}

/** Unix time in seconds of a count of days TT since J2000. Inside a leap second: the second after it. */
function unixSFromTtDays(ttDays: number): number {
  const tt = ttDays * SECONDS_PER_DAY + J2000_UNIX_S;
  const guess = tt - ttMinusUtcS(tt);
  return tt - ttMinusUtcS(guess);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** UTC as ISO 8601 to the nearest second, `2024-11-12T09:44:00Z`, of a count of days TT since J2000. */
export function utcText(ttDays: number): string {
  const unixS = Math.round(unixSFromTtDays(ttDays));
  const days = Math.floor(unixS / SECONDS_PER_DAY);
  const secondOfDay = unixS - days * SECONDS_PER_DAY;
  const { year, month, day } = civilFromDays(days);
  const hour = Math.floor(secondOfDay / 3600);
  const minute = Math.floor(secondOfDay / 60) % 60;
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return `${date}T${pad(hour, 2)}:${pad(minute, 2)}:${pad(secondOfDay % 60, 2)}Z`;
}
