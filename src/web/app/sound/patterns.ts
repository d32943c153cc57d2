/** How each cue sounds, and how a phone shakes to it. No two alarms share a rhythm: they are told apart by ear and by hand. */
import type { Cue } from './cues.ts';

/** A tone or a rattle: from one pitch to another (Hz), for so long (s), so loud (1 is full), so long after the cue (s). */
export type Tone = {
  readonly shape: OscillatorType | 'rattle';
  readonly fromHz: number;
  readonly toHz: number;
  readonly seconds: number;
  readonly loud: number;
  readonly afterSeconds?: number;
};

/** Tones, and the phone's pattern: milliseconds of shaking and of rest, in turn. */
export type Pattern = { readonly tones: readonly Tone[]; readonly shakeMs: readonly number[] };

const LOUD = 0.14;

/** The same tone again and again, `every` seconds. */
function repeated(count: number, every: number, tone: Omit<Tone, 'loud' | 'afterSeconds'>): readonly Tone[] {
  return Array.from({ length: count }, (_, place) => ({ ...tone, loud: LOUD, afterSeconds: place * every }));
}

/** By cue. */
export const PATTERNS: Readonly<Record<Cue, Pattern>> = {
  key: { tones: [{ shape: 'rattle', fromHz: 2400, toHz: 1400, seconds: 0.022, loud: 0.12 }], shakeMs: [] },
  paper: {
    tones: [
      { shape: 'rattle', fromHz: 900, toHz: 1300, seconds: 0.16, loud: 0.1 },
      { shape: 'rattle', fromHz: 2600, toHz: 2600, seconds: 0.03, loud: 0.12, afterSeconds: 0.17 },
    ],
    shakeMs: [30],
  },
  eject: {
    tones: [
      { shape: 'rattle', fromHz: 500, toHz: 1800, seconds: 0.14, loud: 0.13 },
      { shape: 'square', fromHz: 190, toHz: 120, seconds: 0.05, loud: 0.06, afterSeconds: 0.13 },
    ],
    shakeMs: [15, 90, 25],
  },
  insert: {
    tones: [
      { shape: 'rattle', fromHz: 1500, toHz: 400, seconds: 0.13, loud: 0.13 },
      { shape: 'square', fromHz: 120, toHz: 70, seconds: 0.08, loud: 0.08, afterSeconds: 0.12 },
    ],
    shakeMs: [10, 100, 45],
  },
  // The console itself: the clock stopped, a file was refused.
  stop: {
    tones: [
      { shape: 'triangle', fromHz: 620, toHz: 620, seconds: 0.16, loud: LOUD },
      { shape: 'triangle', fromHz: 465, toHz: 465, seconds: 0.22, loud: LOUD, afterSeconds: 0.18 },
    ],
    shakeMs: [80],
  },
  // Three gasps that rise.
  air: {
    tones: repeated(3, 0.24, { shape: 'triangle', fromHz: 640, toHz: 960, seconds: 0.16 }),
    shakeMs: [110, 130, 110, 130, 110],
  },
  // A motor that runs down, twice.
  power: {
    tones: repeated(2, 0.5, { shape: 'sawtooth', fromHz: 220, toHz: 82, seconds: 0.42 }),
    shakeMs: [400, 100, 400],
  },
  // One long note that sinks.
  heat: { tones: repeated(1, 1, { shape: 'sine', fromHz: 880, toHz: 392, seconds: 1 }), shakeMs: [900] },
  // Four drops.
  water: {
    tones: repeated(4, 0.19, { shape: 'sine', fromHz: 1250, toHz: 520, seconds: 0.1 }),
    shakeMs: [30, 160, 30, 160, 30, 160, 30],
  },
  // Low and slow, two and two.
  food: {
    tones: [
      ...repeated(2, 0.3, { shape: 'triangle', fromHz: 262, toHz: 262, seconds: 0.24 }),
      ...repeated(2, 0.3, { shape: 'triangle', fromHz: 196, toHz: 196, seconds: 0.24 }).map((tone) => ({
        ...tone,
        afterSeconds: (tone.afterSeconds ?? 0) + 0.6,
      })),
    ],
    shakeMs: [200, 100, 200, 300, 200, 100, 200],
  },
  // A heart.
  crew: {
    tones: [0, 0.2, 0.9, 1.1].map((afterSeconds) => ({
      shape: 'sine',
      fromHz: 120,
      toHz: 84,
      seconds: 0.15,
      loud: 0.22,
      afterSeconds,
    })),
    shakeMs: [60, 140, 60, 640, 60, 140, 60],
  },
  // A blow, and what falls after it.
  strike: {
    tones: [
      { shape: 'rattle', fromHz: 3200, toHz: 500, seconds: 0.09, loud: 0.24 },
      { shape: 'square', fromHz: 92, toHz: 46, seconds: 0.3, loud: 0.12, afterSeconds: 0.03 },
    ],
    shakeMs: [220],
  },
  // Counters that run.
  flare: {
    tones: repeated(7, 0.085, { shape: 'rattle', fromHz: 3600, toHz: 3600, seconds: 0.02 }),
    shakeMs: [15, 70, 15, 70, 15, 70, 15, 70, 15],
  },
  // A gust.
  storm: {
    tones: [
      { shape: 'rattle', fromHz: 260, toHz: 900, seconds: 0.8, loud: LOUD },
      { shape: 'rattle', fromHz: 900, toHz: 300, seconds: 1.1, loud: LOUD, afterSeconds: 0.7 },
    ],
    shakeMs: [60, 60, 120, 60, 240],
  },
  failure: {
    tones: repeated(2, 0.22, { shape: 'square', fromHz: 330, toHz: 311, seconds: 0.13 }),
    shakeMs: [70, 120, 70],
  },
  death: { tones: [{ shape: 'sine', fromHz: 294, toHz: 294, seconds: 1.8, loud: 0.16 }], shakeMs: [1200] },
  loss: { tones: [{ shape: 'sine', fromHz: 220, toHz: 110, seconds: 2.2, loud: 0.18 }], shakeMs: [1500, 300, 1500] },
};
