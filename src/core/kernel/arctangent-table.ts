import { add, divide, inverseTangentSeries, type Pair } from './double-double.ts';

/**
 * arctan(j / 64) for j = 0 … 64 as pairs of doubles: high part at index 2j, low part at 2j + 1, to about 2^-98.
 * Method: arctan(j/64) - arctan((j-1)/64) = arctan(64 / (4096 + j (j - 1))), summed.
 */
export const arctangentTable = new Float64Array(130);

let sum: Pair = [0, 0];
for (let j = 1; j <= 64; j += 1) {
  sum = add(sum, inverseTangentSeries(divide([64, 0], 4096 + j * (j - 1)), -1));
  arctangentTable[2 * j] = sum[0];
  arctangentTable[2 * j + 1] = sum[1];
}
