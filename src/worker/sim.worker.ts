/**
 * The worker's shell: messages, the only clock, and where frames come from. Everything else is in `host.ts`. The same
 * script reads strangers' files, in threads that this one starts and ends (`reader.ts`), and is whatever else the page
 * opens under a name of its own (`rooms.ts`): the simulation is fetched and kept once, for all of them.
 */
import { SHIPPED_PIN } from '../core/mars/ledger/shipped.generated.ts';
import type { FromWorker, ToWorker } from '../core/talk/protocol.ts';
import { catalogueOf } from './catalogue.ts';
import { createDeckAsks } from './deck/asks.ts';
import { failed, goFor, type Brought, type Errand } from './errand.ts';
import { createErrands, deadlinesIn } from './errands.ts';
import { createHost } from './host.ts';
import { handedOver, READER, startReader } from './reader.ts';
import { roomOf } from './rooms.ts';
import { shippedFrames } from './shippedFrames.ts';
import { openWorkshopDoor } from './workshopDoor.ts';

declare const self: DedicatedWorkerGlobalScope;

const FRAME_MS = 16;
const frames = shippedFrames();

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

/** The thread that owns the colony. */
function simulate(): void {
  const host = createHost((message, transfer) => self.postMessage(message, transfer ?? []), frames);
  const send = createErrands({ start: startReader, after }, deadlinesIn(self.name));

  const toWorkshop = openWorkshopDoor((message) => self.postMessage(message));

  function bring(brought: Brought): void {
    if (brought.kind === 'read') host.receive(brought);
    else self.postMessage(brought, handedOver(brought));
  }

  const askDeck = createDeckAsks(frames, {
    run: () => host.run(),
    send,
    post: (message) => self.postMessage(message),
    fail: (error) => host.fail(error),
  });

  function after(ms: number, due: () => void): () => void {
    const timer = setTimeout(due, ms);
    return () => clearTimeout(timer);
  }

  function beat(): void {
    host.tick(performance.now());
    setTimeout(beat, host.busy() ? 0 : FRAME_MS);
  }

  self.onmessage = ({ data: message }: MessageEvent<ToWorker>) => {
    if (message.kind === 'workshop') toWorkshop(message);
    else if (message.kind === 'deck') askDeck(message);
    else if ('bytes' in message) void send(message).then(bring);
    else host.receive(message);
  };
  beat();
  self.postMessage({ kind: 'ready', catalogue: catalogueOf(SHIPPED_PIN.headSol) } satisfies FromWorker);
}

if (self.name === READER) read();
else (roomOf(self.name, frames) ?? simulate)();
