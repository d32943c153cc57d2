import { expect, test } from 'vitest';
import { MODULE_KEYS } from '../../../core/colony/moduleKeys.ts';
import { MODULE } from '../../../core/colony/modules.ts';
import { SCENE } from '../textScene.ts';
import { carvingOf } from './carvings.ts';
import { inside } from './footprints.ts';
import type { Look } from './modules/drawing.ts';
import { DRAWINGS, KINDS } from './modules/drawings.ts';

const LOOK: Look = {
  wear: 0.1,
  offline: false,
  canopy: 0.8,
  ripeness: 0.4,
  oxygen: 0.5,
  water: 0.9,
  nitrogen: 0.2,
  battery: 0.6,
};

test('there is a drawing of every kind of module, in the order of the View, and its title is the core’s', () => {
  expect(KINDS).toEqual(MODULE_KEYS);
  for (const key of MODULE_KEYS) expect(SCENE.titles[key]).toBe(MODULE[key].title);
});

test('every drawing has faces, stands on the ground, is as tall as it says and stays within its footprint', () => {
  for (const key of MODULE_KEYS) {
    const { faces, height, footprint } = DRAWINGS[key];
    const points = faces(LOOK).flatMap((face) => face.points);
    expect(points.length, key).toBeGreaterThan(20);
    expect(Math.min(...points.map(([, , z]) => z)), key).toBeGreaterThanOrEqual(-0.51);
    expect(Math.max(...points.map(([, , z]) => z)), key).toBeLessThanOrEqual(height + 0.31);
    for (const [x, y, z] of points) if (z < 0.4) expect(inside(footprint, [x, y], 0.55), `${key} ${x} ${y}`).toBe(true);
  }
});

test('what the sim knows is seen: crops grow, tanks and batteries fill, arrays fold, wear shows, works rise', () => {
  const inksOf = (key: (typeof MODULE_KEYS)[number], change: Partial<Look>, done = 1): string =>
    JSON.stringify(
      carvingOf({ kind: key, look: { ...LOOK, ...change }, done }).facets.map(({ colour, middle }) => [colour, middle]),
    );
  expect(inksOf('greenhouse_dome', { canopy: 0.1 })).not.toBe(inksOf('greenhouse_dome', { canopy: 0.9 }));
  expect(inksOf('greenhouse_dome', { ripeness: 0 })).not.toBe(inksOf('greenhouse_dome', { ripeness: 1 }));
  expect(inksOf('storage_depot', { oxygen: 0 })).not.toBe(inksOf('storage_depot', { oxygen: 1 }));
  expect(inksOf('storage_depot', { water: 0 })).not.toBe(inksOf('storage_depot', { water: 1 }));
  expect(inksOf('battery_bank', { battery: 0 })).not.toBe(inksOf('battery_bank', { battery: 1 }));
  expect(inksOf('solar_farm', { offline: true })).not.toBe(inksOf('solar_farm', { offline: false }));
  for (const key of MODULE_KEYS) {
    expect(inksOf(key, { wear: 1 }), key).not.toBe(inksOf(key, { wear: 0 }));
    expect(inksOf(key, {}, 0.3), key).not.toBe(inksOf(key, {}));
  }
});
