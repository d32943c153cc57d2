/** Shell of the worker that holds the past. It is started when somebody looks back, and never touches the running colony. */
import type { FromPast, ToPast } from '../core/past.ts';
import { createPastDesk } from './timeline/pastDesk.ts';
import { SERIES_FACTS } from './timeline/series.ts';
import { shippedFrames } from './shippedFrames.ts';
import { unpack } from './unpack.ts';

declare const self: DedicatedWorkerGlobalScope;

/** How soon a frame that is on its way is asked after. */
const WAIT_MS = 30;

const post = (message: FromPast, transfer?: Transferable[]): void => self.postMessage(message, transfer ?? []);
const desk = createPastDesk(post, shippedFrames());

/** Messages keep their order even when one of them has to be unpacked first. A bug ends the worker, and the page is told. */
let queue: Promise<void> = Promise.resolve();
self.onmessage = (event: MessageEvent<ToPast>) => {
  const message = event.data;
  queue = queue
    .then(() => handle(message))
    .catch((error: unknown) => {
      // Thrown where the page hears of it.
      setTimeout(() => {
        throw error;
      });
    });
};

async function handle(message: ToPast): Promise<void> {
  if (message.kind !== 'open') return desk.receive(message);
  const unpacked = await unpack(message.bytes);
  if (unpacked.ok) return desk.receive({ ...message, bytes: unpacked.value });
  post({ kind: 'refused', requestId: message.requestId, error: unpacked.error });
}

function beat(): void {
  setTimeout(beat, desk.pass() ? 0 : WAIT_MS);
}
beat();
post({ kind: 'ready', series: SERIES_FACTS });
