/** Decimal numbers as the language writes them: sign, digits, fraction, exponent, and nothing else. */

const WRITTEN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const ZERO = 48;
const POINT = 46;
const MINUS = 45;
const PLUS = 43;
/** Below 2^53, so that the digits are one exact number, and so is the power of ten they are divided by. */
const MOST_DIGITS = 15;
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/**
 * The number written in `text` from `start` up to `end`; NaN when that is no number, Infinity when it is too large.
 * Up to 15 digits are put together here: one division of exact numbers is rounded as the number itself would be.
 */
export function decimal(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  let i = first === MINUS || first === PLUS ? start + 1 : start;
  if (i === end || end - i > MOST_DIGITS + 1) return slowly(text.slice(start, end));
  let digits = 0;
  let point = -1;
  for (; i < end; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === POINT - ZERO && point < 0) point = i;
    else return slowly(text.slice(start, end));
  }
  const hasDigits = end - start - (first === MINUS || first === PLUS ? 1 : 0) - (point < 0 ? 0 : 1) > 0;
  if (!hasDigits) return Number.NaN;
  const size = point < 0 ? digits : digits / (POWERS[end - point - 1] as number);
  return first === MINUS ? -size : size;
}

function slowly(text: string): number {
  if (!WRITTEN.test(text)) return Number.NaN;
  const value = Number(text);
  return value - value === 0 ? value : Infinity;
}
