/**
 * The worker's shell: messages, the only clock, and where frames come from. Everything else is in `host.ts`. The same
 * script reads strangers' files, in threads that this one starts and ends (`reader.ts`), and it is the page's reading
 * room: fetched and kept once, for all three.
 */
import { SHIPPED_CHUNKS, SHIPPED_PIN } from '../core/mars/ledger/shipped.generated.ts';
import { refusal } from '../core/cartridge/refusal.ts';
import type { FromWorker, ToWorker } from '../core/protocol.ts';
import { READING_ROOM, type FromReadingRoom, type ToReadingRoom } from '../core/readingRoom.ts';
import { catalogueOf } from './catalogue.ts';
import { failed, goFor, type Brought, type Errand } from './errand.ts';
import { createErrands, deadlinesIn } from './errands.ts';
import { fetchFile } from './fetchFile.ts';
import { createFrames } from './frames.ts';
import { createHost } from './host.ts';
import { keep, kept } from './kept.ts';
import { handedOver, READER, startReader } from './reader.ts';

declare const self: DedicatedWorkerGlobalScope;

const FRAME_MS = 16;
const ours: ReadonlySet<string> = new Set(SHIPPED_CHUNKS.map(({ sha256 }) => sha256));
const frames = createFrames(SHIPPED_PIN, SHIPPED_CHUNKS, {
  fetchFile,
  kept,
  keep: (sha256, bytes) => keep(sha256, bytes, ours),
  fetchForecast: async () => (await import('./forecast.ts')).forecastAt,
});

/** A thread that was started for errands. */
function read(): void {
  self.onmessage = async ({ data: errand }: MessageEvent<Errand>) => {
    const brought = await goFor(errand, frames).catch((error: unknown) =>
      // Offline, say. The running colony has no part in it, and goes on.
      failed(errand.requestId, error instanceof Error ? error.message : String(error)),
    );
    self.postMessage(brought, handedOver(brought));
  };
}

/** A reading room, whose half of the script comes when it is first asked. Messages keep their order. */
function openRoom(): void {
  const post = (message: FromReadingRoom): void => self.postMessage(message);
  const room = import('./reading/shell.ts').then(({ openReadingRoom }) => openReadingRoom(post));
  let turn: Promise<void> = Promise.resolve();
  self.onmessage = ({ data: message }: MessageEvent<ToReadingRoom>) => {
    turn = turn
      .then(async () => (await room)(message))
      .catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        const problem = refusal('crashed', `The reading room could not be fetched: ${why}`);
        post({ kind: 'refused', requestId: message.requestId, error: problem });
      });
  };
}

/** The thread that owns the colony. */
function simulate(): void {
  const host = createHost((message, transfer) => self.postMessage(message, transfer ?? []), frames);
  const send = createErrands({ start: startReader, after }, deadlinesIn(self.name));

  function bring(brought: Brought): void {
    if (brought.kind === 'read') host.receive(brought);
    else self.postMessage(brought, handedOver(brought));
  }

  function after(ms: number, due: () => void): () => void {
    const timer = setTimeout(due, ms);
    return () => clearTimeout(timer);
  }

  function beat(): void {
    host.tick(performance.now());
    setTimeout(beat, host.busy() ? 0 : FRAME_MS);
  }

  self.onmessage = ({ data: message }: MessageEvent<ToWorker>) => {
    if ('bytes' in message) void send(message).then(bring);
    else host.receive(message);
  };
  beat();
  self.postMessage({ kind: 'ready', catalogue: catalogueOf(SHIPPED_PIN.headSol) } satisfies FromWorker);
}

if (self.name === READER) read();
else if (self.name === READING_ROOM) openRoom();
else simulate();
