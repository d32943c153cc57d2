import { acos, asin } from '../../core/kernel/arcsine.ts';
import { atan, atan2 } from '../../core/kernel/arctangent.ts';
import { digest128Hex } from '../../core/kernel/digest.ts';
import { exp } from '../../core/kernel/exp.ts';
import { tanh } from '../../core/kernel/hyperbolic.ts';
import { hypot } from '../../core/kernel/hypot.ts';
import { ln, log10, log2 } from '../../core/kernel/log.ts';
import { pow } from '../../core/kernel/power.ts';
import { draw, drawInt, drawNormal, streamOf } from '../../core/kernel/random.ts';
import { cos, sin, tan } from '../../core/kernel/trig.ts';

type Range = readonly [from: number, to: number];

/** Each function with the range that a third of its arguments come from. */
const ofOne: readonly (readonly [name: string, f: (x: number) => number, range: Range])[] = [
  ['acos', acos, [-1, 1]],
  ['asin', asin, [-1, 1]],
  ['atan', atan, [-10, 10]],
  ['cos', cos, [-1000, 1000]],
  ['exp', exp, [-746, 710]],
  ['ln', ln, [0, 4]],
  ['log10', log10, [0, 1000]],
  ['log2', log2, [0, 1000]],
  ['sin', sin, [-1000, 1000]],
  ['tan', tan, [-1000, 1000]],
  ['tanh', tanh, [-20, 20]],
];

const ofTwo: readonly (readonly [name: string, f: (x: number, y: number) => number, x: Range, y: Range])[] = [
  ['atan2', atan2, [-1, 1], [-1, 1]],
  ['hypot', hypot, [-1000, 1000], [-1000, 1000]],
  ['pow', pow, [0, 10], [-20, 20]],
];

const SEED = 20_040_104;
const view = new DataView(new ArrayBuffer(8));

/**
 * Argument i of a stream. By turns: any bit pattern at all, a number of either sign between 2^-40 and 2^40, and a
 * number from the range.
 */
function argument(stream: number, i: number, [from, to]: Range): number {
  if (i % 3 === 2) return from + (to - from) * draw(SEED, stream, 0, i);
  const high = drawInt(SEED, stream, 1, i, 4294967296);
  const exponent = 983 + drawInt(SEED, stream, 2, i, 81);
  view.setUint32(0, i % 3 === 0 ? high : ((high & 0x800fffff) | (exponent << 20)) >>> 0);
  view.setUint32(4, drawInt(SEED, stream, 3, i, 4294967296));
  return view.getFloat64(0);
}

/** The digest of the bit patterns of `count` results, every NaN being written the same way. */
function hashOf(count: number, result: (i: number) => number): string {
  const results = new DataView(new ArrayBuffer(8 * count));
  for (let i = 0; i < count; i += 1) {
    const value = result(i);
    if (Number.isNaN(value)) results.setUint32(8 * i, 0x7ff80000);
    else results.setFloat64(8 * i, value);
  }
  return digest128Hex(new Uint8Array(results.buffer), 8 * count);
}

/**
 * For every function of the kernel that browsers might compute differently, the digest of its results at `count`
 * fixed arguments. Bundled and run in each engine; the answers must be the same in all of them, and those pinned in
 * `math.noreg.test.ts`. Runs anywhere: it imports only `core`.
 */
export function mathHashes(count: number): Record<string, string> {
  const hashes: Record<string, string> = {};
  for (const [name, f, range] of ofOne) {
    const stream = streamOf(name);
    hashes[name] = hashOf(count, (i) => f(argument(stream, i, range)));
  }
  for (const [name, f, rangeX, rangeY] of ofTwo) {
    const [x, y] = [streamOf(`${name} x`), streamOf(`${name} y`)];
    hashes[name] = hashOf(count, (i) => f(argument(x, i, rangeX), argument(y, i, rangeY)));
  }
  const stream = streamOf('draw');
  hashes['draw'] = hashOf(count, (i) => draw(SEED, stream, i - 100, i % 7));
  hashes['drawNormal'] = hashOf(count, (i) => drawNormal(SEED, stream, i - 100, i % 7));
  return hashes;
}
