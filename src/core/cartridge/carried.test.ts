import { describe, expect, test } from 'vitest';
import { stockGenesis } from '../colony/colony.test-support.ts';
import { type Frame, frameHash } from '../mars/frame.ts';
import { heldLedger } from '../mars/ledger/held.ts';
import { publish } from '../mars/publish.ts';
import { replay } from '../replay/replay.ts';
import {
  bent,
  bytesOf,
  cartridgeIn,
  ledger as reference,
  type Loose,
  newRun,
  refusalOf,
  textOf,
} from './cartridge.test-support.ts';
import { encode } from './codec.ts';
import { AUTOSAVE, cartridgeOf, runOf } from './convert.ts';
import { findLedger } from './ledgers.ts';
import { advanceSols, advanceTick, beginRun, isSupplied, type Run, unrankedBecause } from './run.ts';

const made: readonly Frame[] = [...publish({ seed: 9, headSol: 60, epochMsd: 53900 })];
const named = { id: 'custom', headHash: made[59]?._hash ?? '' };
const IDENTITY = { id: 'MDK-HELD', name: 'Held', description: '', author: '', created: '2026-01-01T00:00:00Z' };

/** A run under a ledger of those frames. */
function heldRun(frames: readonly Frame[] = made, startSol = 1, sols = 0): Run {
  const genesis = { ...stockGenesis(4, { foodKcal: 20_000_000 }), ledger: named, startSol };
  const run = beginRun(IDENTITY, genesis, heldLedger({ ...named, frames }));
  advanceSols(run, sols);
  return run;
}

/** The frames without one of them, each linked to the one before that is there. */
function gappedAt(sol: number): readonly Frame[] {
  const frames: Frame[] = [];
  for (const { _hash, ...body } of made) {
    if (body.sol === sol) continue;
    const linked = { ...body, prevHash: frames.at(-1)?._hash ?? null };
    frames.push({ ...linked, _hash: frameHash(linked) });
  }
  return frames;
}

/** The run in a file, with no ledger but what the file carries. */
function runIn(bytes: Uint8Array): Run {
  const cartridge = cartridgeIn(bytes);
  const ledger = findLedger(cartridge.genesis.ledger, cartridge.frames);
  if (!ledger.ok) throw new Error(ledger.error.message);
  return runOf(cartridge, ledger.value);
}

const solsIn = (bytes: Uint8Array): number[] => (cartridgeIn(bytes).frames ?? []).map(({ sol }) => sol);
const spanOf = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

describe('F9.1 what is carried', () => {
  test('F9.1 the frames lived and the next 30, whole, in full files and autosaves; none under the shipped ledger', () => {
    expect(cartridgeOf(newRun(1)).frames).toBeUndefined();
    expect(textOf(bytesOf(newRun(1)))).not.toContain('"frames"');
    const run = heldRun(made, 3, 10);
    // Ten sols from sol 3 on: the next tick is of sol 13.
    for (const trim of [undefined, AUTOSAVE]) expect(solsIn(bytesOf(run, trim))).toEqual(spanOf(3, 43));
    expect(cartridgeIn(bytesOf(run)).frames?.[0]).toEqual(made[2]);
  });

  test('F9.1 where the ledger has a gap, or ends, there are fewer', () => {
    expect(solsIn(bytesOf(heldRun(gappedAt(20), 1, 5)))).toEqual([...spanOf(1, 19), ...spanOf(21, 36)]);
    expect(solsIn(bytesOf(heldRun(made, 1, 50)))).toEqual(spanOf(1, 60));
  });

  test('F9.1 beyond 4 MiB the oldest stay behind: the run goes on, and can’t be replayed without its ledger', () => {
    // Frames of another's ledger, as large as they may be.
    const events = Array.from({ length: 16 }, () => ({
      type: 'dust_devil' as const,
      severity: 0.1,
      desc: 'x'.repeat(200),
    }));
    const long: Frame[] = [];
    for (let sol = 1; sol <= 900; sol++) {
      const { _hash, ...body } = made[0] as Frame;
      const next = { ...body, sol, events, prevHash: long.at(-1)?._hash ?? null };
      long.push({ ...next, _hash: frameHash(next) });
    }
    const whole = heldLedger({ id: 'long', headHash: long.at(-1)?._hash ?? '', frames: long });
    const genesis = {
      ...stockGenesis(4, { foodKcal: 20_000_000 }),
      ledger: { id: whole.id, headHash: whole.headHash },
    };
    const run = beginRun(IDENTITY, genesis, whole);
    run.colony.tick = 24 * 860;
    const frames = cartridgeOf(run).frames ?? [];
    expect(frames.at(-1)?.sol).toBe(891);
    expect(frames[0]?.sol).toBeGreaterThan(1);
    expect(JSON.stringify(frames, null, 2).length).toBeLessThan(4.4 * 1024 * 1024);
    const part = heldLedger({ id: whole.id, headHash: whole.headHash, frames });
    const resumed = beginRun(IDENTITY, genesis, part);
    expect(isSupplied(resumed)).toBe(false);
    expect(replay(cartridgeOf(run), part)).toMatchObject({
      equal: false,
      reason: expect.stringContaining(`frames at hand begin with sol ${frames[0]?.sol}`) as string,
    });
  });
});

describe('F9.2 carried frames are a stranger’s', () => {
  const honest = bytesOf(heldRun(made, 1, 4));
  const resealed = (frame: Loose, change: Loose): Loose => {
    const { _hash, ...body } = { ...frame, ...change };
    return { ...body, _hash: frameHash(body as Frame) };
  };

  test.each<[string, (frames: Loose[]) => Loose[], string, string]>([
    [
      'a value changed',
      (list) => list.with(5, { ...list[5], mars: { ...list[5].mars, dust_tau: 0.3 } }),
      'inconsistent',
      '/frames/5/_hash',
    ],
    [
      'a frame of another ledger',
      (list) => list.with(5, resealed(list[5], { utc: '2030-01-01T00:00:00Z' })),
      'inconsistent',
      '/frames/6/prevHash',
    ],
    [
      'a link changed',
      (list) => list.with(5, resealed(list[5], { prevHash: 'a'.repeat(64) })),
      'inconsistent',
      '/frames/5/prevHash',
    ],
    ['a frame left out', (list) => list.toSpliced(5, 1), 'inconsistent', '/frames/5/prevHash'],
    ['a sol twice', (list) => list.with(1, resealed(list[1], { sol: 1 })), 'inconsistent', '/frames/1/sol'],
    [
      'another frame than was lived',
      (list) => list.with(0, resealed(list[0], { utc: '2030-01-01T00:00:00Z' })).slice(0, 1),
      'inconsistent',
      '/echoHistory/0/frameHash',
    ],
    ['a key more', (list) => list.with(5, { ...list[5], luck: 1 }), 'invalid', '/frames/5/luck'],
    [
      'weather beyond bounds',
      (list) => list.with(5, { ...list[5], mars: { ...list[5].mars, temp_k: 1e9 } }),
      'invalid',
      '/frames/5/mars/temp_k',
    ],
    ['no frame at all', () => [], 'invalid', '/frames'],
    ['too many', (list) => Array.from({ length: 5001 }, () => list[0]), 'invalid', '/frames'],
  ])('F9.2 %s', (_name, change, kind, path) => {
    const refused = refusalOf(bent(honest, (document) => (document.frames = change(document.frames as Loose[]))));
    expect([refused?.kind, refused?.path]).toEqual([kind, path]);
  });

  test('F9.2 a frame after the head of the ledger', () => {
    const headHash = made[10]?._hash;
    const refused = refusalOf(bent(honest, (document) => void (document.genesis.ledger.headHash = headHash)));
    expect([refused?.kind, refused?.path]).toEqual(['inconsistent', '/frames/11/sol']);
  });
});

test('F9.3 F3.6 a shipped ledger is looked for first, then what the file carries, and then it is unknown', () => {
  const { id, headHash } = reference;
  expect(findLedger({ id, headHash }, made)).toEqual({ ok: true, value: reference });
  expect(findLedger(named, made)).toMatchObject({ ok: true, value: { ...named, shipped: false } });
  expect(findLedger(named)).toMatchObject({ ok: false, error: { kind: 'unknown-ledger' } });
});

describe('F9.4 no weather is made up', () => {
  test('F9.4 in a gap and past the last frame a run stands still, alive, and a tick is a bug', () => {
    for (const [frames, sols] of [
      [gappedAt(12), 11],
      [made.slice(0, 20), 20],
    ] as const) {
      const run = heldRun(frames, 1, 100);
      expect(run.colony).toMatchObject({ tick: 24 * sols, ended: null });
      expect(isSupplied(run)).toBe(false);
      const before = encode(cartridgeOf(run));
      expect(() => advanceTick(run)).toThrow(RangeError);
      expect(encode(cartridgeOf(run))).toEqual(before);
      expect(runIn(before).colony).toEqual(run.colony);
    }
  });
});

test('F9.5 F3.5 such a run is unranked from its first tick, and says why', () => {
  expect(unrankedBecause(heldRun())).toBe('ledger');
  expect(unrankedBecause(newRun(1))).toBeNull();
});

describe('F9.6 the file is complete', () => {
  test('F9.6 it goes on for 30 sols as under its ledger, byte for byte, and then stands still', () => {
    const run = heldRun(made, 1, 12);
    const alone = runIn(bytesOf(run));
    advanceSols(alone, 30);
    advanceSols(run, 30);
    const without = (file: Uint8Array): unknown => ({ ...JSON.parse(textOf(file)), frames: null });
    expect(without(bytesOf(alone))).toEqual(without(bytesOf(run)));
    advanceSols(alone, 5);
    expect(alone.colony.tick).toBe(24 * 43);
  });

  test('F9.6 it replays with no ledger at hand', () => {
    const bytes = bytesOf(heldRun(made, 2, 25));
    const cartridge = cartridgeIn(bytes);
    const ledger = findLedger(cartridge.genesis.ledger, cartridge.frames);
    if (!ledger.ok) throw new Error(ledger.error.message);
    expect(replay(cartridge, ledger.value)).toMatchObject({ equal: true, sols: 25 });
  });

  test('F9.6 loading and writing it again changes nothing', () => {
    const bytes = bytesOf(heldRun(made, 1, 7));
    expect(bytesOf(runIn(bytes))).toEqual(bytes);
    expect(encode(cartridgeIn(bytes))).toEqual(bytes);
  });
});
