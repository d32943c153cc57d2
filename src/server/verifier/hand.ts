/** A worker thread that verifies one submission at a time, within limits of time and memory. It may die; the next call makes another. */
import { Worker } from 'node:worker_threads';
import type { Finding } from './finding.ts';

export type Job = { readonly kind: 'run' | 'gauntlet'; readonly bytes: Uint8Array; readonly player: string };
/** What the thread says: that it is up, or what it found. */
export type Told = { readonly ready: true } | { readonly finding: Finding };

export type Outcome =
  | { readonly kind: 'found'; readonly finding: Finding }
  /** The thread ran out of time or memory, or stopped: in a sentence. */
  | { readonly kind: 'died'; readonly reason: string }
  /** It was told to stop. */
  | { readonly kind: 'stopped' };

export type Hand = {
  judge(job: Job): Promise<Outcome>;
  /** Ends what it is doing; `judge` then resolves as stopped. */
  stop(): Promise<void>;
};

export type HandLimits = {
  /** Milliseconds for a run and for a gauntlet, the time in which the thread starts not counted. */
  readonly runMs: number;
  readonly gauntletMs: number;
  readonly memoryMb: number;
};

/** A run of 10,000 sols takes about 2 s here, a gauntlet about 20; several times that, for slower and busier machines. */
const HAND_LIMITS: HandLimits = { runMs: 60_000, gauntletMs: 300_000, memoryMb: 512 };

const THREAD = new URL('thread.mjs', import.meta.url);
const JOB = new URL('job.thread.ts', import.meta.url);

/** A thread, and who waits for what it says: one at a time. */
type Working = { readonly thread: Worker; heard: (said: Told | { readonly died: string }) => void };

/** A hand. `module` is what runs in its thread: another one in tests. */
export function hand(limits: HandLimits = HAND_LIMITS, module: URL = JOB): Hand {
  let working: Working | null = null;
  let isUp = false;
  let stopped = false;
  let interrupt = (): void => undefined;

  const start = (): Working => {
    const thread = new Worker(THREAD, {
      execArgv: [],
      workerData: { module: module.href },
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
      // Nothing that a thread computes depends on it, and it holds the database's address.
      env: {},
    });
    const made: Working = { thread, heard: () => undefined };
    thread.on('message', (told: Told) => made.heard(told));
    thread.on('error', (error) => made.heard({ died: reasonOf(error, limits) }));
    thread.on('exit', () => {
      // One that ends between two jobs is not asked again.
      if (working === made) working = null;
      made.heard({ died: 'The thread stopped.' });
    });
    isUp = false;
    return made;
  };

  const end = async (): Promise<void> => {
    const ending = working;
    working = null;
    await ending?.thread.terminate();
  };

  const asked = (job: Job, ms: number): Promise<Outcome> =>
    new Promise((resolve) => {
      const current = (working ??= start());
      let timer: NodeJS.Timeout | undefined;
      const settle = (outcome: Outcome): void => {
        clearTimeout(timer);
        current.heard = () => undefined;
        interrupt = () => undefined;
        resolve(outcome);
      };
      const post = (): void => {
        isUp = true;
        timer = setTimeout(() => settle({ kind: 'died', reason: `It took more than ${ms / 1000} s to compute.` }), ms);
        current.thread.postMessage(job);
      };
      current.heard = (said) => {
        if ('died' in said) settle({ kind: 'died', reason: said.died });
        else if ('finding' in said) settle({ kind: 'found', finding: said.finding });
        else post();
      };
      interrupt = () => settle({ kind: 'stopped' });
      if (isUp) post();
    });

  return {
    async judge(job) {
      if (stopped) return { kind: 'stopped' };
      const outcome = await asked(job, job.kind === 'run' ? limits.runMs : limits.gauntletMs);
      if (outcome.kind !== 'found') await end();
      return outcome;
    },
    async stop() {
      stopped = true;
      interrupt();
      await end();
    },
  };
}

function reasonOf(error: unknown, { memoryMb }: HandLimits): string {
  const { code } = error as { code?: unknown };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return `It took more than ${memoryMb} MB of memory.`;
  return `The thread failed: ${error instanceof Error ? error.message : String(error)}`;
}
