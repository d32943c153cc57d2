/** The reading room's shell: messages, and unpacking. Everything else is in `reading/room.ts`. */
import type { ToReadingRoom } from '../core/readingRoom.ts';
import { createReadingRoom } from './reading/room.ts';
import { unpack } from './unpack.ts';

declare const self: DedicatedWorkerGlobalScope;

const receive = createReadingRoom((message) => self.postMessage(message));

/** Messages keep their order even when one of them has to be unpacked first. */
let queue: Promise<void> = Promise.resolve();
self.onmessage = (event: MessageEvent<ToReadingRoom>) => {
  const message = event.data;
  queue = queue.then(() => handle(message));
};

async function handle(message: ToReadingRoom): Promise<void> {
  const { requestId } = message;
  try {
    if (message.kind !== 'read') return receive(message);
    const unpacked = await unpack(message.bytes);
    if (unpacked.ok) receive({ ...message, bytes: unpacked.value });
    else self.postMessage({ kind: 'refused', requestId, error: unpacked.error });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    self.postMessage({ kind: 'refused', requestId, error: { kind: 'crashed', message: text, path: '' } });
  }
}
