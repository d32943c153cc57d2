/** Whether what a page keeps has stayed the same: the last quarter of a soak against the second. */
import type { Sample } from './probe.ts';

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
