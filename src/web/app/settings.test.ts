import { expect, test } from 'vitest';
import { nextLesson } from './lessons.ts';
import { defaultSettings, readSettings } from './settings.ts';

const DEFAULTS = defaultSettings(['en-US']);

test('the language is the first that we speak of those that the browser wants', () => {
  expect(defaultSettings(['fr-FR', 'es-MX', 'en']).language).toBe('es');
  expect(defaultSettings(['de']).language).toBe('en');
});

test('what was remembered comes back, each setting by itself; what is unknown is as by default', () => {
  const text = JSON.stringify({ sound: true, motion: 'wild', speed: 'max', learned: ['play', 'fly'], more: 1 });
  expect(readSettings(text, DEFAULTS)).toEqual({ ...DEFAULTS, sound: true, speed: 'max', learned: ['play'] });
  for (const odd of [null, '', 'null', '[]', '{', '7', '{"learned":5,"sound":"yes"}'])
    expect(readSettings(odd, DEFAULTS), String(odd)).toEqual(DEFAULTS);
});

test('settings survive being written and read', () => {
  const set = { ...DEFAULTS, letters: false, fuse: 0, sky: 'storm', learned: ['eject', 'play'] } as const;
  expect(readSettings(JSON.stringify(set), DEFAULTS)).toEqual({ ...set, learned: ['play', 'eject'] });
});

test('lessons come in order, the task when one waits, and none is left when all are done', () => {
  expect(nextLesson([], false)).toBe('play');
  expect(nextLesson(['play', 'govern', 'build'], false)).toBe('eject');
  expect(nextLesson(['play', 'govern', 'build'], true)).toBe('answer');
  expect(nextLesson(['play', 'govern', 'build', 'eject'], false)).toBe('answer');
  expect(nextLesson(['play', 'govern', 'build', 'eject', 'answer'], true)).toBeNull();
});
