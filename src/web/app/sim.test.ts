import { expect, test } from 'vitest';
import type { FromWorker, ToWorker } from '../../core/talk/protocol.ts';
import { openSim } from './sim.ts';
import { CATALOGUE } from './views.test-support.ts';

const silent = { ready() {}, seated() {}, view() {}, autosave() {}, stirred() {}, crashed() {} };

test('a new worker is told again that the clock may run on at alarms', async () => {
  const posted: ToWorker['kind'][][] = [];
  const sim = openSim((hear: (message: FromWorker) => void) => {
    const line: ToWorker['kind'][] = [];
    posted.push(line);
    queueMicrotask(() => hear({ kind: 'ready', catalogue: CATALOGUE }));
    return { post: (message) => line.push(message.kind), close() {} };
  }, silent);
  await sim.ready();
  sim.slowOnAlarm(false);
  await sim.restart();
  expect(posted).toEqual([['slow-on-alarm'], ['slow-on-alarm']]);
});

test('after a crash nothing more is heard of that worker, and its line is closed', async () => {
  let hear: (message: FromWorker) => void = () => {};
  let closed = 0;
  const crashes: number[] = [];
  const saves: number[] = [];
  const sim = openSim(
    (heard) => {
      hear = heard;
      return { post() {}, close: () => closed++ };
    },
    { ...silent, autosave: (run) => saves.push(run.card.tick), crashed: ({ tick }) => crashes.push(tick) },
  );
  hear({ kind: 'ready', catalogue: CATALOGUE });
  await sim.ready();
  const waiting = sim.clock({ running: true });
  hear({ kind: 'crashed', tick: 7, message: 'x' });
  expect(await waiting).toMatchObject({ ok: false, error: { kind: 'crashed' } });
  hear({ kind: 'crashed', tick: 8, message: 'y' });
  hear({ kind: 'autosave', bytes: new Uint8Array(0), card: { tick: 9 } as never });
  expect([crashes, saves, closed]).toEqual([[7], [], 1]);
});
