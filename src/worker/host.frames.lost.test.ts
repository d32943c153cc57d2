import { describe, expect, test } from 'vitest';
import { encode } from '../core/cartridge/codec.ts';
import { cartridgeOf } from '../core/cartridge/convert.ts';
import { beginRun } from '../core/cartridge/run.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import { heldLedger } from '../core/mars/ledger/held.ts';
import { GAUGE } from '../core/talk/view.ts';
import { ampleFile, bench } from './host.test-support.ts';
import { startRun } from '../core/cartridge/start.ts';
import { PART, whole, parts, viewIn, lastView } from './parts.test-support.ts';

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
