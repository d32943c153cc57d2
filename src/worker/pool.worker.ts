/** A worker of the page's pool: does the jobs of `jobs.ts`, one after the other. It owns no colony and saves nothing. */
import type { ToPool } from '../core/jobs.ts';
import { SHIPPED_CHUNKS, SHIPPED_PIN } from '../core/mars/ledger/shipped.generated.ts';
import { fetchFile } from './fetchFile.ts';
import { createFrames } from './frames.ts';
import { doJob } from './jobs.ts';
import { keep, kept } from './kept.ts';

declare const self: DedicatedWorkerGlobalScope;

const ours: ReadonlySet<string> = new Set(SHIPPED_CHUNKS.map(({ sha256 }) => sha256));
const frames = createFrames(SHIPPED_PIN, SHIPPED_CHUNKS, {
  fetchFile,
  kept,
  keep: (sha256, bytes) => keep(sha256, bytes, ours),
  fetchForecast: async () => (await import('./forecast.ts')).forecastAt,
});

let queue: Promise<void> = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<ToPool>) => {
  queue = queue.then(async () => self.postMessage(await doJob(data, frames)));
};
