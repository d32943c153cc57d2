/** The worker's shell: messages, the only clock, unpacking, and where frames come from. Everything else is in `host.ts`. */
import { SHIPPED_CHUNKS, SHIPPED_PIN } from '../core/mars/ledger/shipped.generated.ts';
import type { FromWorker, ToWorker } from '../core/protocol.ts';
import { catalogueOf } from './catalogue.ts';
import { fetchFile } from './fetchFile.ts';
import { createFrames } from './frames.ts';
import { createHost } from './host.ts';
import { keep, kept } from './kept.ts';
import { unpack } from './unpack.ts';

declare const self: DedicatedWorkerGlobalScope;

const FRAME_MS = 16;
const ours: ReadonlySet<string> = new Set(SHIPPED_CHUNKS.map(({ sha256 }) => sha256));
const frames = createFrames(SHIPPED_PIN, SHIPPED_CHUNKS, {
  fetchFile,
  kept,
  keep: (sha256, bytes) => keep(sha256, bytes, ours),
  fetchForecast: async () => (await import('./forecast.ts')).forecastAt,
});
const host = createHost((message, transfer) => self.postMessage(message, transfer ?? []), frames);

/** Messages keep their order even when one of them has to be unpacked first. */
let queue: Promise<void> = Promise.resolve();
self.onmessage = (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  queue = queue.then(() => handle(message)).catch((error: unknown) => host.fail(error));
};

async function handle(message: ToWorker): Promise<void> {
  if (message.kind !== 'check') return host.receive(message);
  const unpacked = await unpack(message.bytes);
  if (unpacked.ok) host.receive({ ...message, bytes: unpacked.value });
  else self.postMessage({ kind: 'refused', requestId: message.requestId, error: unpacked.error });
}

function beat(): void {
  host.tick(performance.now());
  setTimeout(beat, host.busy() ? 0 : FRAME_MS);
}
beat();
self.postMessage({ kind: 'ready', catalogue: catalogueOf(SHIPPED_PIN.headSol) } satisfies FromWorker);
