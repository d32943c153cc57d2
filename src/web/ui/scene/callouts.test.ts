import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MISSION, PLAYABLE } from '../../../core/colony/missions.ts';
import { MODULE_KEYS } from '../../../core/colony/moduleKeys.ts';
import { SCENE } from '../textScene.ts';
import { calloutsOf } from './callouts.ts';
import { kindsOf } from './kinds.ts';
import { viewOfBase } from './scene.test-support.ts';

test('every kind that stands or is being built has one callout within the picture, from left to right', () => {
  for (const key of PLAYABLE)
    for (const size of [
      { width: 1336, height: 440 },
      { width: 390, height: 204 },
    ]) {
      const works = Uint8Array.of(MODULE_KEYS.indexOf('medbay'), 100);
      const callouts = calloutsOf(kindsOf(viewOfBase(MISSION[key].modules, { base: { works } })), size);
      expect(new Set(callouts.map(({ kind }) => kind))).toEqual(new Set([...MISSION[key].modules, 'medbay']));
      expect(callouts.map(({ x }) => x)).toEqual(callouts.map(({ x }) => x).sort((a, b) => a - b));
      for (const { x, y } of callouts) {
        expect(x).toBeGreaterThanOrEqual(14);
        expect(x).toBeLessThanOrEqual(size.width - 14);
        expect(y).toBeGreaterThanOrEqual(14);
        expect(y).toBeLessThanOrEqual(size.height - 14);
      }
    }
});

test('plates hide neither each other nor what hangs at the top of the window', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...MODULE_KEYS), { maxLength: 40 }),
      fc.integer({ min: 320, max: 1800 }),
      (keys, width) => {
        const plates = calloutsOf(kindsOf(viewOfBase(keys)), { width, height: 440 }).filter(({ plate }) => plate);
        const half = width < 600 ? 52 : 66;
        const boxes = plates.map(({ x, y, lift }) => ({
          x: Math.min(width - half, Math.max(half, x)),
          top: y - lift - 30,
        }));
        boxes.forEach((a, i) => {
          expect(a.top).toBeGreaterThanOrEqual(50);
          for (const b of boxes.slice(i + 1))
            expect(Math.abs(a.x - b.x) > half * 2 || Math.abs(a.top - b.top) > 30).toBe(true);
        });
      },
    ),
    { numRuns: 60 },
  );
});

test('a kind that is off or worn shows its plate, and its callout leads to the module that is', () => {
  const view = viewOfBase(['airlock', 'solar_farm', 'solar_farm', 'medbay'], {
    base: { wear: Uint8Array.of(0, 10, 150, 0), offline: Uint8Array.of(0, 0, 0, 1) },
  });
  const of = new Map(calloutsOf(kindsOf(view), { width: 1336, height: 440 }).map((callout) => [callout.kind, callout]));
  expect(of.get('solar_farm')).toMatchObject({ plate: true, worn: 1, id: 3 });
  expect(of.get('medbay')).toMatchObject({ plate: true, off: 1, id: 4 });
  expect(of.get('airlock')).toMatchObject({ plate: false });
});

test('the picture is told in words: what stands, what is wrong, who is outside, the storm', () => {
  const view = viewOfBase(['habitat', 'solar_farm', 'solar_farm'], { base: { offline: Uint8Array.of(0, 0, 1) } });
  expect(SCENE.says(kindsOf(view), 2, 3)).toBe(
    'The base from the north-east: 1 Habitat, 2 Solar farm. Solar farm, 2 of them, 1 switched off. 2 outside. A dust storm hides the hills.',
  );
});
