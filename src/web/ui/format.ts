/** Numbers and dates as the console prints them: a true minus, grouped thousands, a fixed number of digits. The only user of `Intl`. */

const formats = new Map<number, Intl.NumberFormat>();
let locale = 'en-US';

/** From now on numbers and dates are written as in this language. */
export function writeAs(tag: string): void {
  locale = tag;
  formats.clear();
}

/** A day, as one writes it; the text itself where it is no date. */
export function day(isoDate: string): string {
  const at = Date.parse(isoDate);
  if (!Number.isFinite(at)) return isoDate;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
}

/** A size in bytes: B, kB, MB or GB. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${fixed(bytes, 0)} B`;
  if (bytes < 1_000_000) return `${fixed(bytes / 1000, bytes < 100_000 ? 1 : 0)} kB`;
  return bytes < 1e9 ? `${fixed(bytes / 1_000_000, 1)} MB` : `${fixed(bytes / 1e9, 1)} GB`;
}

/** A number with that many digits after the point; a dash where it is not known. */
export function fixed(value: number, digits: number): string {
  if (Number.isNaN(value)) return '—';
  let format = formats.get(digits);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    formats.set(digits, format);
  }
  const text = format.format(value);
  if (!text.startsWith('-')) return text;
  return /[1-9]/.test(text) ? `−${text.slice(1)}` : text.slice(1);
}

/** A change, with its sign; a change that rounds to nothing is ±0. */
function signed(value: number, digits: number): string {
  const text = fixed(value, digits);
  if (!/[1-9]/.test(text)) return `±${text}`;
  return text.startsWith('−') ? text : `+${text}`;
}

/** A number with about three figures: 0.42, 7.31, 42.0, 815, 1,204. */
export function figures(value: number): string {
  const size = Math.abs(value);
  return fixed(value, size < 9.995 ? 2 : size < 99.95 ? 1 : 0);
}

/** The same precision as `figures`, with a sign. */
export function signedFigures(value: number): string {
  const size = Math.abs(value);
  return signed(value, size < 9.995 ? 2 : size < 99.95 ? 1 : 0);
}

/** Sols left, as the reserve bank prints them. What would last beyond 999 sols is not told apart. */
export function solsLeft(sols: number): string {
  if (sols < 0) return '—';
  if (sols >= 999) return '999+';
  return fixed(sols, sols < 99.95 ? 1 : 0);
}

/** Between a figure and its sign: a blank at which no line breaks. */
const BLANK = '\u00A0';

/** A percentage with that many digits after the point, as every percentage is written: `45 %`. */
export function percentage(value: number, digits: number): string {
  return `${fixed(value, digits)}${BLANK}%`;
}

/** A share of 1 as a whole percentage. */
export function percent(share: number): string {
  return percentage(share * 100, 0);
}

/** An hour of the sol as a clock shows it. */
export function clock(hour: number): string {
  return `${String(Math.floor(hour)).padStart(2, '0')}:00`;
}

/** A sol as a counter shows it: four digits. */
export function counter(sol: number): string {
  return String(Math.min(9999, Math.max(0, sol))).padStart(4, '0');
}

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** A moment as the hour and minute of the player's own clock. */
export function timeOfDay(ms: number): string {
  return time.format(ms);
}
