/** The deck's asks, in their order: its rules are loaded with the first of them, and hold nothing else up. */
import { refusal } from '../../core/cartridge/refusal.ts';
import type { Run } from '../../core/cartridge/run.ts';
import type { FromWorker, ToWorker } from '../../core/talk/protocol.ts';
import type { FrameSource } from '../frames.ts';
import type { Send } from '../errands.ts';
import type { DeckDoor } from './door.ts';
import { lookedAt } from './looked.ts';

type Ask = Extract<ToWorker, { kind: 'deck' }>;

/** What the deck is connected to. */
export type DeckPorts = {
  readonly run: () => Run | null;
  /** Reads a file, in a thread that does nothing else. */
  readonly send: Send;
  readonly post: (message: FromWorker) => void;
  /** Told of a bug. */
  readonly fail: (error: unknown) => void;
};

/** Takes asks, and answers each of them once. */
export function createDeckAsks(frames: FrameSource, { run, send, post, fail }: DeckPorts): (ask: Ask) => void {
  let door: Promise<DeckDoor> | null = null;
  let queue: Promise<void> = Promise.resolve();

  async function answer({ requestId, ask }: Ask): Promise<void> {
    door ??= import('./door.ts').then(
      ({ openDeckDoor }) => openDeckDoor(frames, () => post({ kind: 'deck-stirred' }), fail),
      (error: unknown) => {
        // The chunk could not be loaded, offline say: the next ask tries again.
        door = null;
        throw error;
      },
    );
    try {
      const looked = await lookedAt(ask, send);
      const told = await (await door).take(looked, run);
      post({ kind: 'deck', requestId, answer: told });
    } catch (error) {
      // The colony has no part in it, and goes on.
      const why = error instanceof Error ? error.message : String(error);
      post({ kind: 'refused', requestId, error: refusal('crashed', `The deck did not answer: ${why}`) });
    }
  }

  return (ask) => {
    queue = queue.then(() => answer(ask));
  };
}
