/** Trends of a stock over the kept sols. */

/**
 * Place of the peak after which a series fell for good, as seen from `end`: walking back, rises are climbed, and a dip
 * before a peak is passed unless the series had recovered by more than `tolerance` from it.
 */
export function turnOf(values: readonly number[], end: number, tolerance: number): number {
  let peak = end;
  for (let place = end; place >= 0; place--) {
    const value = values[place] ?? 0;
    const top = values[peak] ?? 0;
    if (value >= top) peak = place;
    else if (top - value > tolerance) break;
  }
  return peak;
}

/** Middle value; 0 of nothing. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
