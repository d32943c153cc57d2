import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw, drawInt, drawNormal, philox, streamOf } from './random.ts';

const seed = fc.maxSafeNat();
const word = fc.nat(0xffffffff);
const sol = fc.integer({ min: -1000, max: 100_000 });
const asked = fc.tuple(seed, word, sol, word, fc.nat(1000));

describe('philox', () => {
  // Random123 1.14, tests/kat_vectors, "philox4x32 10".
  test.each([
    ['00000000 00000000 00000000 00000000', '00000000 00000000', '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
    ['ffffffff ffffffff ffffffff ffffffff', 'ffffffff ffffffff', '408f276d 41c83b0e a20bc7c6 6d5451fd'],
    ['243f6a88 85a308d3 13198a2e 03707344', 'a4093822 299f31d0', 'd16cfe09 94fdcceb 5001e420 24126ea1'],
  ])('known answer for counter %s, key %s', (counter, key, want) => {
    const words = (text: string): number[] => text.split(' ').map((part) => Number.parseInt(part, 16));
    const out = new Uint32Array(4);
    philox(words(counter) as [number, number, number, number], words(key) as [number, number], out);
    expect([...out]).toEqual(words(want));
  });
});

describe('streamOf', () => {
  test('is the published FNV-1a for ASCII', () => {
    expect(['', 'a', 'foobar'].map(streamOf)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });

  test('depends on every code unit and their order', () => {
    const all = ['dust', 'Dust', 'dusт', 'dust ', 'tsud', '砂塵', '塵砂'].map(streamOf);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('draw', () => {
  test('is made of the first two words of the block of its arguments', () => {
    fc.assert(
      fc.property(asked, ([seedValue, stream, solValue, entity, index]) => {
        const out = new Uint32Array(4);
        const key = [seedValue % 2 ** 32, Math.floor(seedValue / 2 ** 32)] as const;
        philox([stream, solValue >>> 0, entity, index], key, out);
        const bits = ((BigInt(out[0] as number) >> 5n) << 26n) | (BigInt(out[1] as number) >> 6n);
        expect(draw(seedValue, stream, solValue, entity, index)).toBe(Number(bits) / 2 ** 53);
      }),
    );
  });

  test('depends on its arguments and on nothing that was drawn before', () => {
    fc.assert(
      fc.property(fc.array(asked, { minLength: 2, maxLength: 20 }), (questions) => {
        const forwards = questions.map((question) => draw(...question));
        const backwards = questions.toReversed().map((question) => {
          drawInt(...(question.slice(0, 4) as [number, number, number, number]), 6);
          drawNormal(...question);
          return draw(...question);
        });
        expect(backwards.toReversed()).toEqual(forwards);
      }),
    );
  });

  test('depends on each argument', () => {
    type Question = readonly [number, number, number, number, number];
    const base: Question = [7, streamOf('a'), 10, 3, 0];
    const changed: readonly Question[] = [
      base,
      [8, base[1], 10, 3, 0],
      [7 + 2 ** 32, base[1], 10, 3, 0],
      [7, streamOf('b'), 10, 3, 0],
      [7, base[1], -10, 3, 0],
      [7, base[1], 10, 4, 0],
      [7, base[1], 10, 3, 1],
    ];
    expect(new Set(changed.map((question) => draw(...question))).size).toBe(changed.length);
    expect(draw(7, base[1], 10, 3)).toBe(draw(...base));
  });

  test('the bits have not changed', () => {
    const dust = streamOf('dust storm');
    expect([
      streamOf('dust storm'),
      draw(0, 0, 0, 0),
      draw(1, dust, 0, 0),
      draw(Number.MAX_SAFE_INTEGER, dust, -1, 42, 7),
      drawInt(1, dust, 668, 5, 6),
      drawNormal(1, dust, 668, 5),
    ]).toEqual([939600096, 0.39904647231489565, 0.34960563398592237, 0.5507318961514482, 2, 0.11345717499139042]);
  });
});

/** Pearson's statistic for counts that should be equal. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + ((count - expected) * (count - expected)) / expected, 0);
}

function countInto(bins: number, draws: number, bin: (i: number) => number): number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (let i = 0; i < draws; i += 1) {
    const at = bin(i);
    if (!(at in counts)) throw new Error(`out of range: ${at}`);
    counts[at] = (counts[at] as number) + 1;
  }
  return counts;
}

describe('distribution', () => {
  const storm = streamOf('storm');
  const ways: readonly (readonly [string, (i: number) => number])[] = [
    ['sol after sol', (i) => draw(5, storm, i, 0)],
    ['entity after entity', (i) => draw(5, storm, 0, i)],
    ['index after index', (i) => draw(5, storm, 0, 0, i)],
    ['seed after seed', (i) => draw(i, storm, 0, 0)],
    ['stream after stream', (i) => draw(5, streamOf(`stream ${i}`), 0, 0)],
    ['its lower bits', (i) => (draw(5, storm, i, 1) * 2 ** 45) % 1],
    ['the sum of neighbours', (i) => (draw(5, storm, i, 2) + draw(5, storm, i + 1, 2)) % 1],
  ];

  // 255 degrees of freedom: mean 255, deviation 22.6. Five deviations either way; too even is as wrong as too uneven.
  test.each(ways)('draw is uniform, %s', (_, value) => {
    const statistic = chiSquare(countInto(256, 50_000, (i) => Math.floor(256 * value(i))));
    expect(statistic).toBeGreaterThan(142);
    expect(statistic).toBeLessThan(368);
  });

  test('drawInt gives each of 7 values as often, and never the bound', () => {
    const statistic = chiSquare(countInto(7, 50_000, (i) => drawInt(5, storm, i, 0, 7)));
    expect(statistic).toBeLessThan(25);
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 2 ** 32 }), ([a, b, c, d, index], bound) => {
        const value = drawInt(a, b, c, d, bound, index);
        expect(Number.isInteger(value) && value >= 0 && value < bound).toBe(true);
        expect(value).toBe(Math.floor(draw(a, b, c, d, index) * bound));
      }),
    );
  });

  test('drawInt refuses a bound that is no count', () => {
    for (const bound of [0, -1, 1.5, NaN, Infinity, 2 ** 32 + 1]) {
      expect(() => drawInt(1, 1, 1, 1, bound)).toThrow(RangeError);
    }
    expect(drawInt(1, 1, 1, 1, 1)).toBe(0);
  });

  test('drawNormal has the moments and the quantiles of the normal distribution', () => {
    const n = 100_000;
    const values = Array.from({ length: n }, (_, i) => drawNormal(5, storm, i, 0));
    const moment = (k: number): number => values.reduce((sum, value) => sum + value ** k, 0) / n;
    expect(Math.abs(moment(1))).toBeLessThan(0.015);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.02);
    expect(Math.abs(moment(3))).toBeLessThan(0.05);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.15);
    for (const [limit, share] of [
      [-1.96, 0.025],
      [-0.6745, 0.25],
      [0, 0.5],
      [1.2816, 0.9],
      [3.0902, 0.999],
    ] as const) {
      expect(Math.abs(values.filter((value) => value < limit).length / n - share)).toBeLessThan(0.007);
    }
  });
});
