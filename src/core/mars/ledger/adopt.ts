/**
 * Frames of a bundle as frames of ours. A frame of ours is taken as it is or not at all. One of the version-1 ledger is
 * rewritten: its weather, events, hazards and challenge come along, and it gets a link and a hash of our kind, so that the
 * same bundle is the same ledger everywhere. Its own hash has to be checked before.
 */
import { err, ok, type Result } from '../../kernel/result.ts';
import type { z } from '../../kernel/zod.ts';
import { Frame, frameHash, type FrameWeather } from '../frame.ts';
import { FrameChallenge, FrameEvent, FrameHazard } from '../frameEvents.ts';
import { type Raw, isRawObject, plainOf } from '../rawJson.ts';

/** A frame that was found to have a sol. */
export type FoundFrame = { readonly sol: number; readonly frame: Raw };

export type Adopted = {
  readonly frames: readonly Frame[];
  /** Whether they are of the version-1 ledger, and were rewritten. */
  readonly rewritten: boolean;
  /** Sols whose frames can't be played: of another schema, or beyond our bounds. There the ledger has a gap. */
  readonly unplayable: readonly number[];
};

type Fields = Readonly<Record<string, unknown>>;

/** Why frames were not adopted: at a sol, in words. */
export type AdoptionFault = { readonly sol: number; readonly reason: string };

/** Adopts frames in order of sols. Frames of ours are told by their `prevHash`; if any has one, all must. Never throws. */
export function adopt(found: readonly FoundFrame[]): Result<Adopted, AdoptionFault> {
  const ours = found.filter(({ frame }) => isRawObject(frame) && frame.has('prevHash'));
  if (ours.length === 0) return ok(adoptAncestors(found));
  const frames: Frame[] = [];
  for (const { sol, frame } of found) {
    const parsed = Frame.safeParse(plainOf(frame));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return err({ sol, reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unknown'}` });
    }
    frames.push(parsed.data);
  }
  return ok({ frames, rewritten: false, unplayable: [] });
}

function adoptAncestors(found: readonly FoundFrame[]): Adopted {
  const frames: Frame[] = [];
  const unplayable: number[] = [];
  for (const { sol, frame } of found) {
    const plain = fieldsOf(withoutNegativeZeros(plainOf(frame)));
    const adopted = plain === null ? null : rewritten(sol, plain, frames.at(-1) ?? null);
    if (adopted === null) unplayable.push(sol);
    else frames.push(adopted);
  }
  return { frames, rewritten: true, unplayable };
}

/** The frame in our schema, linked to the last one there is, over a gap too; null when it does not fit. */
function rewritten(sol: number, old: Fields, before: Frame | null): Frame | null {
  const echo = fieldsOf(old['frame_echo']) ?? {};
  const body = {
    sol,
    utc: old['utc'],
    mars: pick(fieldsOf(old['mars']) ?? {}, WEATHER),
    events: entries(old['events'], FrameEvent),
    hazards: entries(old['hazards'], FrameHazard),
    comms: old['comms'],
    terrain: old['terrain'],
    challenge: FrameChallenge.safeParse(old['challenge']).data ?? null,
    frame_echo: {
      prev_sol: before?.sol ?? null,
      global_dust_trend: oneOf(echo['global_dust_trend'], ['rising', 'stable', 'falling']),
      solar_efficiency_trend: oneOf(echo['solar_efficiency_trend'], ['stable', 'improving', 'declining']),
      ...pick(echo, ['temp_delta', 'dust_delta']),
    },
    prevHash: before?._hash ?? null,
  };
  const shaped = Frame.safeParse({ ...body, _hash: ''.padEnd(64, '0') });
  if (!shaped.success) return null;
  const { _hash, ...checked } = shaped.data;
  return { ...checked, _hash: frameHash(checked) };
}

const WEATHER: readonly (keyof FrameWeather)[] = [
  'ls',
  'season',
  'temp_k',
  'temp_c',
  'pressure_pa',
  'solar_wm2',
  'dust_tau',
  'wind_ms',
  'lmst',
];

/** Those of a list that fit; what does not is left out, and the sol is played without it. */
function entries<Entry>(list: unknown, schema: z.ZodType<Entry>): readonly Entry[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry) => {
    const parsed = schema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));
}

/** The word, or 'stable' where the old ledger has another: some of its frames name trends of the warmth there. */
function oneOf(word: unknown, words: readonly string[]): unknown {
  return words.includes(String(word)) ? word : 'stable';
}

/** The version-1 ledger writes `-0.0`, which our files can't hold. */
function withoutNegativeZeros(value: unknown): unknown {
  if (typeof value === 'number') return value + 0;
  if (Array.isArray(value)) return value.map(withoutNegativeZeros);
  const fields = fieldsOf(value);
  if (fields === null) return value;
  return Object.fromEntries(Object.entries(fields).map(([key, item]) => [key, withoutNegativeZeros(item)]));
}
