import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MISSION, PLAYABLE } from '../../../core/colony/missions.ts';
import { baseOf, bodiesOf } from './base.ts';
import { frame, project } from './camera.ts';
import { viewOfBase } from './scene.test-support.ts';

test('the camera stands 30 degrees up: a metre away is seen half as long as one across, a metre up by √3/2', () => {
  const camera = frame(1336, 440, []);
  const [x, y] = project(camera, [0, 0, 0]);
  const { scale } = camera;
  const seen = (spot: readonly [number, number, number]): readonly number[] => {
    const [px, py] = project(camera, spot);
    return [(px - x) / scale, (py - y) / scale].map((part) => Math.round(part * 1e6) / 1e6);
  };
  expect(seen([1, 0, 0])).toEqual([1, 0]);
  expect(seen([0, 1, 0])).toEqual([0, -0.5]);
  expect(seen([0, 0, 1])).toEqual([0, -0.866025]);
});

test('everything that stands is in the picture, and hills and sky above it, for every mission at every size', () => {
  const sizes = fc.record({ width: fc.integer({ min: 320, max: 2560 }), height: fc.integer({ min: 180, max: 1200 }) });
  for (const key of PLAYABLE) {
    const bodies = bodiesOf(baseOf(viewOfBase(MISSION[key].modules)).modules);
    fc.assert(
      fc.property(sizes, ({ width, height }) => {
        const camera = frame(width, height, bodies);
        expect(camera.horizon).toBeGreaterThan(height * 0.2);
        for (const { outline } of bodies)
          for (const [x, y] of outline) {
            const [px, py] = project(camera, [x, y, 0]);
            expect(px).toBeGreaterThan(0);
            expect(px).toBeLessThan(width);
            expect(py).toBeGreaterThan(camera.horizon);
            expect(py).toBeLessThan(height);
          }
      }),
      { numRuns: 20 },
    );
  }
});

test('equal bases are framed alike', () => {
  const of = () => frame(1336, 440, bodiesOf(baseOf(viewOfBase(MISSION.garden.modules)).modules));
  expect(of()).toEqual(of());
});
