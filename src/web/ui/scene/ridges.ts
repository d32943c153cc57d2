/** The hills behind the base, in three printed strips. */
import { roll, stream, swell } from './chance.ts';
import { css, mix, type Rgb } from './colour.ts';
import { ink } from './colour.ts';
import type { Camera } from './camera.ts';
import type { Pen } from './pen.ts';
import type { Sky } from './skies.ts';
import type { Spot } from './vector.ts';

const SHADED: Rgb = [40, 16, 8];
const STRIPS = [
  { down: 14, tall: 150, seed: 3.3, step: 46, lit: 0.11, shaded: 0.05 },
  { down: 20, tall: 104, seed: 7.9, step: 40, lit: 0.1, shaded: 0.06 },
  { down: 30, tall: 70, seed: 12.4, step: 34, lit: 0.1, shaded: 0.08 },
] as const;

/** Draws the hills along the horizon. */
export function paintRidges(pen: Pen, camera: Camera, sky: Sky): void {
  const { width, horizon } = camera;
  const size = Math.max(0.3, Math.min(1, horizon / 150));
  const light = ink(sky.bands[1] ?? '#000000');
  STRIPS.forEach(({ down, tall, seed, step, lit, shaded }, i) => {
    const colour = sky.ridges[i] ?? sky.ridges[0];
    const base = horizon + down * size;
    const line = crest(width, base, tall * size, seed, step * Math.max(0.5, size));
    pen.poly([[-10, base + 60], ...line, [width + 20, base + 60]], css(colour));
    const next = stream(seed * 10);
    for (let k = 0; k + 1 < line.length; k++) {
      const [a, b] = [line[k] as Spot, line[k + 1] as Spot];
      const rises = b[1] < a[1];
      const foot: Spot = [
        (a[0] + b[0]) / 2 + (rises ? 10 : -6),
        Math.max(a[1], b[1]) + tall * size * (0.18 + next() * 0.32),
      ];
      pen.poly([a, b, foot], css(rises ? mix(colour, light, lit) : mix(colour, SHADED, shaded)));
    }
  });
}

function crest(width: number, base: number, tall: number, seed: number, step: number): Spot[] {
  const next = stream(seed * 100);
  const line: Spot[] = [];
  for (let x = -step; x < width + step * 2; x += step * (0.55 + next() * 0.9)) {
    const hill = roll(x / 260 + seed, seed * 0.7);
    const mesa = Math.max(0, swell(x / 420 + seed * 3, 2) - 0.52) * 2.2;
    line.push([x, base - tall * (0.25 + hill * 0.75) - tall * Math.min(0.62, mesa)]);
  }
  return line;
}
