import { describe, expect, test } from 'vitest';
import { encode } from '../core/cartridge/codec.ts';
import { cartridgeOf } from '../core/cartridge/convert.ts';
import { beginRun } from '../core/cartridge/run.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import type { Frame } from '../core/mars/frame.ts';
import { gatheredLedger } from '../core/mars/ledger/gathered.ts';
import { heldLedger } from '../core/mars/ledger/held.ts';
import { referenceLedger } from '../core/mars/referenceLedger.ts';
import { REFERENCE_PIN } from '../core/mars/referencePlan.ts';
import type { FromWorker } from '../core/talk/protocol.ts';
import { GAUGE } from '../core/talk/view.ts';
import type { FrameSource } from './frames.ts';
import { ampleFile, bench, fileAt } from './host.test-support.ts';
import { startRun } from '../core/cartridge/start.ts';

const PART = 20;
const NEW = { kind: 'new', mission: 'ares', seed: 1, id: 'MDK-HOST', created: '2026-01-01T00:00:00Z' } as const;
const whole = referenceLedger();

/** A source that hands out frames twenty sols at a time, when the test lets it. */
function parts() {
  const gathered = gatheredLedger(REFERENCE_PIN);
  const asked: number[] = [];
  let waiting: (() => void)[] = [];
  let problem: string | null = null;
  const firstOf = (sol: number): number => sol - ((sol - 1) % PART);
  const source: FrameSource = {
    ledger: gathered.ledger,
    bring(sol) {
      const first = firstOf(sol);
      asked.push(first);
      return new Promise((resolve) => {
        waiting.push(() => {
          if (problem === null) {
            const frames: Frame[] = [];
            for (let each = first; each < first + PART; each++) frames.push(whole.frameAt(each));
            gathered.take(frames);
          }
          resolve(problem);
        });
      });
    },
    ahead() {},
  };
  return {
    source,
    asked,
    /** Answers whatever was asked for: with frames, or with a sentence why not. */
    answer: async (why: string | null = null): Promise<void> => {
      problem = why;
      for (const go of waiting.splice(0)) go();
      waiting = [];
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

const viewIn = (message: FromWorker | undefined) => {
  if (message === undefined || !('view' in message)) throw new Error(`no view in ${message?.kind}`);
  return message.view;
};
const lastView = (said: readonly FromWorker[]) => viewIn(said.findLast((one) => one.kind === 'view'));

describe('frames that are on their way', () => {
  test('a colony is seated when its first one is there: what is shown first has weather', async () => {
    const { source, asked, answer } = parts();
    const { host, said, pass } = bench(source);
    host.receive({ ...NEW, requestId: 900 });
    pass(500);
    expect([asked, said]).toEqual([[1], []]);
    await answer();
    expect(viewIn(said[0]).gauges[GAUGE.tau]).toBe(whole.frameAt(1).mars.dust_tau);
    expect(said.map(({ kind }) => kind)).toEqual(['seated']);
  });

  test('or after a second without it, its weather unknown until it comes', async () => {
    const { source, answer } = parts();
    const { host, said, pass } = bench(source);
    host.receive({ ...NEW, requestId: 900 });
    pass(1100);
    const { gauges } = viewIn(said.find((one) => one.kind === 'seated'));
    expect([gauges[GAUGE.tau], gauges[GAUGE.outsideTempC], gauges[GAUGE.solarKw]]).toEqual([NaN, NaN, NaN]);
    expect(gauges[GAUGE.oxygenTankKg]).toBeGreaterThan(0);
    await answer();
    pass(16);
    expect(lastView(said).gauges[GAUGE.tau]).toBe(whole.frameAt(1).mars.dust_tau);
    expect(said.filter(({ kind }) => kind === 'seated')).toHaveLength(1);
  });

  test('when it can’t be had the colony is seated all the same, and says why', async () => {
    const { source, answer } = parts();
    const { host, said, pass } = bench(source);
    host.receive({ ...NEW, requestId: 900 });
    await answer('The frames are lost.');
    pass(16);
    expect(said.find(({ kind }) => kind === 'seated')).toBeDefined();
    expect(lastView(said)).toMatchObject({ running: false, stalled: 'The frames are lost.' });
  });

  test('what runs goes on meanwhile, and of two that wait the later is seated', async () => {
    const { source, answer } = parts();
    const { host, said, pass, ask } = bench(source);
    host.receive({ ...NEW, requestId: 900, id: 'MDK-FIRST' });
    await answer();
    pass(16);
    ask({ kind: 'clock', running: true, speed: 8 });
    const late = startRun({ ...NEW, id: 'MDK-LATE' }, whole);
    if (!late.ok || 'from' in late.value.genesis) throw new Error('no stock run');
    const { identity, genesis } = late.value;
    const file = encode(cartridgeOf(beginRun(identity, { ...genesis, startSol: 50 }, whole)));
    const checked = ask({ kind: 'check', bytes: file });
    if (checked.kind !== 'checked') throw new Error(checked.kind);
    host.receive({ kind: 'swap', requestId: 901, ticket: checked.ticket });
    pass(500);
    expect(viewIn(ask({ kind: 'clock' })).card).toMatchObject({ id: 'MDK-FIRST', tick: 4 });
    host.receive({ ...NEW, requestId: 902, id: 'MDK-LAST' });
    await answer();
    expect(said.find((one) => 'requestId' in one && one.requestId === 901)).toMatchObject({ kind: 'refused' });
    expect(viewIn(ask({ kind: 'clock' })).card.id).toBe('MDK-LAST');
  });

  test('the clock waits for them, time is not made up for, and what comes out is the same', async () => {
    const { source, answer } = parts();
    const { host, pass, ask, insertSoon } = bench(source);
    insertSoon(ampleFile());
    host.receive({ kind: 'slow-on-alarm', on: false });
    pass(1100);
    ask({ kind: 'clock', running: true, speed: 64 });
    pass(5000);
    expect(viewIn(ask({ kind: 'clock' })).card.tick).toBe(0);
    await answer();
    for (let times = 0; times < 20; times++) {
      pass(500);
      await answer();
    }
    const done = viewIn(ask({ kind: 'clock', running: false }));
    // Ten seconds of play at 64 ticks a second, less what was waited for.
    expect(done.card.tick).toBeGreaterThan(300);
    expect(done.card.tick).toBeLessThanOrEqual(640);
    const other = bench();
    other.insert(ampleFile());
    expect(viewIn(other.ask({ kind: 'step', ticks: done.card.tick })).stateHash).toBe(done.stateHash);
  });

  test('an advance goes through any number of them', async () => {
    const { source, asked, answer } = parts();
    const { host, said, pass, insertSoon } = bench(source);
    insertSoon(ampleFile());
    pass(1100);
    host.receive({ kind: 'advance', requestId: 900, sols: 100 });
    for (let times = 0; times < 12; times++) {
      await answer();
      while (host.busy()) host.tick(0);
    }
    const done = said.find((one) => one.kind === 'done' && one.requestId === 900);
    expect(viewIn(done).card.sol).toBe(100);
    expect(asked.slice(-5)).toEqual([1, 21, 41, 61, 81]);
    const other = bench();
    other.insert(ampleFile());
    expect(viewIn(other.ask({ kind: 'advance', sols: 100 })).stateHash).toBe(viewIn(done).stateHash);
  });

  test('a step waits for them, and computes as many ticks as were asked for', async () => {
    const { source, answer } = parts();
    const { host, said, insertSoon } = bench(source);
    insertSoon(ampleFile());
    await answer();
    host.receive({ kind: 'step', requestId: 900, ticks: PART * TICKS_PER_SOL + 5 });
    host.tick(0);
    await answer();
    host.tick(0);
    const done = said.find((one) => one.kind === 'done' && one.requestId === 900);
    expect(viewIn(done).card.tick).toBe(PART * TICKS_PER_SOL + 5);
  });

  test('while an advance waits it does not spin, and a pause ends it', async () => {
    const { source } = parts();
    const { host, said, pass, ask, insertSoon } = bench(source);
    insertSoon(ampleFile());
    pass(1100);
    host.receive({ kind: 'advance', requestId: 900, sols: 3 });
    pass(16);
    expect(host.busy()).toBe(false);
    ask({ kind: 'clock', running: false });
    expect(said.filter((one) => 'requestId' in one && one.requestId === 900)).toMatchObject([{ kind: 'done' }]);
  });

  test('a colony from the middle of the ledger asks for its own part alone', async () => {
    const file = fileAt(130);
    const { source, asked, answer } = parts();
    const { said, ask, insertSoon } = bench(source);
    insertSoon(file);
    expect(asked).toEqual([121]);
    await answer();
    expect(said.at(-1)).toMatchObject({ kind: 'seated', card: { sol: 130 } });
    expect(ask({ kind: 'step', ticks: 1 })).toMatchObject({
      kind: 'done',
      view: { card: { tick: 130 * TICKS_PER_SOL + 1 } },
    });
  });

  test('what comes for a colony that is gone disturbs nobody', async () => {
    const { source, answer } = parts();
    const { host, said, pass } = bench(source);
    host.receive({ ...NEW, requestId: 900 });
    pass(1100);
    host.receive({ ...NEW, requestId: 901 });
    pass(1100);
    host.receive({ kind: 'shown' });
    await answer('The frames are lost.');
    pass(16);
    expect(said.filter((one) => one.kind === 'view' && one.view.stalled !== null)).toHaveLength(1);
    expect(said.filter((one) => one.kind === 'crashed')).toEqual([]);
  });
});

describe('frames that can’t be had', () => {
  const WHY = 'The clock stopped: the frames of sols 21 to 40 could not be loaded.';

  async function stalled() {
    const made = parts();
    const at = bench(made.source);
    at.insertSoon(ampleFile());
    await made.answer();
    at.ask({ kind: 'clock', running: true, speed: 'max' });
    at.host.receive({ kind: 'slow-on-alarm', on: false });
    at.pass(2000);
    at.host.receive({ kind: 'shown' });
    await made.answer(WHY);
    at.pass(16);
    return { ...made, ...at };
  }

  test('the clock stops there and says why, once; nothing is lost, and it is saved', async () => {
    const { host, said, pass } = await stalled();
    expect(lastView(said)).toMatchObject({ running: false, stalled: WHY, card: { sol: PART, alive: true } });
    host.receive({ kind: 'autosave-stored', tick: 0, ok: true });
    pass(16);
    expect(said.findLast((one) => one.kind === 'autosave')).toMatchObject({ card: { sol: PART } });
    host.receive({ kind: 'shown' });
    pass(5000);
    expect(said.filter((one) => 'view' in one && one.view.stalled !== null)).toHaveLength(1);
  });

  test('commands are still taken, and the file can still be had', async () => {
    const { ask } = await stalled();
    expect(ask({ kind: 'command', command: { kind: 'set-ration', ration: 0.7 } })).toMatchObject({
      kind: 'accepted',
      tick: 480,
    });
    expect(ask({ kind: 'encode', purpose: 'file' })).toMatchObject({ kind: 'encoded', card: { sol: PART } });
  });

  test('play tries again, and goes on when they are there', async () => {
    const { said, asked, answer, pass, ask } = await stalled();
    const before = asked.length;
    expect(ask({ kind: 'clock', running: true })).toMatchObject({ kind: 'done', view: { running: true } });
    pass(16);
    expect(asked).toHaveLength(before + 1);
    await answer();
    pass(200);
    expect(viewIn(ask({ kind: 'clock' })).card.sol).toBeGreaterThan(PART);
    expect(said.filter((one) => one.kind === 'crashed')).toEqual([]);
  });

  test('a step and an advance are refused with the reason', async () => {
    const { host, said, answer } = await stalled();
    host.receive({ kind: 'advance', requestId: 900, sols: 3 });
    host.receive({ kind: 'step', requestId: 901, ticks: 1 });
    host.tick(0);
    await answer(WHY);
    for (const id of [900, 901])
      expect(said.find((one) => 'requestId' in one && one.requestId === id)).toMatchObject({
        kind: 'refused',
        error: { kind: 'no-frame', message: WHY },
      });
  });
});

describe('a colony that carries its frames', () => {
  const named = { id: 'custom', headHash: 'ab'.repeat(32) };
  function carrying(sols: number): Uint8Array {
    const made = startRun({ mission: 'ares', seed: 5, id: 'MDK-FILE', created: '2026-01-01T00:00:00Z' }, whole);
    if (!made.ok || 'from' in made.value.genesis) throw new Error('no stock run');
    const { identity, genesis } = made.value;
    const frames = Array.from({ length: sols }, (_, i) => whole.frameAt(i + 1));
    return encode(cartridgeOf(beginRun(identity, { ...genesis, ledger: named }, heldLedger({ ...named, frames }))));
  }

  test('asks nobody for frames, is unranked, and stands still where they end', () => {
    const { source, asked } = parts();
    const { host, said, pass, ask, insert } = bench(source);
    expect(insert(carrying(5))).toMatchObject({ kind: 'seated', card: { unranked: true } });
    host.receive({ kind: 'slow-on-alarm', on: false });
    ask({ kind: 'clock', running: true, speed: 'max' });
    pass(500);
    expect(viewIn(ask({ kind: 'clock' }))).toMatchObject({ running: false, card: { tick: 5 * TICKS_PER_SOL } });
    expect(said.flatMap((one) => ('view' in one && one.view.stalled !== null ? [one.view.stalled] : []))).toEqual([
      'The clock stopped: frames at hand end after sol 5.',
    ]);
    expect(ask({ kind: 'advance', sols: 1 })).toMatchObject({ kind: 'refused', error: { kind: 'no-frame' } });
    expect(asked).toEqual([]);
  });

  test('its last sol is still shown with the weather of that sol', () => {
    const { ask, insert } = bench(parts().source);
    insert(carrying(2));
    ask({ kind: 'step', ticks: 2 * TICKS_PER_SOL });
    expect(viewIn(ask({ kind: 'clock' })).gauges[GAUGE.tau]).toBe(whole.frameAt(2).mars.dust_tau);
  });
});
