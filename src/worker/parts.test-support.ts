/** A ledger whose frames come in parts, when they are let. */
import type { Frame } from '../core/mars/frame.ts';
import { gatheredLedger } from '../core/mars/ledger/gathered.ts';
import { referenceLedger } from '../core/mars/referenceLedger.ts';
import { REFERENCE_PIN } from '../core/mars/referencePlan.ts';
import type { FromWorker } from '../core/talk/protocol.ts';
import type { FrameSource } from './frames.ts';

/** Sols that a part has. */
export const PART = 20;
/** The colony that is begun. */
export const NEW = { kind: 'new', mission: 'ares', seed: 1, id: 'MDK-HOST', created: '2026-01-01T00:00:00Z' } as const;
/** The same ledger, all at hand. */
export const whole = referenceLedger();

/** A source that hands out frames twenty sols at a time, when the test lets it. */
export function parts() {
  const gathered = gatheredLedger(REFERENCE_PIN);
  const asked: number[] = [];
  let waiting: (() => void)[] = [];
  let problem: string | null = null;
  const firstOf = (sol: number): number => sol - ((sol - 1) % PART);
  const source: FrameSource = {
    ledger: gathered.ledger,
    bring(sol) {
      const first = firstOf(sol);
      asked.push(first);
      return new Promise((resolve) => {
        waiting.push(() => {
          if (problem === null) {
            const frames: Frame[] = [];
            for (let each = first; each < first + PART; each++) frames.push(whole.frameAt(each));
            gathered.take(frames);
          }
          resolve(problem);
        });
      });
    },
    ahead() {},
  };
  return {
    source,
    asked,
    /** Answers whatever was asked for: with frames, or with a sentence why not. */
    answer: async (why: string | null = null): Promise<void> => {
      problem = why;
      for (const go of waiting.splice(0)) go();
      waiting = [];
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

/** The View that a message brings. */
export const viewIn = (message: FromWorker | undefined) => {
  if (message === undefined || !('view' in message)) throw new Error(`no view in ${message?.kind}`);
  return message.view;
};
/** The last View that was sent by itself. */
export const lastView = (said: readonly FromWorker[]) => viewIn(said.findLast((one) => one.kind === 'view'));
