/** How sure a number is. A: read in the primary document; B: at second hand; D: derived from others; C: general knowledge or a choice. */
export type Confidence = 'A' | 'B' | 'C' | 'D';

/** One line of the table of constants: what the later generated SOURCES.md prints. */
export type Constant = {
  readonly name: string;
  readonly value: number | readonly number[];
  readonly unit: string;
  readonly source: string;
  readonly confidence: Confidence;
};

const registry = new Map<string, Constant>();

function register(entry: Constant): void {
  const known = registry.get(entry.name);
  // A module may be evaluated twice (hot reload); the same name for anything else is a bug.
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(entry)) {
    throw new Error(`two constants are called ${entry.name}`);
  }
  registry.set(entry.name, entry);
}

/**
 * Declares a physical constant and returns its plain number, so that hot code pays nothing for the book-keeping.
 * Throws when anything else already goes by `name`.
 */
export function constant(name: string, value: number, unit: string, source: string, confidence: Confidence): number {
  register({ name, value, unit, source, confidence });
  return value;
}

/** Like `constant`, for coefficients that only mean something together; all carry the same unit. */
export function constantSeries(
  name: string,
  values: readonly number[],
  unit: string,
  source: string,
  confidence: Confidence,
): readonly number[] {
  register({ name, value: values, unit, source, confidence });
  return values;
}

/** Every constant declared by the modules loaded so far, sorted by name. */
export function listConstants(): readonly Constant[] {
  return [...registry.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
