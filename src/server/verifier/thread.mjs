/**
 * The beginning of a thread: Node 20 does not hand a loader on to its threads, so this one, in plain JavaScript, sets it up
 * and goes on with the module it was given. Nothing else belongs here.
 */
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.module);
