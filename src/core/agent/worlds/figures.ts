/** Mean, spread and correlation: exact arithmetic and the square root alone, summed in the order of the sols. */

/** Arithmetic mean; 0 of nothing. */
export function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length + 0;
}

/** Standard deviation of the whole population; 0 of nothing. */
export function spreadOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) * (value - mean))));
}

/** Least number of pairs that a correlation is told of. */
const LEAST_PAIRS = 3;

/** Pearson's correlation, −1 to 1; null for fewer than three pairs, or where one side does not vary. */
export function correlationOf(a: readonly number[], b: readonly number[]): number | null {
  if (a.length < LEAST_PAIRS || a.length !== b.length) return null;
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  let [both, onlyA, onlyB] = [0, 0, 0];
  for (const [index, value] of a.entries()) {
    const [da, db] = [value - meanA, (b[index] ?? 0) - meanB];
    both += da * db;
    onlyA += da * da;
    onlyB += db * db;
  }
  const scale = Math.sqrt(onlyA) * Math.sqrt(onlyB);
  return scale > 0 ? Math.max(-1, Math.min(1, both / scale)) + 0 : null;
}
