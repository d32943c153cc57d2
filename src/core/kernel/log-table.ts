import { divide, inverseTangentSeries } from './double-double.ts';

/** First index whose mantissa, 1 + i/128, is taken as half its size: that of √2, rounded. */
export const HALVED = 53;

/**
 * The table behind ln and pow. For the number i made of the first seven bits of a mantissa it holds, at index 4i:
 * a reciprocal c of that mantissa in eleven bits; -ln c rounded to a multiple of 2^-42; and the rest of -ln c, to
 * 2^-90. Mantissas from HALVED on count as half their size, so that ln is found without cancellation on both sides
 * of 1: there c is exactly 1. (The fourth place is empty: a power of two is quicker to index.)
 */
export const logTable = new Float64Array(512);

const GRID = 4398046511104; // 2^42

for (let i = 0; i < 128; i += 1) {
  const middle = (1 + (i + 0.5) / 128) * (i < HALVED ? 1 : 0.5);
  const n = i === 0 || i === 127 ? 1024 : Math.round(1024 / middle);
  // -ln c = ln(1024 / n) = 2 artanh((1024 - n) / (1024 + n))
  const [high, low] = inverseTangentSeries(divide([Math.abs(1024 - n), 0], 1024 + n), 1);
  const twice = n < 1024 ? 2 : -2;
  const rounded = Math.round(twice * high * GRID) / GRID;
  logTable[4 * i] = n / 1024;
  logTable[4 * i + 1] = rounded;
  logTable[4 * i + 2] = twice * high - rounded + twice * low;
}
