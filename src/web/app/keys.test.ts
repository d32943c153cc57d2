import { expect, test } from 'vitest';
import { fileNameOf } from './fileName.ts';
import { newId, newSeed } from './ids.ts';
import { actionOf, type Press } from './keys.ts';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test('Ctrl+S and Cmd+S eject in any case, from any field, on any layout', () => {
  const eject = { kind: 'eject' };
  expect(actionOf(press('s', { ctrlKey: true }), 'field')).toEqual(eject);
  expect(actionOf(press('S', { metaKey: true }), 'field')).toEqual(eject);
  expect(actionOf(press('ы', { ctrlKey: true, code: 'KeyS' }), 'field')).toEqual(eject);
  // Dvorak: the key in the place of S is an O.
  expect(actionOf(press('o', { ctrlKey: true, code: 'KeyS' }), 'field')).toEqual({ kind: 'open' });
});

test('Ctrl+Shift+S lets a file be linked', () => {
  const chord = { ctrlKey: true, shiftKey: true };
  expect(actionOf(press('S', chord), 'field')).toEqual({ kind: 'save-to' });
  expect(actionOf(press('Ы', { ...chord, code: 'KeyS' }), 'free')).toEqual({ kind: 'save-to' });
  // With caps lock on, a plain chord is still one.
  expect(actionOf(press('S', { ctrlKey: true }), 'free')).toEqual({ kind: 'eject' });
});

test('plain keys are left to whatever has the focus', () => {
  expect(actionOf(press(' '), 'free')).toEqual({ kind: 'toggle' });
  expect(actionOf(press('.'), 'free')).toEqual({ kind: 'step' });
  expect(actionOf(press(' '), 'field')).toBeNull();
  expect(actionOf(press('.'), 'field')).toBeNull();
  expect(actionOf(press(' '), 'control')).toBeNull();
  expect(actionOf(press('.'), 'control')).toEqual({ kind: 'step' });
  expect(actionOf(press('Escape'), 'control')).toEqual({ kind: 'dismiss' });
  expect(actionOf(press('Escape'), 'field')).toBeNull();
  expect(actionOf(press('s'), 'free')).toBeNull();
});

test('Alt and a digit choose a speed, whatever character they make', () => {
  const speeds = ['1', '2', '3', '4'].map((digit) =>
    actionOf(press('¡', { altKey: true, code: `Digit${digit}` }), 'field'),
  );
  expect(speeds).toEqual([1, 8, 64, 'max'].map((speed) => ({ kind: 'speed', speed })));
  expect(actionOf(press('5', { altKey: true, code: 'Digit5' }), 'free')).toBeNull();
});

test('ids are ten of Crockford’s letters, and differ; seeds fit 31 bits', () => {
  const ids = Array.from({ length: 500 }, newId);
  for (const id of ids) expect(id).toMatch(/^MDK-[0-9A-HJKMNP-TV-Z]{10}$/);
  expect(new Set(ids).size).toBe(500);
  for (const seed of Array.from({ length: 500 }, newSeed)) expect(seed >= 0 && seed < 2 ** 31).toBe(true);
});

test('a file is named by mission, sol and id, with nothing in it that a path could use', () => {
  expect(fileNameOf({ mission: 'ares', sol: 12, id: 'MDK-0A' })).toBe('ares-sol12-MDK-0A.cartridge.json');
  expect(fileNameOf({ mission: '../..', sol: 0, id: 'a/b\\c:d\u202E' })).toBe('--sol0-a-b-c-d-.cartridge.json');
});
