import { describe, expect, test } from 'vitest';
import { acos, asin } from './arcsine.ts';
import { atan, atan2 } from './arctangent.ts';
import { exp } from './exp.ts';
import { tanh } from './hyperbolic.ts';
import { hypot } from './hypot.ts';
import { ln, log10, log2 } from './log.ts';
import { trueValue, ulps } from './math.oracle.test-support.ts';
import { pow } from './power.ts';
import { draw, streamOf } from './random.ts';
import { cos, sin, tan } from './trig.ts';

/** Our function and the engine's. They agree on every special value; elsewhere they may be an ulp apart. */
const pairs = [
  ['exp', exp, Math.exp],
  ['ln', ln, Math.log],
  ['log10', log10, Math.log10],
  ['log2', log2, Math.log2],
  ['sin', sin, Math.sin],
  ['cos', cos, Math.cos],
  ['tan', tan, Math.tan],
  ['atan', atan, Math.atan],
  ['asin', asin, Math.asin],
  ['acos', acos, Math.acos],
  ['tanh', tanh, Math.tanh],
] as const;

const pairsOfTwo = [
  ['pow', pow, Math.pow],
  ['atan2', atan2, Math.atan2],
  ['hypot', hypot, Math.hypot],
] as const;

const MOST = Number.MAX_VALUE;
const LEAST = Number.MIN_VALUE;
const NORMAL = 2.2250738585072014e-308;
const positive = [0, LEAST, 1e-310, NORMAL, 1e-200, 1e-20, 0.5, 1, 1.5, 2, 3, 4, 1e15, 2 ** 53, 2 ** 54, 1e200, MOST];
const special = [...positive, Infinity].flatMap((x) => [x, -x]).concat(NaN);

/** Equal, or one or two steps of a double apart; NaN, zeros with their signs and infinities must be equal. */
function expectAgreement(got: number, want: number, what: string): void {
  const isPlain = Number.isFinite(want) && want !== 0;
  if (!isPlain || got === want) expect(got, what).toBe(want);
  else expect(Math.abs(got - want), what).toBeLessThanOrEqual(Math.max(Math.abs(want) * 2 ** -51, LEAST));
}

describe('special values are those of Math', () => {
  test.each(pairs)('%s', (name, own, native) => {
    for (const x of special) {
      // An engine may use a short π for huge angles; ours are judged by the oracle in math.test.ts.
      if (['sin', 'cos', 'tan'].includes(name) && Math.abs(x) > 1e100 && Number.isFinite(x)) continue;
      expectAgreement(own(x), native(x), `${name}(${x})`);
    }
  });

  test.each(pairsOfTwo)('%s', (name, own, native) => {
    for (const x of special) {
      for (const y of special) expectAgreement(own(x, y), native(x, y), `${name}(${x}, ${y})`);
    }
  });

  test('both sides of the ends of exp', () => {
    expect(exp(709.782712893384)).toBeGreaterThan(1.797693134862e308);
    expect(exp(709.782712893384)).toBeLessThan(Infinity);
    expect(exp(709.7827128933841)).toBe(Infinity);
    expect(exp(-745.1332191019411)).toBe(LEAST);
    expect(exp(-745.1332191019413)).toBe(0);
  });
});

describe('exact and published values', () => {
  test('powers that are doubles are exact', () => {
    let tested = 0;
    for (let base = 2; base <= 40; base += 1) {
      for (let n = -30, limit = 2n ** 53n; n <= 60; n += 1) {
        const size = BigInt(base) ** BigInt(Math.abs(n));
        const odd = size / (size & -size);
        const isExact = n >= 0 ? odd < limit : odd === 1n;
        if (!isExact) continue;
        const want = n >= 0 ? Number(size) : 1 / Number(size);
        expect(pow(base, n), `${base}^${n}`).toBe(want);
        expect(pow(-base, n), `(-${base})^${n}`).toBe(n % 2 === 0 ? want : -want);
        tested += 1;
      }
    }
    expect(tested).toBeGreaterThan(700);
    expect([pow(2, 10), pow(10, 15), pow(10, 22), pow(3, 20)]).toEqual([1024, 1e15, 1e22, 3486784401]);
    expect([pow(1.5, 3), pow(0.25, 2.5), pow(8, 4 / 2), pow(81, 0.75), pow(2 ** 40, 1.5)]).toEqual([
      3.375,
      2 ** -5,
      64,
      27,
      2 ** 60,
    ]);
    for (let n = -1074; n <= 1023; n += 1) expect(pow(2, n), `2^${n}`).toBe(twoTo(n));
  });

  test('x to the 1, 0, -1, 2 and 1/2 are single operations', () => {
    for (let i = 0; i < 500; i += 1) {
      const x = 1000 * draw(1, streamOf('operations'), 0, i);
      expect([pow(x, 1), pow(x, 0), pow(x, -1), pow(x, 2), pow(x, 0.5)]).toEqual([x, 1, 1 / x, x * x, Math.sqrt(x)]);
    }
  });

  test('logarithms of powers are exact', () => {
    for (let n = -22; n <= 22; n += 1) if (n >= 0) expect(log10(Number(`1e${n}`)), `1e${n}`).toBe(n);
    for (let n = -1074; n <= 1023; n += 1) expect(log2(twoTo(n)), `2^${n}`).toBe(n);
    expect([ln(1), exp(0), exp(1), ln(Math.E), ln(2), ln(10)]).toEqual([0, 1, Math.E, 1, Math.LN2, Math.LN10]);
  });

  test('angles of simple directions', () => {
    const { PI } = Math;
    expect([atan(1), asin(1), acos(-1), acos(0), acos(1)]).toEqual([PI / 4, PI / 2, PI, PI / 2, 0]);
    expect([atan2(1, 1), atan2(1, -1), atan2(-1, -1), atan2(-1, 1)]).toEqual([
      PI / 4,
      (3 * PI) / 4,
      (-3 * PI) / 4,
      -PI / 4,
    ]);
    expect([asin(0.5), acos(0.5), sin(PI / 6), cos(PI / 3)]).toEqual([
      0.5235987755982989, 1.0471975511965979, 0.49999999999999994, 0.5000000000000001,
    ]);
    expect([hypot(3, 4), hypot(-5 * 2 ** 900, 12 * 2 ** 900), hypot(8 * 2 ** -1070, -15 * 2 ** -1070)]).toEqual([
      5,
      13 * 2 ** 900,
      17 * 2 ** -1070,
    ]);
  });

  // The closest of all doubles to a multiple of π/2, two of the closest below 1.6 million, and two where three parts of π/2
  // are not enough: all within 5e-16 of one.
  test.each([6381956970095103 * 2 ** 797, 45.553093477052, 321307.9594422229, 413441.44719405076, 826882.8943881015])(
    'hard angles: ±%d',
    (size) => {
      for (const x of [size, -size]) {
        expect(Math.min(Math.abs(cos(x)), Math.abs(sin(x)))).toBeLessThan(5e-16);
        expect(ulps(cos(x), trueValue.cos(x))).toBeLessThan(0.85);
        expect(ulps(sin(x), trueValue.sin(x))).toBeLessThan(0.8);
        expect(ulps(tan(x), trueValue.tan(x))).toBeLessThan(0.95);
      }
    },
  );

  test('odd and even powers of negative numbers, up to where every double is even', () => {
    const limit = 2 ** 53;
    expect([pow(-1, limit - 1), pow(-1, limit - 2), pow(-1, limit), pow(-1, limit + 2)]).toEqual([-1, 1, 1, 1]);
    expect([pow(-1, -(limit - 1)), pow(-2, 0.5), pow(-8, 1 / 3)]).toEqual([-1, NaN, NaN]);
  });
});

/** 2^n, exactly: multiplied out. */
function twoTo(n: number): number {
  let value = 1;
  for (let i = 0; i < Math.abs(n); i += 1) value *= n > 0 ? 2 : 0.5;
  return value;
}

describe('laws', () => {
  /** Fails unless f never turns back on the 400 doubles around each place. */
  function expectMonotonic(f: (x: number) => number, places: readonly number[], rising: boolean): void {
    for (const place of places) {
      const step = ulpOf(place);
      let last = f(place - 200 * step);
      for (let i = -199; i <= 200; i += 1) {
        const next = f(place + i * step);
        if (rising ? next < last : next > last) throw new Error(`turns back at ${place} + ${i} · ${step}`);
        last = next;
      }
    }
  }
  const ulpOf = (x: number): number => twoTo(Math.floor(log2(Math.abs(x))) - 52);
  const count = (n: number, f: (i: number) => number): number[] => Array.from({ length: n }, (_, i) => f(i));

  test('monotonic across the places where a method changes', () => {
    expectMonotonic(
      exp,
      count(200, (i) => (i - 100.5) * Math.LN2),
      true,
    );
    expectMonotonic(ln, [...count(128, (i) => 1 + i / 128), ...count(20, (i) => 3 * twoTo(i)), 1e300, 3e-308], true);
    expectMonotonic(
      sin,
      [-1, 1].flatMap((s) => [0.25 * Math.PI * s, 1e-8 * s, 0.3 * s]),
      true,
    );
    expectMonotonic(cos, [0.25 * Math.PI, 0.75 * Math.PI, 0.5 * Math.PI], false);
    expectMonotonic(
      tan,
      [-1, 1].flatMap((s) => [0.25 * Math.PI * s, 1e-8 * s]),
      true,
    );
    expectMonotonic(atan, [1e-9, 1, 8, ...count(70, (i) => (i + 7.5) / 64), ...count(40, (i) => 64 / (i + 8.5))], true);
    expectMonotonic(asin, [-0.5, 1e-9, 0.5, 0.7, 0.95], true);
    expectMonotonic(acos, [-0.5, -0.7, 0.5, 0.7, 0.95], false);
    expectMonotonic(tanh, [3.8e-9, 18, 0.5, ...count(50, (i) => ((i + 0.5) * Math.LN2) / 2)], true);
  });

  test('sin² + cos² is 1, and neither leaves [-1, 1]', () => {
    for (let i = 0; i < 5000; i += 1) {
      const x = (draw(2, streamOf('circle'), 0, i) - 0.5) * twoTo(i % 60);
      const [s, c] = [sin(x), cos(x)];
      expect(Math.abs(s * s + c * c - 1)).toBeLessThan(4e-16);
      expect(Math.max(Math.abs(s), Math.abs(c))).toBeLessThanOrEqual(1);
    }
    for (let i = 0; i < 2000; i += 1) expect(Math.abs(sin((i + 0.5) * Math.PI))).toBeLessThanOrEqual(1);
  });

  test('odd functions are odd and cos is even, to the bit', () => {
    for (let i = 0; i < 1000; i += 1) {
      const x = draw(3, streamOf('odd'), 0, i) * twoTo((i % 20) - 10);
      expect([sin(-x), tan(-x), atan(-x), tanh(-x), cos(-x)]).toEqual([-sin(x), -tan(x), -atan(x), -tanh(x), cos(x)]);
      expect(asin(-x % 1)).toBe(-asin(x % 1));
    }
  });
});
