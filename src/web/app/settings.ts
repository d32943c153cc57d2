/** What a person has set, remembered on this device. Nothing here changes what a tick computes. */
import { SPEEDS, type Speed } from '../../core/talk/speed.ts';
import { readMemo, writeMemo } from '../storage/memo.ts';
import { LESSONS, type Lesson } from './lessons.ts';

/** What each setting may be; the first is the default. */
export const CHOICES = {
  language: ['en', 'es'],
  sound: [false, true],
  vibration: [false, true],
  motion: ['system', 'less', 'full'],
  temperature: ['C', 'K'],
  pressure: ['kPa', 'mbar', 'psi'],
  /** The speed that a new colony's clock is set to. */
  speed: SPEEDS,
  /** Single-letter keys. */
  letters: [true, false],
  /** How long decisions wait in a new colony: as they are, three times as long, without end. */
  fuse: [1, 3, 0],
  /** Which light the page stands in: that of Mars, or always the same. */
  sky: ['mars', 'noon', 'sunset', 'night', 'storm', 'nightstorm'],
} as const;

type Chosen = { readonly [Key in keyof typeof CHOICES]: (typeof CHOICES)[Key][number] };
export type Settings = Omit<Chosen, 'speed'> & {
  readonly speed: Speed;
  /** Lessons that have been done, or all of them when they were skipped. */
  readonly learned: readonly Lesson[];
};

const NAME = 'marsdeck-settings';

/** What is set until somebody sets otherwise; the language is the browser's where we speak it. */
export function defaultSettings(languages: readonly string[]): Settings {
  const spoken = languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'en' || tag === 'es');
  return {
    language: spoken === 'es' ? 'es' : 'en',
    sound: CHOICES.sound[0],
    vibration: CHOICES.vibration[0],
    motion: CHOICES.motion[0],
    temperature: CHOICES.temperature[0],
    pressure: CHOICES.pressure[0],
    speed: CHOICES.speed[0],
    letters: CHOICES.letters[0],
    fuse: CHOICES.fuse[0],
    sky: CHOICES.sky[0],
    learned: [],
  };
}

/** What was remembered, each setting by itself: what is missing or unknown is as by default. */
export function readSettings(text: string | null, defaults: Settings): Settings {
  const found = fieldsIn(text);
  const settings: Record<string, unknown> = { ...defaults };
  for (const [key, choices] of Object.entries(CHOICES)) {
    const value = found[key];
    if (choices.some((choice) => choice === value)) settings[key] = value;
  }
  const learned = found['learned'];
  settings['learned'] = Array.isArray(learned) ? LESSONS.filter((lesson) => learned.includes(lesson)) : [];
  return settings as Settings;
}

/** What this device remembers. */
export function rememberedSettings(): Settings {
  return readSettings(readMemo(NAME), defaultSettings(navigator.languages));
}

/** Remembers it. */
export function rememberSettings(settings: Settings): void {
  writeMemo(NAME, JSON.stringify(settings));
}

function fieldsIn(text: string | null): Partial<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
