import { expect, test } from 'vitest';
import { fileNameOf } from './fileName.ts';
import { newId, newSeed } from './ids.ts';
import { ACTIONS } from './actions.ts';
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
  expect(actionOf(press('s', { ctrlKey: true }), 'field')).toBe('eject');
  expect(actionOf(press('S', { metaKey: true }), 'field')).toBe('eject');
  expect(actionOf(press('ы', { ctrlKey: true, code: 'KeyS' }), 'field')).toBe('eject');
  // Dvorak: the key in the place of S is an O.
  expect(actionOf(press('o', { ctrlKey: true, code: 'KeyS' }), 'field')).toBe('open');
});

test('Ctrl+Shift+S lets a file be linked', () => {
  const chord = { ctrlKey: true, shiftKey: true };
  expect(actionOf(press('S', chord), 'field')).toBe('saveTo');
  expect(actionOf(press('Ы', { ...chord, code: 'KeyS' }), 'free')).toBe('saveTo');
  // With caps lock on, a plain chord is still one.
  expect(actionOf(press('S', { ctrlKey: true }), 'free')).toBe('eject');
});

test('plain keys are left to whatever has the focus', () => {
  expect(actionOf(press(' '), 'free')).toBe('toggle');
  expect(actionOf(press('.'), 'free')).toBe('step');
  expect(actionOf(press(' '), 'field')).toBeNull();
  expect(actionOf(press('.'), 'field')).toBeNull();
  expect(actionOf(press(' '), 'control')).toBeNull();
  expect(actionOf(press('.'), 'control')).toBe('step');
  expect(actionOf(press('Escape'), 'control')).toBe('dismiss');
  expect(actionOf(press('Escape'), 'field')).toBeNull();
  expect(actionOf(press('s'), 'free')).toBeNull();
});

test('Alt and a digit choose a speed, whatever character they make', () => {
  const speeds = ['1', '2', '3', '4'].map((digit) =>
    actionOf(press('¡', { altKey: true, code: `Digit${digit}` }), 'field'),
  );
  expect(speeds).toEqual(['speed1', 'speed8', 'speed64', 'speedMax']);
  expect(actionOf(press('5', { altKey: true, code: 'Digit5' }), 'free')).toBeNull();
});

test('G and a letter go to a place, in either case, and not from a field', () => {
  expect(actionOf(press('c'), 'free', true, 'G')).toBe('goColony');
  expect(actionOf(press('K'), 'control', true, 'G')).toBe('goContracts');
  expect(actionOf(press('c'), 'field', true, 'G')).toBeNull();
  expect(actionOf(press('c'), 'free')).toBeNull();
});

test('switched off, single characters do nothing; Space, Escape and held keys stay', () => {
  for (const key of ['?', '.', '1']) expect(actionOf(press(key), 'free', false), key).toBeNull();
  expect(actionOf(press('c'), 'free', false, 'G')).toBeNull();
  expect(actionOf(press(' '), 'free', false)).toBe('toggle');
  expect(actionOf(press('Escape'), 'free', false)).toBe('dismiss');
  expect(actionOf(press('k', { ctrlKey: true }), 'free', false)).toBe('palette');
});

test('every key in the table of actions asks for its own action, and no two actions share one', () => {
  const all = ACTIONS.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const));
  expect(new Set(all.map(([key]) => key)).size).toBe(all.length);
  for (const [key, id] of all) {
    const [first, second] = key.split(' ');
    const chord = second ?? first ?? '';
    const parts = chord.split('+');
    const last = parts.at(-1) ?? '';
    const asPressed = press(last === 'Space' ? ' ' : last, {
      code: /^\d$/.test(last) ? `Digit${last}` : `Key${last}`,
      ctrlKey: parts.includes('Ctrl'),
      altKey: parts.includes('Alt'),
      shiftKey: parts.includes('Shift'),
    });
    expect(actionOf(asPressed, 'free', true, second === undefined ? null : (first ?? null)), key).toBe(id);
  }
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
