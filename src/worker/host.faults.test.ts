import { describe, expect, test, vi } from 'vitest';
import { decode } from '../core/cartridge/codec.ts';
import { TICKS_PER_SOL } from '../core/mars/constants.ts';
import { referenceLedger } from '../core/mars/referenceLedger.ts';
import { ampleFile, bench } from './host.test-support.ts';

describe('advances', () => {
  test('add up when asked for together, and a pause ends them where they stand', () => {
    const { host, said, begin, ask, tickNow } = bench();
    begin();
    host.receive({ kind: 'advance', requestId: 901, sols: 5 });
    host.receive({ kind: 'advance', requestId: 902, sols: 5 });
    while (host.busy()) host.tick(0);
    expect(tickNow()).toBe(10 * TICKS_PER_SOL);
    host.receive({ kind: 'advance', requestId: 903, sols: 100 });
    host.tick(0);
    ask({ kind: 'clock', running: false });
    expect(host.busy()).toBe(false);
    expect(said.filter((one) => one.kind === 'done' && one.requestId === 903)).toHaveLength(1);
    expect(tickNow()).toBe(60 * TICKS_PER_SOL);
  });
});

describe('a fault of ours', () => {
  test('stops the clock, says at which tick, refuses what waits, and saves nothing more; another colony can be seated', () => {
    const { host, said, pass, ask, begin } = bench();
    begin();
    ask({ kind: 'advance', sols: 2 });
    const frames = vi.spyOn(referenceLedger(), 'frameAt').mockImplementation(() => {
      throw new Error('no such frame');
    });
    expect(ask({ kind: 'advance', sols: 1 })).toMatchObject({ kind: 'refused', error: { kind: 'crashed' } });
    frames.mockRestore();
    expect(said.filter((one) => one.kind === 'crashed')).toEqual([
      { kind: 'crashed', tick: 48, message: 'no such frame' },
    ]);
    const saves = said.filter((one) => one.kind === 'autosave').length;
    host.receive({ kind: 'autosave-soon' });
    pass(5000);
    expect(said.filter((one) => one.kind === 'autosave')).toHaveLength(saves);
    expect(ask({ kind: 'encode', purpose: 'file' })).toMatchObject({ error: { kind: 'crashed' } });
    expect(begin(2)).toMatchObject({ kind: 'seated', view: { card: { sol: 0 } } });
    expect(ask({ kind: 'advance', sols: 1 })).toMatchObject({ kind: 'done', view: { card: { sol: 1 } } });
  });

  test('outside the simulation too: a View that can not be made ends the run, it is not skipped', () => {
    const { said, ask, begin } = bench();
    begin();
    const frames = vi.spyOn(referenceLedger(), 'frameAt').mockImplementation(() => {
      throw new Error('no view');
    });
    expect(ask({ kind: 'clock' })).toMatchObject({ kind: 'refused', error: { kind: 'crashed' } });
    frames.mockRestore();
    expect(said.filter((one) => one.kind === 'crashed')).toHaveLength(1);
  });
});

describe('autosave', () => {
  test('a command or a step by hand while paused is saved within seconds', () => {
    const { host, said, pass, ask, begin } = bench();
    const saves = () => said.filter((one) => one.kind === 'autosave');
    begin();
    pass(16);
    host.receive({ kind: 'autosave-stored', tick: 0, ok: true });
    pass(5000);
    expect(saves()).toHaveLength(1);
    ask({ kind: 'command', command: { kind: 'set-ration', ration: 0.7 } });
    pass(2100);
    expect(saves()).toHaveLength(2);
    host.receive({ kind: 'autosave-stored', tick: 0, ok: false });
    pass(2100);
    expect(saves()).toHaveLength(3);
  });

  test('the first at once, then every 10 sols or 15 s of play, at least 2 s apart, one in flight; trimmed, and decodable', () => {
    const { host, said, pass, ask, insert } = bench();
    const saves = () => said.filter((one) => one.kind === 'autosave');
    insert(ampleFile());
    pass(16);
    expect(saves()).toHaveLength(1);
    ask({ kind: 'clock', running: true, speed: 'max' });
    host.receive({ kind: 'slow-on-alarm', on: false });
    pass(5000);
    expect(saves()).toHaveLength(1);
    host.receive({ kind: 'autosave-stored', tick: 0, ok: true });
    pass(16);
    expect(saves()).toHaveLength(2);
    host.receive({ kind: 'autosave-stored', tick: saves()[1]?.card.tick ?? 0, ok: true });
    pass(1900);
    expect(saves()).toHaveLength(2);
    pass(200);
    expect(saves()).toHaveLength(3);
    const last = saves()[2];
    const file = decode(last?.bytes ?? new Uint8Array());
    expect(file.ok && file.value.cartridge.echoHistory.length).toBe(30);
  });

  test('slow play is saved by time; a failed save is tried again; nothing is saved while nothing changes', () => {
    const { host, said, pass, ask, begin } = bench();
    const saves = () => said.filter((one) => one.kind === 'autosave');
    begin();
    pass(16);
    host.receive({ kind: 'autosave-stored', tick: 0, ok: true });
    pass(60_000);
    expect(saves()).toHaveLength(1);
    ask({ kind: 'clock', running: true, speed: 1 });
    pass(14_900);
    expect(saves()).toHaveLength(1);
    pass(200);
    expect(saves()).toHaveLength(2);
    host.receive({ kind: 'autosave-stored', tick: 15, ok: false });
    ask({ kind: 'clock', running: false });
    host.receive({ kind: 'autosave-soon' });
    expect(saves()).toHaveLength(3);
  });
});
