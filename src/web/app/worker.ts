/** Workers, opened the one way that the page's Trusted Types policy allows. */
import jobsUrl from '../../worker/jobs.worker.ts?worker&url';
import simUrl from '../../worker/sim.worker.ts?worker&url';
import type { FromPool } from '../../core/jobs.ts';
import type { FromWorker } from '../../core/protocol.ts';
import { READING_ROOM, type FromReadingRoom } from '../../core/readingRoom.ts';
import type { PoolConnect } from './pool.ts';
import type { ConnectReading } from './readingRoom.ts';
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

/** An address of a script of ours, as the policy wants it. */
export function ownScript(address: string): string {
  policy ??= window.trustedTypes?.createPolicy('marsdeck', rules) ?? rules;
  return policy.createScriptURL(address);
}

/** Starts the reading room and listens to it. It is the script of the simulation, opened under another name. */
export const connectReading: ConnectReading = (hear, broken) => {
  const worker = new Worker(ownScript(simUrl), { type: 'module', name: READING_ROOM });
  worker.addEventListener('message', (event: MessageEvent<FromReadingRoom>) => hear(event.data));
  worker.addEventListener('error', (event) => broken(event.message || 'The reading room could not be loaded.'));
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    close: () => worker.terminate(),
  };
};

/** Starts a worker of the pool and listens to it. */
export const connectPoolWorker: PoolConnect = (hear, broken) => {
  const worker = new Worker(ownScript(jobsUrl), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<FromPool>) => hear(event.data));
  worker.addEventListener('error', (event) => broken(event.message || 'A worker could not be loaded.'));
  return { post: (job) => worker.postMessage(job), close: () => worker.terminate() };
};

/** Starts the simulation and listens to it. */
export const connectWorker: Connect = (hear, broken) => {
  const worker = new Worker(ownScript(simUrl), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<FromWorker>) => hear(event.data));
  worker.addEventListener('error', (event) => broken(event.message || 'The simulation could not be loaded.'));
  worker.addEventListener('messageerror', () => broken('A message from the simulation could not be read.'));
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    close: () => worker.terminate(),
  };
};
