/**
 * The worker's shell: messages, the only clock, and where frames come from. Everything else is in `host.ts`. The same
 * script, fetched and kept once, reads strangers' files in threads that this one starts and ends (`reader.ts`), and is the
 * page's reading room when it is opened under that name.
 */
import { SHIPPED_PIN } from '../core/mars/ledger/shipped.generated.ts';
import { refusal } from '../core/cartridge/refusal.ts';
import type { FromWorker, ToWorker } from '../core/protocol.ts';
import { READING_ROOM, type FromReadingRoom, type ToReadingRoom } from '../core/readingRoom.ts';
import { catalogueOf } from './catalogue.ts';
import { failed, goFor, type Brought, type Errand } from './errand.ts';
import { createErrands, deadlinesIn } from './errands.ts';
import { createHost } from './host.ts';
import { handedOver, READER, startReader } from './reader.ts';
import { shippedFrames } from './shippedFrames.ts';
import type { Workshop } from './workshop.ts';

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
    if (message.kind === 'workshop') void answerAt(message);
    else if ('bytes' in message) void send(message).then(bring);
    else host.receive(message);
  };
  beat();
  self.postMessage({ kind: 'ready', catalogue: catalogueOf(SHIPPED_PIN.headSol) } satisfies FromWorker);
}

/** The workshop, once something has been asked of it. */
let workshop: Promise<Workshop> | null = null;

async function answerAt({ requestId, asked }: Extract<ToWorker, { kind: 'workshop' }>): Promise<void> {
  const post = (message: FromWorker): void => self.postMessage(message);
  workshop ??= import('./workshop.ts').then(({ createWorkshop }) => createWorkshop());
  try {
    const done = await (await workshop)(asked);
    if (done.ok) post({ kind: 'workshop', requestId, answer: done.value });
    else post({ kind: 'refused', requestId, error: done.error });
  } catch (error) {
    workshop = null;
    const why = error instanceof Error ? error.message : String(error);
    post({ kind: 'refused', requestId, error: refusal('crashed', `The workshop could not answer: ${why}`) });
  }
}

/** The reading room: what is asked of it comes in turn. Its half of the script is fetched when it is first asked. */
function lookInto(): void {
  let turn: Promise<void> = Promise.resolve();
  let room: ((message: ToReadingRoom) => Promise<void>) | null = null;
  const post = (message: FromReadingRoom): void => self.postMessage(message);

  async function answer(message: ToReadingRoom): Promise<void> {
    try {
      room ??= (await import('./reading/shell.ts')).openReadingRoom(post);
      await room(message);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const problem = refusal('crashed', `The reading room could not be fetched: ${why}`);
      post({ kind: 'refused', requestId: message.requestId, error: problem });
    }
  }

  self.onmessage = ({ data: message }: MessageEvent<ToReadingRoom>) => {
    turn = turn.then(() => answer(message));
  };
}

if (self.name === READING_ROOM) lookInto();
else if (self.name === READER) read();
else simulate();
