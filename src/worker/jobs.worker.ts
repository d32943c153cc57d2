/** A worker of the page's pool: does the jobs of `jobs.ts`, one after the other. It owns no colony and saves nothing. */
import type { ToPool } from '../core/jobs.ts';
import { doJob } from './jobs.ts';
import { shippedFrames } from './shippedFrames.ts';

declare const self: DedicatedWorkerGlobalScope;

const frames = shippedFrames();

let queue: Promise<void> = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<ToPool>) => {
  queue = queue.then(async () => self.postMessage(await doJob(data, frames)));
};
