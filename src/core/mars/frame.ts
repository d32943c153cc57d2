/** A frame: one sol of Mars in a ledger, in the field names of the version-1 ledger, plus `prevHash` and a full hash. */
import { canonicalText } from '../kernel/canonical.ts';
import { sha256Hex } from '../kernel/hash.ts';
import { z } from '../kernel/zod.ts';
import { SITE_KEYS } from './sites.ts';
import { FrameChallenge, FrameEvent, FrameHazard } from './frameEvents.ts';

/** Northern seasons, a quarter of Ls each, from Ls 0. */
export const SEASONS = ['Northern Spring', 'Northern Summer', 'Northern Autumn', 'Northern Winter'] as const;

/** Sols, like a colony's, are capped at 1e8. */
const sol = z.int().min(1).max(1e8);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * Weather. `ls` and `dust_tau` hold for the planet, the rest for the reference site. `temp_k` is the middle of the
 * sol's lowest and highest air temperature, `pressure_pa` the daily mean, `solar_wm2` the global light on level ground
 * at noon, `lmst` the hour there at `utc`.
 */
export const FrameWeather = z
  .strictObject({
    ls: z.number().min(0).max(360),
    season: z.enum(SEASONS),
    temp_k: z.number().min(100).max(350),
    temp_c: z.number().min(-175).max(80),
    pressure_pa: z.number().min(50).max(2000),
    solar_wm2: z.number().min(0).max(1000),
    dust_tau: z.number().min(0).max(20),
    wind_ms: z.number().min(0).max(100),
    lmst: z.number().min(0).max(24),
  })
  .readonly();
export type FrameWeather = z.infer<typeof FrameWeather>;

/** Earth: one-way light time, whether the Sun leaves the line of sight free, and the rate of the link when it does. */
export const FrameComms = z
  .strictObject({
    earth_delay_min: z.number().min(0).max(60),
    window_open: z.boolean(),
    bandwidth_kbps: z.number().min(0).max(1e6),
  })
  .readonly();

/**
 * Ground. `surface_radiation_usv` keeps the ancestor's name and numbers: 0.3 to 1.0, which are mSv per sol
 * (0.67 measured by RAD), not microsieverts.
 */
export const FrameTerrain = z
  .strictObject({
    regolith_hardness: z.number().min(0).max(1),
    water_ice_depth_m: z.number().min(0).max(1000),
    surface_radiation_usv: z.number().min(0).max(1000),
  })
  .readonly();

/** What changed since the sol before; the deltas are missing in a ledger's first frame. */
const FrameEcho = z
  .strictObject({
    prev_sol: sol.nullable(),
    global_dust_trend: z.enum(['rising', 'stable', 'falling']),
    solar_efficiency_trend: z.enum(['improving', 'stable', 'declining']),
    temp_delta: z.number().min(-250).max(250).optional(),
    dust_delta: z.number().min(-20).max(20).optional(),
  })
  .readonly();

/** The whole frame. `prevHash` is null only where a chain begins; `_hash` covers every other field. */
export const Frame = z
  .strictObject({
    sol,
    utc: z.string().regex(/^\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    mars: FrameWeather,
    events: z.array(FrameEvent).max(16).readonly(),
    hazards: z.array(FrameHazard).max(32).readonly(),
    comms: FrameComms,
    terrain: FrameTerrain,
    challenge: FrameChallenge.nullable(),
    /** The site whose weather this is; the reference site (`sites.ts`) when the frame does not say. */
    site: z.enum(SITE_KEYS).exactOptional(),
    frame_echo: FrameEcho,
    prevHash: sha256.nullable(),
    _hash: sha256,
  })
  .readonly();
export type Frame = z.infer<typeof Frame>;

/** SHA-256, in hex, of the RFC 8785 text of a frame without `_hash`. */
export function frameHash(body: Omit<Frame, '_hash'>): string {
  return sha256Hex(canonicalText(body));
}
