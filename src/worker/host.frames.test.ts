import { describe, expect, test } from 'vitest';
import { encode } from '../core/cartridge/codec.ts';
import { cartridgeOf } from '../core/cartridge/convert.ts';
import { beginRun } from '../core/cartridge/run.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import { GAUGE } from '../core/talk/view.ts';
import { ampleFile, bench, fileAt } from './host.test-support.ts';
import { startRun } from '../core/cartridge/start.ts';
import { PART, NEW, whole, parts, viewIn, lastView } from './parts.test-support.ts';

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
