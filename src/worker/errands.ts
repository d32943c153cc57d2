/** Sends errands out, to threads that do nothing else. One that is not back at its deadline ends with its thread. */
import { failed, tooSlow, type Brought, type Errand } from './errand.ts';

/** A thread that does one errand after the other. */
export type Thread = {
  /** It answers once through `heard`, or `broken` says why it never will. */
  go(errand: Errand, heard: (brought: Brought) => void, broken: (why: string) => void): void;
  end(): void;
};

/** What is outside: threads, and a clock. */
export type ErrandPorts = {
  /** May throw. */
  start(): Thread;
  /** Calls `due` after so many milliseconds, unless what it returns is called before. */
  after(ms: number, due: () => void): () => void;
};

/** How long an errand may take: to read a file, and to compute a run again. */
export type Deadlines = { readonly readMs: number; readonly proveMs: number };

/** The slowest file of 10 MiB that was tried (objects of 9,000 keys, a million in all) took 1.3 s on a busy desktop; a proof computes thousands of sols. */
export const DEADLINES: Deadlines = { readMs: 10_000, proveMs: 60_000 };

/** The deadlines, lowered to a figure that the worker's name has, as in `within 50 ms`: a test can't wait for ours. */
export function deadlinesIn(name: string): Deadlines {
  const named = /\bwithin (\d{1,6}) ms\b/.exec(name)?.[1];
  if (named === undefined) return DEADLINES;
  const ms = Number(named);
  return { readMs: Math.min(ms, DEADLINES.readMs), proveMs: Math.min(ms, DEADLINES.proveMs) };
}

/** Resolves with what came of an errand, at the latest at its deadline; never rejects. */
export type Send = (errand: Errand) => Promise<Brought>;

/** Files are read by one thread, and proved by another: a proof holds up no file. Each is started when it is first needed. */
export function createErrands(ports: ErrandPorts, { readMs, proveMs }: Deadlines): Send {
  const read = inTurn(ports, readMs);
  const prove = inTurn(ports, proveMs);
  return (errand) => (errand.kind === 'verify' ? prove(errand) : read(errand));
}

function inTurn(ports: ErrandPorts, withinMs: number): Send {
  let turn: Promise<unknown> = Promise.resolve();
  let thread: Thread | null = null;

  function sent(errand: Errand): Promise<Brought> {
    const { requestId } = errand;
    return new Promise((resolve) => {
      const settle = (brought: Brought): void => {
        cancel();
        resolve(brought);
      };
      const giveUp = (brought: Brought): void => {
        thread?.end();
        thread = null;
        settle(brought);
      };
      const cancel = ports.after(withinMs, () => giveUp(tooSlow(requestId, withinMs)));
      try {
        thread ??= ports.start();
        thread.go(errand, settle, (why) => giveUp(failed(requestId, why)));
      } catch (error) {
        giveUp(failed(requestId, error instanceof Error ? error.message : String(error)));
      }
    });
  }

  return (errand) => {
    const mine = turn.then(() => sent(errand));
    turn = mine;
    return mine;
  };
}
