/** Runs in a thread of its own: takes a submission, gives back what was found. It knows neither database nor files. */
import { parentPort } from 'node:worker_threads';
import type { Job, Told } from './hand.ts';
import { judgeGauntlet } from './judgeGauntlet.ts';
import { judgeRun } from './judgeRun.ts';

parentPort?.on('message', ({ kind, bytes, player }: Job) => {
  const finding = kind === 'run' ? judgeRun(bytes, player) : judgeGauntlet(bytes);
  parentPort?.postMessage({ finding } satisfies Told);
});
parentPort?.postMessage({ ready: true } satisfies Told);
