/** The workers that look back, opened like every other. */
import pastUrl from '../../../worker/past.worker.ts?worker&url';
import poolUrl from '../../../worker/pool.worker.ts?worker&url';
import { ownScript } from '../worker.ts';

/** The two ends of a line. `broken` is told when the worker itself fails. */
export type Line<To> = { post(message: To, transfer: Transferable[]): void; close(): void };
export type Connect<To, From> = (hear: (message: From) => void, broken: (message: string) => void) => Line<To>;

function connectTo<To, From>(
  address: string,
  hear: (message: From) => void,
  broken: (message: string) => void,
): Line<To> {
  const worker = new Worker(ownScript(address), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<From>) => hear(event.data));
  worker.addEventListener('error', (event) => broken(event.message || 'A part of the timeline could not be loaded.'));
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    close: () => worker.terminate(),
  };
}

/** Starts the worker that holds the past. */
export function connectPast<To, From>(hear: (message: From) => void, broken: (message: string) => void): Line<To> {
  return connectTo(pastUrl, hear, broken);
}

/** Starts a worker that tries changes. */
export function connectTrial<To, From>(hear: (message: From) => void, broken: (message: string) => void): Line<To> {
  return connectTo(poolUrl, hear, broken);
}
