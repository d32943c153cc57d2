import { expect, test } from 'vitest';
import type { FromWorker } from '../../core/talk/protocol.ts';
import { watchPulse } from './pulse.ts';
import { openSim } from './sim.ts';
import { CATALOGUE } from './views.test-support.ts';

const silent = { ready() {}, seated() {}, view() {}, autosave() {}, stirred() {}, crashed() {} };

/** A page with a worker that answers once it can, and a clock that is turned by hand. */
function bench() {
  const crashes: string[] = [];
  const unanswered: (() => void)[] = [];
  let alive = true;
  let closed = 0;
  const sim = openSim(
    (hear: (message: FromWorker) => void) => {
      queueMicrotask(() => hear({ kind: 'ready', catalogue: CATALOGUE }));
      return {
        post(message) {
          if (message.kind !== 'ping') return;
          const { requestId } = message;
          unanswered.push(() => hear({ kind: 'pong', requestId }));
          if (alive) live(true);
        },
        close: () => closed++,
      };
    },
    { ...silent, crashed: ({ message }) => crashes.push(message) },
  );
  function live(now: boolean): void {
    alive = now;
    if (now) for (const answer of unanswered.splice(0)) answer();
  }
  let due = (): void => {};
  let everyMs = 0;
  watchPulse(sim, (beat, ms) => {
    due = beat;
    everyMs = ms;
  });
  async function pass(seconds: number): Promise<void> {
    for (let ms = everyMs; ms <= seconds * 1000; ms += everyMs) {
      due();
      // An answer takes a few turns of the page to arrive.
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    }
  }
  return { sim, crashes, pass, closed: () => closed, live };
}

test('a worker that is gone without a word is given up after half a minute, and closed', async () => {
  const { sim, crashes, pass, live, closed } = bench();
  await sim.ready();
  await pass(120);
  live(false);
  await pass(30);
  expect(sim.broken()).toBe(false);
  const waiting = sim.clock({ running: true });
  await pass(10);
  expect(sim.broken()).toBe(true);
  expect(crashes).toEqual(['The simulation has not answered for half a minute.']);
  expect(closed()).toBe(1);
  expect(await waiting).toMatchObject({ ok: false, error: { kind: 'crashed' } });
  await pass(300);
  expect(crashes).toHaveLength(1);
});

test('one that was only busy is not, however often; and the next worker is felt anew', async () => {
  const { sim, crashes, pass, live } = bench();
  await sim.ready();
  for (let time = 0; time < 5; time++) {
    live(false);
    await pass(20);
    // What it was asked it answers at last.
    live(true);
    await pass(10);
  }
  live(false);
  await pass(60);
  live(true);
  await sim.restart();
  await pass(120);
  expect(sim.broken()).toBe(false);
  expect(crashes).toHaveLength(1);
});
