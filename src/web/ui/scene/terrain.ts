/** The ground in flat facets. */
import { roll, speck } from './chance.ts';
import { project, type Camera } from './camera.ts';
import { css, mix, scaled } from './colour.ts';
import { heightAt, seen, type Level } from './ground.ts';
import { lit, type Shine } from './light.ts';
import type { Pen } from './pen.ts';
import type { Sky } from './skies.ts';
import { clamp, cross, middle, minus, turned, unit, type Vec } from './vector.ts';

/** Breadth of a facet, pixels. */
const FACET_PX = 30;
const SEAM_PX = 0.8;

/** Draws the ground from the horizon to the lower edge, a row at a time; `coarse` makes the facets larger. */
export function* paintTerrain(
  pen: Pen,
  camera: Camera,
  level: Level,
  sky: Sky,
  light: Vec,
  shines: readonly Shine[],
  coarse = 1,
): Generator<void> {
  const { left, right, near } = seen(camera);
  const step = (clamp(camera.width / 45, 15, FACET_PX) * coarse) / camera.scale;
  const rows = Math.ceil((camera.farM - near) / step);
  const columns = Math.ceil((right - left) / step);
  const corner = (i: number, j: number): Vec => {
    const wide = (speck(i * 3 + 1, j * 7) - 0.5) * step * 0.62;
    const deep = (speck(i * 5, j * 3 + 2) - 0.5) * step * 0.62;
    const x = left + i * step + (j % 2 === 1 ? step / 2 : 0) + wide;
    const y = camera.farM - j * step + (j === 0 ? 0 : deep);
    return [x, y, heightAt(level, camera.farM, x, y)];
  };
  const facet = (a: Vec, b: Vec, c: Vec): void => {
    const up = unit(cross(minus(b, a), minus(c, a)));
    const normal = up[2] < 0 ? turned(up) : up;
    const at = middle([a, b, c]);
    const patch = roll(at[0] * 0.16 + 2, at[1] * 0.2 + 8);
    const ground = mix(sky.groundDark, sky.ground, clamp((patch - 0.25) * 1.9, 0, 1));
    const colour = scaled(ground, 1 - 0.06 * speck(at[0] * 31, at[1] * 17));
    const near = shines.filter(({ at: lamp, reach }) => Math.hypot(lamp[0] - at[0], lamp[1] - at[1]) < reach * 5);
    const fill = css(lit(sky, light, { colour, normal, at }, near));
    pen.poly([project(camera, a), project(camera, b), project(camera, c)], fill, { ink: fill, width: SEAM_PX });
  };
  for (let j = 0; j < rows; j++) {
    for (let i = -1; i < columns + 1; i++) {
      const a = corner(i, j);
      const shift = j % 2;
      const d = corner(i + shift, j + 1);
      facet(a, corner(i + 1, j), d);
      facet(a, d, corner(i + shift - 1, j + 1));
    }
    yield;
  }
}
