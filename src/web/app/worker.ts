/** Workers, opened the one way that the page's Trusted Types policy allows. */
import simUrl from '../../worker/sim.worker.ts?worker&url';
import { POOL } from '../../core/talk/jobs.ts';
import { PAST } from '../../core/talk/past.ts';
import { READING_ROOM } from '../../core/talk/readingRoom.ts';
import type { PoolConnect } from './pool.ts';
import type { ConnectReading } from './readingRoom.ts';
import type { Connect } from './sim.ts';
import type { ConnectPast } from './timeline/requests.ts';

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

type Line<To> = { post(message: To, transfer?: Transferable[]): void; close(): void };

/** Starts the worker's script under a name, which says what it is to be, and listens to it. */
function open<To, From>(
  name: string,
  hear: (message: From) => void,
  broken: (message: string) => void,
  unloaded: string,
): Line<To> {
  const worker = new Worker(ownScript(simUrl), { type: 'module', name });
  worker.addEventListener('message', (event: MessageEvent<From>) => hear(event.data));
  worker.addEventListener('error', (event) => broken(event.message || unloaded));
  worker.addEventListener('messageerror', () => broken('A message from a worker could not be read.'));
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    close: () => worker.terminate(),
  };
}

/** Starts the simulation. */
export const connectWorker: Connect = (hear, broken) => open('', hear, broken, 'The simulation could not be loaded.');

/** Starts the reading room. */
export const connectReading: ConnectReading = (hear, broken) =>
  open(READING_ROOM, hear, broken, 'The reading room could not be loaded.');

/** Starts the holder of the past. */
export const connectPast: ConnectPast = (hear, broken) => open(PAST, hear, broken, 'The timeline could not be loaded.');

/** Starts a hand of the pool. */
export const connectPoolWorker: PoolConnect = (hear, broken) =>
  open(POOL, hear, broken, 'A worker could not be loaded.');
