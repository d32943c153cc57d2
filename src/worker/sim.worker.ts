/**
 * The worker's shell: messages, the only clock, unpacking, and where frames come from. Everything else is in `host.ts`.
 * Opened under the name of the reading room it is that instead: one script, fetched and kept once, for both.
 */
import { SHIPPED_CHUNKS, SHIPPED_PIN } from '../core/mars/ledger/shipped.generated.ts';
import { refusal } from '../core/cartridge/refusal.ts';
import type { FromWorker, ToWorker } from '../core/protocol.ts';
import { READING_ROOM, type FromReadingRoom, type ToReadingRoom } from '../core/readingRoom.ts';
import { catalogueOf } from './catalogue.ts';
import { fetchFile } from './fetchFile.ts';
import { createFrames } from './frames.ts';
import { createHost } from './host.ts';
import { keep, kept } from './kept.ts';
import type { openReadingRoom } from './reading/shell.ts';
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

let reader: ReturnType<typeof openReadingRoom> | null = null;

/** Messages keep their order even when one of them has to be unpacked first. */
let queue: Promise<void> = Promise.resolve();
self.onmessage = (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  queue = queue.then(() => handle(message)).catch((error: unknown) => host.fail(error));
};

async function handle(message: ToWorker): Promise<void> {
  if (!('bytes' in message)) return host.receive(message);
  const unpacked = await unpack(message.bytes);
  if (!unpacked.ok) return post({ kind: 'refused', requestId: message.requestId, error: unpacked.error });
  const taken = { ...message, bytes: unpacked.value };
  if (taken.kind === 'check' || taken.kind === 'relabel') return host.receive(taken);
  // Whatever comes next does not wait for these: they load what most visits never need.
  look(taken).then(post, (error: unknown) => {
    // Offline, say. The running colony has no part in it, and goes on.
    const why = error instanceof Error ? error.message : String(error);
    const problem = refusal('crashed', `This file could not be looked into: ${why}`);
    post({ kind: 'refused', requestId: message.requestId, error: problem });
  });
}

async function look(message: Extract<ToWorker, { kind: 'identify' | 'verify' }>): Promise<FromWorker> {
  const { requestId, bytes } = message;
  if (message.kind === 'verify') {
    const { prove } = await import('./prove.ts');
    return { kind: 'verified', requestId, checks: await prove(bytes, frames) };
  }
  const { identify } = await import('./identify.ts');
  const found = identify(bytes);
  return found.ok
    ? { kind: 'identified', requestId, object: found.value }
    : { kind: 'refused', requestId, error: found.error };
}

function post(message: FromWorker): void {
  self.postMessage(message);
}

/** The reading room's half of the script comes when it is first asked. */
async function read(message: ToReadingRoom): Promise<void> {
  try {
    const { openReadingRoom } = await import('./reading/shell.ts');
    reader ??= openReadingRoom((answer) => self.postMessage(answer));
    await reader(message);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const problem = refusal('crashed', `The reading room could not be fetched: ${why}`);
    self.postMessage({ kind: 'refused', requestId: message.requestId, error: problem } satisfies FromReadingRoom);
  }
}

function beat(): void {
  host.tick(performance.now());
  setTimeout(beat, host.busy() ? 0 : FRAME_MS);
}
if (self.name === READING_ROOM) {
  let reading: Promise<void> = Promise.resolve();
  self.onmessage = (event: MessageEvent<ToReadingRoom>) => {
    reading = reading.then(() => read(event.data));
  };
} else {
  beat();
  self.postMessage({ kind: 'ready', catalogue: catalogueOf(SHIPPED_PIN.headSol) } satisfies FromWorker);
}
