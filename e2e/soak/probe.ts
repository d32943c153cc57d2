/** What a page keeps: heaps after a forced collection, DOM, threads, memory of the process, bytes stored. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { bytesOf, watchWorkers, type HeapUsage } from './workers.ts';

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

type Looked = Omit<Sample, 'sols' | 'colonySol' | 'minutes'>;

const MB = 1e6;
const PAGE_BYTES = 4096;

/** Watches a page. Process figures are read from `/proc`: where there is none they are 0. */
export async function probe(browser: Browser, page: Page): Promise<() => Promise<Looked>> {
  const whole = await browser.newBrowserCDPSession();
  const cdp = await page.context().newCDPSession(page);
  const workers = await watchWorkers(cdp);
  await cdp.send('Performance.enable');
  return async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const pageBytes = bytesOf((await cdp.send('Runtime.getHeapUsage')) as HeapUsage);
    const heaps = await workers.heaps();
    const { metrics } = await cdp.send('Performance.getMetrics');
    const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
    const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => processOf(id));
    // There may be one more, kept ready for the next page: ours is the big one.
    const { residentBytes, workerThreads } = renderers.toSorted((a, b) => b.residentBytes - a.residentBytes)[0] ?? NONE;
    const stored = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    return {
      pageMb: pageBytes / MB,
      workersMb: heaps.reduce((sum, bytes) => sum + bytes, 0) / MB,
      workers: Math.max(workerThreads, heaps.length),
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      residentMb: residentBytes / MB,
      storedMb: stored / MB,
    };
  };
}

const NONE = { residentBytes: 0, workerThreads: 0 };

/** A process that has just ended, or a system without `/proc`, has nothing. */
function processOf(id: number): typeof NONE {
  try {
    const pages = Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]);
    const names = readdirSync(`/proc/${id}/task`).map((task) => readFileSync(`/proc/${id}/task/${task}/comm`, 'utf8'));
    return {
      residentBytes: pages * PAGE_BYTES,
      workerThreads: names.filter((name) => name.startsWith('DedicatedWorker')).length,
    };
  } catch {
    return NONE;
  }
}
