/** Values between two ends by a draw in [0, 1), and their rounding. */

/** A value from the first to the second of two ends. */
export function between(ends: readonly number[], chance: number): number {
  const [low = 0, high = low] = ends;
  return low + (high - low) * chance;
}

/** A whole number from the first to the second of two whole ends, both included. */
export function wholeBetween(ends: readonly number[], chance: number): number {
  const [low = 0, high = low] = ends;
  return low + Math.floor((high - low + 1) * chance);
}

/** One of a list that is not empty. */
export function oneOf<Item>(list: readonly [Item, ...Item[]], chance: number): Item {
  return list[Math.floor(list.length * chance)] ?? list[0];
}

/** Rounds to 1 / `parts`; never a negative zero. */
export function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts + 0;
}
