import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Frame, frameHash } from '../frame.ts';
import { publish } from '../publish.ts';
import { type Raw, isRawObject, readRaw } from '../rawJson.ts';
import { verifyLedger } from '../verifyLedger.ts';
import { adopt, type Adopted, type FoundFrame } from './adopt.ts';
import { version1Frame } from './version1Frame.test-support.ts';

type Loose = Record<string, unknown>;

function rawOf(value: unknown): Raw {
  const read = readRaw(typeof value === 'string' ? value : JSON.stringify(value));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

const found = (frames: readonly unknown[]): FoundFrame[] =>
  frames.map((frame, index) => ({ sol: Number((frame as Loose)['sol'] ?? index + 1), frame: rawOf(frame) }));

function adopted(frames: readonly unknown[]): Adopted {
  const result = adopt(found(frames));
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

const OLD = {
  ...version1Frame(4),
  utc: '2025-09-39T01:02:03Z',
  events: [{ type: 'dust_devil', severity: 0.2, duration_sols: 1, desc: 'Ein Wirbel — 3°' }],
  frame_echo: { prev_sol: 3, global_dust_trend: 'rising', solar_efficiency_trend: 'stable', dust_delta: 0.01 },
  _hash: '8603407d19123eb0',
};

describe('frames of ours', () => {
  const made = [...publish({ seed: 5, headSol: 6, epochMsd: 53630 })];

  test('are taken as they are', () => {
    expect(adopted(made)).toEqual({ frames: made, rewritten: false, unplayable: [] });
  });

  test.each<[string, (frame: Loose) => Loose]>([
    ['one key more', (frame) => ({ ...frame, karma: 1 })],
    ['a value out of bounds', (frame) => ({ ...frame, mars: { ...(frame['mars'] as Loose), dust_tau: 99 } })],
    ['no weather', ({ mars: _mars, ...frame }) => frame],
    ['no link where the others have one', ({ prevHash: _prev, ...frame }) => frame],
  ])('%s is not adopted, and says at which sol', (_name, change) => {
    expect(adopt(found(made.with(3, change(made[3] as Loose) as Frame)))).toMatchObject({
      ok: false,
      error: { sol: 4, reason: expect.any(String) as string },
    });
  });
});

describe('frames of the version-1 ledger', () => {
  test('keep what they say, and get a link and a hash of our kind', () => {
    const { frames, rewritten } = adopted([OLD, { ...OLD, sol: 5 }, { ...OLD, sol: 9 }]);
    expect(rewritten).toBe(true);
    const [first, second, third] = frames;
    expect(first).toMatchObject({
      ...OLD,
      frame_echo: { ...OLD.frame_echo, prev_sol: null },
      prevHash: null,
      _hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect([second?.prevHash, third?.prevHash]).toEqual([first?._hash, second?._hash]);
    expect(third?.frame_echo.prev_sol).toBe(5);
    for (const frame of frames) {
      const { _hash, ...body } = Frame.parse(frame);
      expect(frameHash(body)).toBe(_hash);
    }
    expect(adopted([OLD, { ...OLD, sol: 5 }, { ...OLD, sol: 9 }]).frames).toEqual(frames);
  });

  test('a negative zero, a trend of another name, and no challenge are mended', () => {
    const text = JSON.stringify(OLD)
      .replace('"dust_delta":0.01', '"dust_delta":-0.0,"temp_delta":-0.0')
      .replace('"rising"', '"warming"')
      .replace('"challenge":null,', '');
    const result = adopt([{ sol: 4, frame: rawOf(text) }]);
    if (!result.ok) throw new Error(result.error.reason);
    const [mended] = result.value.frames;
    expect(mended?.frame_echo).toEqual({
      prev_sol: null,
      global_dust_trend: 'stable',
      solar_efficiency_trend: 'stable',
      dust_delta: 0,
      temp_delta: 0,
    });
    expect(Object.is(mended?.frame_echo.dust_delta, 0)).toBe(true);
    expect(mended?.challenge).toBeNull();
  });

  test('an entry that does not fit is left out; a frame that does not can’t be played', () => {
    const { frames, unplayable } = adopted([
      {
        ...OLD,
        events: [{ type: 'x', severity: 9 }, ...OLD.events, 7],
        hazards: 'none',
        _signature: 'abc',
        _engineId: 'x',
      },
      { ...OLD, sol: 5, mars: undefined },
      { sol: 6, version: 2, name: 'Sabatier', environment: {}, challenges: [] },
      { ...OLD, sol: 7, mars: { ...OLD.mars, temp_k: 20 } },
      { ...OLD, sol: 8 },
    ]);
    expect(frames.map(({ sol }) => sol)).toEqual([4, 8]);
    expect(frames[0]).toMatchObject({ events: OLD.events, hazards: [] });
    expect(unplayable).toEqual([5, 6, 7]);
  });

  const fixture = fileURLToPath(new URL('../../../../../shared/fixtures/frames/frames.json', import.meta.url));
  test.runIf(existsSync(fixture))('every frame of the public bundle is played, with all that happens in it', () => {
    const bundle = rawOf(readFileSync(fixture, 'utf8'));
    const all = isRawObject(bundle) ? bundle.get('frames') : undefined;
    if (!isRawObject(all)) throw new Error('no frames');
    const result = adopt([...all].map(([sol, frame]) => ({ sol: Number(sol), frame })));
    if (!result.ok) throw new Error(result.error.reason);
    const { frames, unplayable } = result.value;
    expect([frames.length, unplayable]).toEqual([461, []]);
    const old = Object.values(
      (JSON.parse(readFileSync(fixture, 'utf8')) as { frames: Record<string, typeof OLD> }).frames,
    );
    for (const [index, frame] of frames.entries()) {
      expect(frame.mars).toEqual(old[index]?.mars);
      expect(frame.events).toHaveLength(old[index]?.events.length ?? -1);
      expect(frame.hazards).toHaveLength(old[index]?.hazards.length ?? -1);
    }
    const again = verifyLedger(frames.map((frame) => ({ place: frame.sol, frame: rawOf(frame) })));
    expect(again).toMatchObject({ ok: true, passed: 461, linkage: { status: 'pass' } });
  });
});
