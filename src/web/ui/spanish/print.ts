/** Tables of words, copied and printed over each other. */

type Table = Record<string, unknown>;

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null;
}

/** A copy, all the way down; sentences are shared. */
export function copyOf(table: object): Table {
  return Object.fromEntries(
    Object.entries(table).map(([key, value]: [string, unknown]) => [key, isTable(value) ? copyOf(value) : value]),
  );
}

/** Puts every word and sentence of `from` in the place of the one that has its key. The tables themselves stay. */
export function print(from: object, over: object): void {
  const into = over as Table;
  for (const [key, value] of Object.entries(from) as [string, unknown][]) {
    const there = into[key];
    if (isTable(value) && isTable(there)) print(value, there);
    // A word that stands alone in its module can't be changed, and need not be.
    else if (there !== value && key in into) into[key] = value;
  }
}
