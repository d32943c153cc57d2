import { encode } from '../core/cartridge/codec.ts';
import { cartridgeOf } from '../core/cartridge/convert.ts';
import { beginRun } from '../core/cartridge/run.ts';
import { referenceLedger } from '../core/mars/referenceLedger.ts';
import type { FromWorker, ToWorker } from '../core/talk/protocol.ts';
import { delivered } from './errand.ts';
import type { FrameSource } from './frames.ts';
import { createHost } from './host.ts';
import { startRun } from '../core/cartridge/start.ts';

/** Frames as Node has them: all at hand, for ever. */
const wholeLedger: FrameSource = {
  ledger: referenceLedger(),
  bring: () => Promise.resolve(null),
  ahead() {},
};

/** A host with its clock in the test's hand and everything it says on a list. */
export function bench(frames: FrameSource = wholeLedger) {
  const said: FromWorker[] = [];
  const host = createHost((message) => said.push(message), frames);
  let now = 0;
  let requests = 0;
  /** As the shell does it, without a thread: a file is read, and what came of it goes on. */
  const receive = (message: ToWorker): void => {
    if (message.kind === 'deck') throw new Error('the deck has tests of its own');
    if (!('bytes' in message)) return host.receive(message);
    if (message.kind !== 'check') throw new Error(`${message.kind} is no errand for the host`);
    const brought = delivered(message, frames.ledger);
    if (brought.kind === 'read') host.receive(brought);
    else said.push(brought);
  };
  const pass = (ms: number, beatMs = 16): void => {
    for (const end = now + ms; now < end;) {
      now = Math.min(end, now + beatMs);
      host.tick(now);
    }
  };
  type Request<M> = M extends { requestId: number } ? Omit<M, 'requestId'> : never;
  const ask = (message: Request<ToWorker>): FromWorker => {
    const requestId = ++requests;
    receive({ ...message, requestId } as ToWorker);
    for (let i = 0; host.busy() && i < 10_000; i++) host.tick(now);
    const reply = said.find((one) => 'requestId' in one && one.requestId === requestId);
    if (reply === undefined) throw new Error('no reply');
    return reply;
  };
  const begin = (seed = 1): FromWorker =>
    ask({ kind: 'new', mission: 'ares', seed, id: 'MDK-HOST', created: '2026-01-01T00:00:00Z' });
  const tickNow = (): number => {
    const reply = ask({ kind: 'clock' });
    return reply.kind === 'done' ? reply.view.card.tick : -1;
  };
  /** Asks for a file to be seated, and does not wait for it. */
  const insertSoon = (bytes: Uint8Array): void => {
    const checked = ask({ kind: 'check', bytes });
    if (checked.kind !== 'checked') throw new Error(`not checked: ${checked.kind}`);
    host.receive({ kind: 'swap', requestId: ++requests, ticket: checked.ticket });
  };
  const insert = (bytes: Uint8Array): FromWorker => {
    const checked = ask({ kind: 'check', bytes });
    return checked.kind === 'checked' ? ask({ kind: 'swap', ticket: checked.ticket }) : checked;
  };
  return { host, said, pass, ask, begin, insert, insertSoon, tickNow };
}

/** A file at sol 0 of a colony with food for a thousand sols. */
export function ampleFile(): Uint8Array<ArrayBuffer> {
  const made = startRun(
    { mission: 'ares', seed: 5, id: 'MDK-FILE', created: '2026-01-01T00:00:00Z' },
    wholeLedger.ledger,
  );
  if (!made.ok || 'from' in made.value.genesis) throw new Error('no stock run');
  const { identity, genesis, ledger } = made.value;
  const supplied = { ...genesis, supplies: { ...genesis.supplies, foodKcal: 20_000_000 } };
  return encode(cartridgeOf(beginRun(identity, supplied, ledger)));
}

/** The full file of that colony after some sols. */
export function fileAt(sols: number): Uint8Array {
  const { ask, insert, said } = bench();
  insert(ampleFile());
  ask({ kind: 'advance', sols });
  ask({ kind: 'encode', purpose: 'file' });
  const encoded = said.find((one) => one.kind === 'encoded');
  if (encoded?.kind !== 'encoded') throw new Error('not encoded');
  return encoded.bytes;
}
