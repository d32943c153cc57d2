/**
 * The math functions over again in integers of any length, to judge our own by: exact rational arithmetic, plain
 * series, `PLACES` binary places. Slow, and for tests only. It shares no code, constant or method with what it
 * judges.
 */

/** An exact or nearly exact real: mantissa · 2^exponent. */
export type Real = readonly [mantissa: bigint, exponent: number];

const PLACES = 400;
const big = (n: number): bigint => BigInt(n);
const ONE = 1n << big(PLACES);

const view = new DataView(new ArrayBuffer(8));

/** A finite double as a real, exactly. */
export function exactly(x: number): Real {
  view.setFloat64(0, x);
  const word = view.getBigUint64(0);
  const exponent = Number((word >> 52n) & 2047n);
  const fraction = word & 0xfffffffffffffn;
  const mantissa = exponent === 0 ? fraction : fraction + 0x10000000000000n;
  return [word >> 63n === 1n ? -mantissa : mantissa, Math.max(exponent, 1) - 1075];
}

const shift = (m: bigint, by: number): bigint => (by >= 0 ? m << big(by) : m >> big(-by));
/** A real in units of 2^-places. */
const fixed = ([m, e]: Real, places = PLACES): bigint => shift(m, e + places);
const times = (a: bigint, b: bigint): bigint => (a * b) >> big(PLACES);
const bitLength = (m: bigint): number => (m < 0n ? -m : m).toString(2).length;
const absolute = (m: bigint): bigint => (m < 0n ? -m : m);

/** Integer square root by Newton's method. */
function root(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << big((bitLength(n) + 1) >> 1);
  for (;;) {
    const next = (x + n / x) >> 1n;
    if (next >= x) return x;
    x = next;
  }
}

/** arctan(1/n), or artanh(1/n) for sign 1, by its series, in units of 2^-places. */
function inverse(n: bigint, sign: bigint, places: number): bigint {
  let power = (1n << big(places)) / n;
  let sum = 0n;
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k;
    power = (sign * power) / (n * n);
  }
  return sum;
}

/** π in units of 2^-places, by Machin's formula. */
export const piTimes = (places: number): bigint =>
  (4n * (4n * inverse(5n, -1n, places + 16) - inverse(239n, -1n, places + 16))) >> 16n;
const LN2 = (2n * inverse(3n, 1n, PLACES + 16)) >> 16n;

/** e^x for fixed x: x = k ln 2 + r, r is divided by 2^8, Taylor series, eight squarings. */
function expFixed(x: bigint): Real {
  const k = (x + LN2 / 2n) / LN2 - (x + LN2 / 2n < 0n ? 1n : 0n);
  const r = x - k * LN2;
  let term = ONE;
  let sum = ONE;
  for (let n = 1n; term !== 0n && term !== -1n; n += 1n) {
    term = times(term, r >> 8n) / n;
    sum += term;
  }
  for (let i = 0; i < 8; i += 1) sum = times(sum, sum);
  return [sum, Number(k) - PLACES];
}

/** ln of a positive real: mantissa in [1, 2), then 2 artanh((m - 1) / (m + 1)). */
function lnFixed([m, e]: Real): bigint {
  const length = bitLength(m);
  const mantissa = shift(m, PLACES - length + 1);
  const k = e + length - 1;
  const s = ((mantissa - ONE) << big(PLACES)) / (mantissa + ONE);
  const square = times(s, s);
  let power = s;
  let sum = 0n;
  for (let n = 1n; power !== 0n; n += 2n) {
    sum += power / n;
    power = times(power, square);
  }
  return 2n * sum + big(k) * LN2;
}

/** The sine (odd terms) or cosine (even terms) series at a small fixed x. */
function series(x: bigint, first: bigint, start: bigint): bigint {
  let term = first;
  let sum = 0n;
  for (let n = start; term !== 0n && term !== -1n; n += 2n) {
    sum += term;
    term = -times(times(term, x), x) / ((n + 1n) * (n + 2n));
  }
  return sum;
}

/** [sin x, cos x]; π is taken to as many places as the size of x asks for. */
function circle(x: Real): readonly [sine: bigint, cosine: bigint] {
  const places = PLACES + Math.max(0, bitLength(x[0]) + x[1]) + 8;
  const half = piTimes(places) / 2n;
  const value = fixed(x, places);
  const twice = 2n * value + half;
  const n = twice / (2n * half) - (twice < 0n ? 1n : 0n);
  const r = (value - n * half) >> big(places - PLACES);
  const sine = series(r, r, 1n);
  const cosine = series(r, ONE, 0n);
  const turned = [sine, cosine, -sine, -cosine];
  const quadrant = Number(((n % 4n) + 4n) % 4n);
  return [turned[quadrant] as bigint, turned[(quadrant + 1) % 4] as bigint];
}

/**
 * The angle of the point (x, y): halved eight times by tan(θ/2) = sin θ / (1 + cos θ), then the arctangent series.
 * The larger coordinate must be of about the size of 1.
 */
function angleOf(y: bigint, x: bigint): bigint {
  const s = absolute(y) << 64n;
  let c = x << 64n;
  for (let i = 0; i < 8; i += 1) c += root(c * c + s * s);
  const t = (s << big(PLACES)) / c;
  const square = times(t, t);
  let power = t;
  let sum = 0n;
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += power / n;
    power = -times(power, square);
  }
  return y < 0n ? -(sum << 8n) : sum << 8n;
}

const real = (m: bigint): Real => [m, -PLACES];
const ratio = (a: bigint, b: bigint): Real => real((a << big(PLACES)) / b);
const logarithm = (x: number): bigint => lnFixed(exactly(x));

function direction(y: number, x: number): Real {
  const [a, b] = [exactly(y), exactly(x)];
  const top = Math.max(bitLength(a[0]) + a[1], bitLength(b[0]) + b[1]);
  return real(angleOf(fixed([a[0], a[1] - top]), fixed([b[0], b[1] - top])));
}

/** √(1 - x²). */
function otherSide(x: number): bigint {
  const a = fixed(exactly(x));
  return root(ONE * ONE - a * a);
}

function ratioOfHyperbolics(x: number): Real {
  const small = fixed(expFixed(-2n * absolute(fixed(exactly(x)))));
  const [m, e] = ratio(ONE - small, ONE + small);
  return [x < 0 ? -m : m, e];
}

function diagonal(x: number, y: number): Real {
  const [[a, e], [b, f]] = [exactly(x), exactly(y)];
  const least = Math.min(e, f);
  const [p, q] = [shift(a, e - least), shift(b, f - least)];
  return [root((p * p + q * q) << 400n), least - 200];
}

function power(x: number, y: number): Real {
  const [m, e] = exactly(y);
  return expFixed(shift(logarithm(x) * m, e));
}

/** The true value of f(x), for finite x where f has one. */
export const trueValue = {
  exp: (x: number): Real => expFixed(fixed(exactly(x))),
  ln: (x: number): Real => real(logarithm(x)),
  log10: (x: number): Real => ratio(logarithm(x), logarithm(10)),
  log2: (x: number): Real => ratio(logarithm(x), LN2),
  sin: (x: number): Real => real(circle(exactly(x))[0]),
  cos: (x: number): Real => real(circle(exactly(x))[1]),
  tan: (x: number): Real => ratio(...circle(exactly(x))),
  atan: (x: number): Real => direction(x, 1),
  asin: (x: number): Real => real(angleOf(fixed(exactly(x)), otherSide(x))),
  acos: (x: number): Real => real(angleOf(otherSide(x), fixed(exactly(x)))),
  tanh: ratioOfHyperbolics,
} as const;

/** The true value of f of two finite numbers; pow for a positive base, atan2 with its arguments in that order. */
export const trueValueOfTwo = { pow: power, atan2: direction, hypot: diagonal } as const;

/** |got - want| in units of the last place of a double of the size of want. Infinity when got is not finite. */
export function ulps(got: number, want: Real): number {
  if (!Number.isFinite(got)) return Infinity;
  const unit = Math.max(bitLength(want[0]) + want[1] - 53, -1074) - 40;
  const [m, e] = exactly(got);
  return Number(absolute(shift(m, e - unit) - shift(want[0], want[1] - unit))) / 1099511627776; // 2^40
}

/** The first `count` decimals of a real, cut off; for comparison with printed tables. */
export function decimals(x: Real, count: number): string {
  const scaled = (fixed(x) * BigInt('1'.padEnd(count + 1, '0'))) >> big(PLACES);
  const text = String(scaled).padStart(count + 1, '0');
  return `${text.slice(0, -count)}.${text.slice(-count)}`;
}
