/** The worker's shell: messages, the only clock, and inflating. Everything else is in `host.ts`. */
import { isGzip } from '../core/cartridge/codec.ts';
import { MAX_BYTES } from '../core/cartridge/schema.ts';
import type { ToWorker } from '../core/protocol.ts';
import { createHost } from './host.ts';
import { inflate } from './inflate.ts';

declare const self: DedicatedWorkerGlobalScope;

const FRAME_MS = 16;
const host = createHost((message, transfer) => self.postMessage(message, transfer ?? []));

/** Messages keep their order even when one of them has to be inflated first. */
let queue: Promise<void> = Promise.resolve();
self.onmessage = (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  queue = queue.then(() => handle(message)).catch((error: unknown) => host.fail(error));
};

async function handle(message: ToWorker): Promise<void> {
  if (message.kind !== 'check' || !isGzip(message.bytes)) return host.receive(message);
  const inflated = await inflate(new Uint8Array(message.bytes), MAX_BYTES);
  if (inflated.ok) host.receive({ ...message, bytes: inflated.value });
  else self.postMessage({ kind: 'refused', requestId: message.requestId, error: inflated.error });
}

function beat(): void {
  host.tick(performance.now());
  setTimeout(beat, host.busy() ? 0 : FRAME_MS);
}
beat();
self.postMessage({ kind: 'ready' });
