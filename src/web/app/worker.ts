/** The simulation's worker, opened the one way that the page's Trusted Types policy allows. */
import workerUrl from '../../worker/sim.worker.ts?worker&url';
import type { FromWorker } from '../../core/protocol.ts';
import type { Connect } from './sim.ts';

/** What we use of Trusted Types, which TypeScript's DOM types leave out. What a policy returns stands in for a string. */
type Policy = { createScriptURL(address: string): string };
type Factory = { createPolicy(name: string, rules: Policy): Policy };

declare global {
  interface Window {
    readonly trustedTypes?: Factory;
  }
}

const rules: Policy = {
  createScriptURL(address) {
    const { origin, href } = new URL(address, location.href);
    if (origin !== location.origin) throw new TypeError(`A worker from ${origin} is not ours.`);
    return href;
  },
};

/** A policy can be made once in the life of a page, a worker more often. */
let policy: Policy | null = null;

/** Starts the worker and listens to it. */
export const connectWorker: Connect = (hear, broken) => {
  policy ??= window.trustedTypes?.createPolicy('marsdeck', rules) ?? rules;
  const worker = new Worker(policy.createScriptURL(workerUrl), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<FromWorker>) => hear(event.data));
  worker.addEventListener('error', (event) => broken(event.message || 'The simulation could not be loaded.'));
  worker.addEventListener('messageerror', () => broken('A message from the simulation could not be read.'));
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    close: () => worker.terminate(),
  };
};
