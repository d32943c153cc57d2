/** How much a program may use. Hosts make their limits with `limitsWith`. */

/** Caps of one run; those of text also hold while it is compiled. */
export type Limits = {
  /** Weight of all that is done. */
  readonly gas: number;
  /** Forms under evaluation at once, one inside the other, over all calls; a call counts two more. */
  readonly depth: number;
  /** Cells made in one run: pairs, entries of dictionaries, functions, eight characters of text. */
  readonly mem: number;
  /** Characters (UTF-16 code units) of one string. */
  readonly string: number;
  /** Elements of one list, entries of one dictionary. */
  readonly list: number;
  /** Lines written by one run. */
  readonly lines: number;
  /** Characters written by one run. */
  readonly output: number;
  /** Characters of one source. */
  readonly source: number;
};

/** What a run may use when its caller does not say: some milliseconds of work. */
export const DEFAULT_LIMITS: Limits = Object.freeze({
  gas: 1_000_000,
  depth: 5_000,
  mem: 1_000_000,
  string: 65_536,
  list: 100_000,
  lines: 1_000,
  output: 65_536,
  source: 262_144,
});

/** The most of each that may be asked for: small integers in every engine, and strings that every engine can hold. */
export const MOST_LIMIT = 1_000_000_000;
const MOST_TEXT = 134_217_728;

/** The usual limits but for some; whole numbers, and none beyond what every engine holds. */
export function limitsWith(change: Partial<Limits>): Limits {
  const limits = { ...DEFAULT_LIMITS, ...change };
  const within = (limit: number, most: number): number => Math.max(0, Math.min(most, Math.floor(limit)));
  return Object.freeze({
    gas: within(limits.gas, MOST_LIMIT),
    depth: within(limits.depth, DEFAULT_LIMITS.depth),
    mem: within(limits.mem, MOST_LIMIT),
    string: within(limits.string, MOST_TEXT),
    list: within(limits.list, MOST_LIMIT),
    lines: within(limits.lines, MOST_LIMIT),
    output: within(limits.output, MOST_TEXT),
    source: within(limits.source, MOST_TEXT),
  });
}

/** Brackets inside brackets in a source, and in values that are printed, compared or carried out. */
export const MOST_NESTING = 256;
