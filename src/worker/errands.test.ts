import { expect, test } from 'vitest';
import { referenceLedger } from '../core/mars/referenceLedger.ts';
import type { FromWorker } from '../core/talk/protocol.ts';
import { failed, goFor, type Brought, type Errand } from './errand.ts';
import { createErrands, DEADLINES, deadlinesIn, type ErrandPorts } from './errands.ts';
import type { FrameSource } from './frames.ts';
import { ampleFile, bench } from './host.test-support.ts';

type Under = {
  readonly errand: Errand;
  readonly heard: (brought: Brought) => void;
  readonly broken: (why: string) => void;
};

/** Threads and a clock in the test's hand. */
function outside(startUp: () => void = () => {}) {
  let nowMs = 0;
  const count = { started: 0, ended: 0 };
  const timers = new Set<{ readonly atMs: number; readonly due: () => void }>();
  const under: Under[] = [];
  const ports: ErrandPorts = {
    start() {
      startUp();
      count.started++;
      return {
        go: (one, heard, broken) => void under.push({ errand: one, heard, broken }),
        end: () => void count.ended++,
      };
    },
    after(ms, due) {
      const timer = { atMs: nowMs + ms, due };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
  };
  /** Lets what was sent begin, then time pass. */
  const pass = async (ms: number): Promise<void> => {
    await settled();
    nowMs += ms;
    for (const { atMs, due } of timers) if (atMs <= nowMs) due();
    await settled();
  };
  return { send: createErrands(ports, DEADLINES), under, pass, count, timers };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const errand = (kind: 'check' | 'verify', bytes: Uint8Array<ArrayBuffer> = new Uint8Array(1)): Errand => ({
  kind,
  requestId: 7,
  bytes,
});
const frames: FrameSource = { ledger: referenceLedger(), bring: () => Promise.resolve(null), ahead() {} };

test('F5.6 a file that takes too long is refused at its deadline, and ends with its thread; the next has another', async () => {
  const { send, under, pass, count } = outside();
  let answer: Brought | null = null;
  void send(errand('check')).then((brought) => (answer = brought));
  const next = send(errand('check', ampleFile()));
  await pass(DEADLINES.readMs - 1);
  expect([answer, count]).toEqual([null, { started: 1, ended: 0 }]);
  await pass(1);
  expect(answer).toEqual({
    kind: 'refused',
    requestId: 7,
    error: {
      kind: 'too-slow',
      message: 'Reading this file took more than 10 s, and was stopped. Nothing else was touched.',
      path: '',
    },
  });
  expect(count).toEqual({ started: 2, ended: 1 });
  under[1]?.heard(await goFor(errand('check', ampleFile()), frames));
  expect(await next).toMatchObject({ kind: 'read' });
});

test('F5.6 the colony ticks on while a file is read, and after it was given up', async () => {
  const { pass, begin, ask, tickNow } = bench();
  const there = outside();
  begin();
  ask({ kind: 'clock', running: true, speed: 8 });
  const gone = there.send(errand('check'));
  pass(DEADLINES.readMs);
  const before = tickNow();
  expect(before).toBeGreaterThan(24);
  await there.pass(DEADLINES.readMs);
  expect(await gone).toMatchObject({ kind: 'refused', error: { kind: 'too-slow' } });
  pass(3000);
  expect(tickNow()).toBeGreaterThan(before);
});

test('an answer in time ends its deadline, and the thread waits for the next file', async () => {
  const { send, under, pass, count, timers } = outside();
  for (const index of [0, 1]) {
    const gone = send(errand('check'));
    await pass(1);
    under[index]?.heard(await goFor(errand('check', ampleFile()), frames));
    expect(await gone).toMatchObject({ kind: 'read', requestId: 7, read: { cartridge: { id: 'MDK-FILE' } } });
  }
  expect([count, timers.size]).toEqual([{ started: 1, ended: 0 }, 0]);
});

test('a proof has a deadline of its own, and holds up no file', async () => {
  const { send, under, pass } = outside();
  const gone = send(errand('verify'));
  void send(errand('check'));
  await pass(1);
  expect(under.map(({ errand: { kind } }) => kind)).toEqual(['verify', 'check']);
  await pass(DEADLINES.proveMs);
  expect(await gone).toMatchObject({ error: { kind: 'too-slow' } });
});

test('a thread that breaks, or can’t be started, is told of in a sentence', async () => {
  const { send, under, pass, count } = outside();
  const gone = send(errand('check'));
  await pass(1);
  under[0]?.broken('Out of memory.');
  expect(await gone).toEqual(failed(7, 'Out of memory.'));
  expect(count.ended).toBe(1);
  const none = outside(() => {
    throw new Error('No threads here.');
  });
  expect(await none.send(errand('check'))).toEqual(failed(7, 'No threads here.'));
  expect(none.timers.size).toBe(0);
});

test('a worker’s name can lower the deadlines, and never raise them', () => {
  expect(deadlinesIn('')).toEqual(DEADLINES);
  expect(deadlinesIn('marsdeck within 50 ms')).toEqual({ readMs: 50, proveMs: 50 });
  expect(deadlinesIn('within 20000 ms')).toEqual({ readMs: 10_000, proveMs: 20_000 });
  expect(deadlinesIn('within 999999 ms')).toEqual(DEADLINES);
});

test('every errand brings its answer, and what is read is plain data', async () => {
  const bytes = ampleFile();
  const read = await goFor(errand('check', bytes), frames);
  expect(structuredClone(read)).toEqual(read);
  const named = { kind: 'relabel', requestId: 7, bytes, name: ' Utopia ', copy: null } as const;
  const relabelled = (await goFor(named, frames)) as Extract<FromWorker, { kind: 'relabelled' }>;
  expect(relabelled).toMatchObject({ kind: 'relabelled', card: { name: 'Utopia' } });
  expect(await goFor(errand('verify', relabelled.bytes), frames)).toMatchObject({ kind: 'verified' });
  expect(await goFor({ ...named, name: ' ' }, frames)).toMatchObject({ error: { kind: 'invalid-argument' } });
  expect(await goFor({ kind: 'identify', requestId: 7, bytes }, frames)).toMatchObject({
    error: { kind: 'wrong-format' },
  });
  const torn = new Uint8Array([0x1f, 0x8b, 0]);
  expect(await goFor(errand('check', torn), frames)).toMatchObject({ error: { kind: 'damaged-gzip' } });
});
