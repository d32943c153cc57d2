import { describe, expect, test } from 'vitest';
import { decode } from '../core/cartridge/codec.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import { referenceLedger } from '../core/mars/referenceLedger.ts';
import type { FromWorker } from '../core/talk/protocol.ts';
import { GAUGE, type View } from '../core/talk/view.ts';
import { ampleFile, bench, fileAt } from './host.test-support.ts';

describe('the clock', () => {
  test('a new colony is paused; 1x is a sol in 24 s, 8x and 64x as they say, max 60 sols a second', () => {
    const { host, pass, ask, insert, tickNow } = bench();
    insert(ampleFile());
    host.receive({ kind: 'slow-on-alarm', on: false });
    pass(3000);
    expect(tickNow()).toBe(0);
    let before = 0;
    for (const [speed, perSecond] of [
      [1, 1],
      [8, 8],
      [64, 64],
      ['max', 1440],
    ] as const) {
      ask({ kind: 'clock', running: true, speed });
      pass(2000);
      const now = tickNow();
      expect(now - before).toBeGreaterThanOrEqual(2 * perSecond - 1);
      expect(now - before).toBeLessThanOrEqual(2 * perSecond);
      before = now;
    }
    ask({ kind: 'clock', running: false });
    pass(2000);
    expect(tickNow()).toBe(before);
  });

  test('how time is cut into beats changes how many ticks run, never what they compute', () => {
    const states = [16, 7, 250].map((beat) => {
      const { pass, ask, begin } = bench();
      begin(3);
      ask({ kind: 'clock', running: true, speed: 64 });
      pass(3000, beat);
      ask({ kind: 'clock', running: false });
      const { view } = ask({ kind: 'clock' }) as Extract<FromWorker, { kind: 'done' }>;
      ask({ kind: 'step', ticks: 300 - view.card.tick });
      return (ask({ kind: 'clock' }) as Extract<FromWorker, { kind: 'done' }>).view.stateHash;
    });
    expect(new Set(states).size).toBe(1);
  });

  test('a machine that slept does not make its colony live through the night', () => {
    const { host, ask, begin, tickNow } = bench();
    begin();
    host.tick(0);
    ask({ kind: 'clock', running: true, speed: 64 });
    host.tick(3_600_000);
    expect(tickNow()).toBeLessThanOrEqual(128);
  });

  test('the clock drops to 1x at a new task, in the tick that raises it, and once for each', () => {
    const { host, pass, ask, begin } = bench();
    begin(7);
    const clock = (change: object): View =>
      (ask({ kind: 'clock', ...change }) as Extract<FromWorker, { kind: 'done' }>).view;
    const reasons: (string | null)[] = [];
    for (let times = 0; times < 4; times++) {
      clock({ running: true, speed: 'max' });
      // At 1x less than a tick passes in what is left of the beat.
      pass(500);
      host.receive({ kind: 'shown' });
      const view = clock({ running: false });
      if (view.speed === 'max') continue;
      reasons.push(view.slowedBy);
      const newest = view.tasks.at(-1);
      if (view.slowedBy === 'task-raised') expect(newest?.openedTick).toBe(view.card.tick - 1);
    }
    expect(reasons).toContain('task-raised');
  });

  test('the clock drops to 1x where the ledger ends, and the run is unranked from there on', () => {
    const source = referenceLedger();
    const { host, said, pass, ask } = bench();
    const custom = { startSol: source.headSol - 1, fuse: 0 };
    ask({ kind: 'new', mission: 'custom', seed: 1, id: 'MDK-END', created: '2026-01-01T00:00:00Z', custom });
    for (
      let times = 0;
      times < 40 && !said.some((one) => 'view' in one && one.view.slowedBy === 'ledger-end');
      times++
    ) {
      ask({ kind: 'clock', running: true, speed: 64 });
      pass(100);
      host.receive({ kind: 'shown' });
    }
    const view = said.findLast((one) => 'view' in one && one.view.slowedBy === 'ledger-end');
    if (view === undefined || !('view' in view)) throw new Error('the clock did not slow');
    expect(view.view.card).toMatchObject({ sol: 2, unranked: false });
    ask({ kind: 'step', ticks: 1 });
    expect((ask({ kind: 'clock' }) as Extract<FromWorker, { kind: 'done' }>).view.card.unranked).toBe(true);
  });

  test('the clock drops to 1x at an alarm and says why, unless that is switched off', () => {
    const quick = (on: boolean) => {
      const b = bench();
      b.begin();
      b.ask({ kind: 'command', command: { kind: 'set-allocation', heating: 1, isru: 0, greenhouse: 0 } });
      b.host.receive({ kind: 'slow-on-alarm', on });
      b.ask({ kind: 'clock', running: true, speed: 'max' });
      b.host.receive({ kind: 'shown' });
      b.pass(4000);
      return { speed: (b.ask({ kind: 'clock' }) as Extract<FromWorker, { kind: 'done' }>).view.speed, said: b.said };
    };
    const slowed = quick(true);
    expect(slowed.speed).toBe(1);
    expect(slowed.said.some((one) => (one.kind === 'view' || one.kind === 'done') && one.view.slowedBy !== null)).toBe(
      true,
    );
    expect(quick(false).speed).toBe('max');
  });
});

describe('views', () => {
  test('a view is sent only when the last one was shown, and carries what happened in between', () => {
    const { host, said, pass, ask, begin } = bench();
    begin();
    ask({ kind: 'clock', running: true, speed: 8 });
    pass(1000);
    expect(said.filter((one) => one.kind === 'view')).toHaveLength(1);
    ask({ kind: 'command', command: { kind: 'set-ration', ration: 0.9 } });
    pass(1000);
    expect(said.filter((one) => one.kind === 'view')).toHaveLength(1);
    host.receive({ kind: 'shown' });
    pass(16);
    const views = said.filter((one) => one.kind === 'view');
    expect(views).toHaveLength(2);
    expect(views[1]?.view.events.some((event) => event.kind === 'ration-set')).toBe(true);
    expect(views[1]?.view.gauges[GAUGE.ration]).toBe(0.9);
  });

  test('while nothing changes nothing is sent', () => {
    const { host, said, pass, begin } = bench();
    begin();
    pass(200);
    host.receive({ kind: 'shown' });
    const before = said.length;
    pass(2000);
    expect(said.slice(before).filter((one) => one.kind === 'view')).toHaveLength(0);
  });
});

describe('commands', () => {
  test('are stamped with the next tick by the worker, logged even when refused, and refused at the door only by shape', () => {
    const { ask, begin } = bench();
    begin();
    ask({ kind: 'step', ticks: 5 });
    expect(ask({ kind: 'command', command: { kind: 'set-ration', ration: 0.5 } })).toMatchObject({
      kind: 'accepted',
      tick: 5,
    });
    expect(ask({ kind: 'command', command: { kind: 'set-ration', ration: 99 } })).toMatchObject({
      kind: 'accepted',
      tick: 5,
    });
    for (const bad of [
      null,
      7,
      {},
      { kind: 'explode' },
      { kind: 'set-ration', ration: Number.NaN },
      { kind: 'set-ration', ration: 1, extra: 1 },
    ])
      expect(ask({ kind: 'command', command: bad })).toMatchObject({
        kind: 'refused',
        error: { kind: 'invalid-command' },
      });
    const encoded = ask({ kind: 'encode', purpose: 'file' });
    if (encoded.kind !== 'encoded') throw new Error('not encoded');
    const file = decode(encoded.bytes);
    expect(file.ok && file.value.cartridge.commands.map(([tick]) => tick)).toEqual([5, 5]);
  });
});

describe('files', () => {
  test('check touches nothing, swap seats once, paused', () => {
    const { said, pass, ask, begin, tickNow } = bench();
    begin();
    ask({ kind: 'clock', running: true, speed: 8 });
    pass(1000);
    const checked = ask({ kind: 'check', bytes: fileAt(4) });
    expect(checked).toMatchObject({ kind: 'checked', card: { id: 'MDK-FILE', sol: 4 } });
    pass(1000);
    expect(tickNow()).toBeGreaterThan(8);
    if (checked.kind !== 'checked') return;
    expect(ask({ kind: 'swap', ticket: checked.ticket })).toMatchObject({
      kind: 'seated',
      view: { running: false, card: { sol: 4 } },
    });
    expect(ask({ kind: 'swap', ticket: checked.ticket })).toMatchObject({
      kind: 'refused',
      error: { kind: 'no-ticket' },
    });
    expect(said.filter((one) => one.kind === 'crashed')).toHaveLength(0);
  });

  test('a refused file leaves the running colony as it was', () => {
    const { ask, begin } = bench();
    begin();
    ask({ kind: 'step', ticks: 3 });
    const hash = (): string => (ask({ kind: 'clock' }) as Extract<FromWorker, { kind: 'done' }>).view.stateHash;
    const before = hash();
    expect(ask({ kind: 'check', bytes: new TextEncoder().encode('{"a":1}') })).toMatchObject({
      kind: 'refused',
      error: { kind: 'not-a-cartridge' },
    });
    expect(hash()).toBe(before);
  });

  test('requests without a colony, unknown missions and bad seeds are refused in words', () => {
    const { ask } = bench();
    expect(ask({ kind: 'encode', purpose: 'file' })).toMatchObject({ kind: 'refused', error: { kind: 'no-colony' } });
    expect(ask({ kind: 'new', mission: 'venus', seed: 1, id: 'X', created: '' })).toMatchObject({
      error: { kind: 'unknown-mission' },
    });
    expect(ask({ kind: 'new', mission: 'ares', seed: -1, id: 'X', created: '' })).toMatchObject({
      error: { kind: 'invalid-seed' },
    });
  });
});

describe('advance', () => {
  test('runs whole sols and ends at death', () => {
    const { ask, begin } = bench();
    begin();
    expect(ask({ kind: 'advance', sols: 3 })).toMatchObject({
      kind: 'done',
      view: { card: { sol: 3, tick: 3 * TICKS_PER_SOL } },
    });
    const end = ask({ kind: 'advance', sols: 5000 });
    expect(end).toMatchObject({ kind: 'done', view: { running: false, card: { alive: false } } });
    expect(ask({ kind: 'command', command: { kind: 'set-ration', ration: 1 } })).toMatchObject({
      error: { kind: 'ended' },
    });
  });
});
