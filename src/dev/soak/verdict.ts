/**
 * Whether what a page keeps has stayed the same: the last quarter of a soak against the second. The first is the warm-up,
 * in which frames, screens and workers come to hand: it takes some 15,000 sols, so a soak of less than 60,000 proves little.
 */

/** One look. Sizes in MB (a million bytes). */
export type Sample = {
  /** Sols played in all, of all colonies, and the sol of the colony that plays. */
  readonly sols: number;
  readonly colonySol: number;
  /** Minutes since the first look. */
  readonly minutes: number;
  readonly pageMb: number;
  /** All workers of the page together, and how many there are, with those that workers have opened. */
  readonly workersMb: number;
  readonly workers: number;
  readonly nodes: number;
  readonly listeners: number;
  /** What the page's process holds in memory, graphics and the browser's own included. */
  readonly residentMb: number;
  /** What is kept on the device, in IndexedDB and caches. */
  readonly storedMb: number;
};

/** What is held, and by how much the last quarter's median may be above the second's. */
const HELD = [
  { key: 'pageMb', title: 'Page heap, MB', most: 1.1 },
  { key: 'workersMb', title: 'Workers’ heaps, MB', most: 1.1 },
  { key: 'workers', title: 'Workers', most: 1 },
  { key: 'nodes', title: 'DOM nodes', most: 1.1 },
  { key: 'listeners', title: 'Event listeners', most: 1.1 },
  { key: 'residentMb', title: 'Process in memory, MB', most: 1.25 },
] as const satisfies readonly { key: keyof Sample; title: string; most: number }[];

/** What is told, and grows as a shelf of colonies does. */
const TOLD = [{ key: 'storedMb', title: 'Kept on the device, MB' }] as const;

export type Held = {
  readonly title: string;
  readonly key: keyof Sample;
  readonly second: number;
  readonly last: number;
  readonly largest: number;
  /** Null for what has no bound. */
  readonly most: number | null;
  readonly ok: boolean;
};

/** Medians of the second and the last quarter of the sols, the first being the warm-up. */
export function verdictOn(samples: readonly Sample[]): readonly Held[] {
  const end = samples.at(-1)?.sols ?? 0;
  const quarter = (n: number, key: keyof Sample): number =>
    median(samples.filter(({ sols }) => sols > (end * (n - 1)) / 4 && sols <= (end * n) / 4).map((one) => one[key]));
  return [...HELD, ...TOLD].map((held) => {
    const { key, title } = held;
    const most = 'most' in held ? held.most : null;
    const [second, last] = [quarter(2, key), quarter(4, key)];
    const largest = Math.max(...samples.map((one) => one[key]));
    return { title, key, second, last, largest, most, ok: most === null || last <= second * most };
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
