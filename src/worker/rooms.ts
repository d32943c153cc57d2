/**
 * What else the worker's script can be, by the name that a thread of it was opened under: the page’s reading room, the
 * holder of the past, a hand of the pool. Each fetches its own half of the program when it begins; the rest is shared.
 */
import { refusal } from '../core/cartridge/refusal.ts';
import { POOL, type FromPool, type ToPool } from '../core/talk/jobs.ts';
import { PAST, type ToPast } from '../core/talk/past.ts';
import { READING_ROOM, type FromReadingRoom, type ToReadingRoom } from '../core/talk/readingRoom.ts';
import type { FrameSource } from './frames.ts';

declare const self: DedicatedWorkerGlobalScope;

/** Opens the room of that name; null when there is none. `frames` are this thread's own. */
export function roomOf(name: string, frames: FrameSource): (() => void) | null {
  if (name === READING_ROOM) return read;
  if (name === PAST) return () => holdPast(frames);
  return name === POOL ? () => lendHand(frames) : null;
}

/** Messages one after the other. */
function inTurn<Message>(take: (message: Message) => Promise<void>): void {
  let turn: Promise<void> = Promise.resolve();
  self.onmessage = ({ data }: MessageEvent<Message>) => {
    turn = turn.then(() => take(data));
  };
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function read(): void {
  let reader: ((message: ToReadingRoom) => Promise<void>) | null = null;
  inTurn<ToReadingRoom>(async (message) => {
    try {
      const { openReadingRoom } = await import('./reading/shell.ts');
      reader ??= openReadingRoom((answer) => self.postMessage(answer));
      await reader(message);
    } catch (error) {
      const problem = refusal('crashed', `The reading room could not be fetched: ${said(error)}`);
      self.postMessage({ kind: 'refused', requestId: message.requestId, error: problem } satisfies FromReadingRoom);
    }
  });
}

function holdPast(frames: FrameSource): void {
  const opening = import('./timeline/shell.ts').then(({ openPast }) =>
    openPast((message, transfer) => self.postMessage(message, transfer ?? []), frames),
  );
  // Thrown where the page hears of it: then the past is gone, and is opened anew.
  const fail = (error: unknown): void => {
    setTimeout(() => {
      throw error;
    });
  };
  opening.catch(fail);
  inTurn<ToPast>((message) =>
    opening.then(
      (past) => past(message).catch(fail),
      () => {},
    ),
  );
}

function lendHand(frames: FrameSource): void {
  inTurn<ToPool>(async (job) => {
    try {
      const { doJob } = await import('./jobs.ts');
      self.postMessage(await doJob(job, frames));
    } catch (error) {
      const problem = refusal('crashed', `A part of the program could not be fetched: ${said(error)}`);
      self.postMessage({ id: job.id, ok: false, error: problem } satisfies FromPool);
    }
  });
}
