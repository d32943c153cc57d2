import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { Frame, FrameComms, FrameTerrain, FrameWeather, frameHash } from './frame.ts';
import { FrameChallenge, FrameEvent, FrameHazard } from './frameEvents.ts';

const ancestorsFile = new URL('../../../../shared/fixtures/frames/frames.json', import.meta.url);

const body = {
  sol: 2,
  utc: '2024-11-13T21:54:34Z',
  mars: {
    ls: 0.752,
    season: 'Northern Spring',
    temp_k: 221.4,
    temp_c: -51.8,
    pressure_pa: 713,
    solar_wm2: 480,
    dust_tau: 0.5,
    wind_ms: 6.1,
    lmst: 5.2,
  },
  events: [{ type: 'dust_devil', severity: 0.2, duration_sols: 1 }],
  hazards: [{ type: 'micrometeorite', probability: 0.01 }],
  comms: { earth_delay_min: 7.4, window_open: true, bandwidth_kbps: 32 },
  terrain: { regolith_hardness: 0.5, water_ice_depth_m: 1.2, surface_radiation_usv: 0.67 },
  challenge: null,
  frame_echo: {
    prev_sol: 1,
    global_dust_trend: 'stable',
    solar_efficiency_trend: 'stable',
    temp_delta: 0.1,
    dust_delta: 0,
  },
  prevHash: 'a'.repeat(64),
} as const;
const frame = { ...body, _hash: 'b'.repeat(64) };

test('a frame is read as it was written', () => {
  expect(Frame.parse(frame)).toEqual(frame);
});

test.each([
  ['an unknown key', { ...frame, extra: 1 }],
  ['an unknown key inside', { ...frame, mars: { ...frame.mars, extra: 1 } }],
  ['no challenge', { ...frame, challenge: undefined }],
  ['sol 0', { ...frame, sol: 0 }],
  ['half a sol', { ...frame, sol: 1.5 }],
  ['a short hash', { ...frame, _hash: '8603407d19123eb0' }],
  ['an impossible opacity', { ...frame, mars: { ...frame.mars, dust_tau: -0.1 } }],
  ['an endless list', { ...frame, events: Array.from({ length: 17 }, () => frame.events[0]) }],
  ['a hazard of no type', { ...frame, hazards: [{ probability: 0.01 }] }],
  ['a date in words', { ...frame, utc: 'yesterday' }],
])('a frame with %s is refused', (_, wrong) => {
  expect(Frame.safeParse(wrong).success).toBe(false);
});

test('the hash is SHA-256 over sorted keys: another implementation agrees', () => {
  const sorted = (value: unknown): unknown =>
    value === null || typeof value !== 'object'
      ? value
      : Array.isArray(value)
        ? value.map(sorted)
        : Object.fromEntries(
            Object.entries(value)
              .toSorted(([a], [b]) => (a < b ? -1 : 1))
              .map(([key, inner]) => [key, sorted(inner)]),
          );
  const text = JSON.stringify(sorted(body));
  expect(frameHash(body)).toBe(createHash('sha256').update(text).digest('hex'));
  expect(frameHash({ ...body, sol: 3 })).not.toBe(frameHash(body));
});

test.runIf(existsSync(ancestorsFile))("the parts of the ancestor's real frames are read as they are", () => {
  const bundle = JSON.parse(readFileSync(ancestorsFile, 'utf8'));
  const frames = Object.values<Record<string, unknown>>(bundle.frames);
  expect(frames.length).toBeGreaterThan(400);
  for (const old of frames) {
    FrameWeather.parse(old['mars']);
    FrameComms.parse(old['comms']);
    FrameTerrain.parse(old['terrain']);
    for (const event of old['events'] as unknown[]) FrameEvent.parse(event);
    for (const hazard of old['hazards'] as unknown[]) FrameHazard.parse(hazard);
    if (old['challenge']) FrameChallenge.parse(old['challenge']);
  }
});
