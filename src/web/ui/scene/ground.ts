/** The lie of the land: level where people build, rolling beyond, with a few craters. */
import { roll } from './chance.ts';
import type { Camera } from './camera.ts';
import { clamp, type Spot } from './vector.ts';

/** Half the breadth and depth of the level ground, and its middle. */
export type Level = { readonly x: number; readonly y: number; readonly broad: number; readonly deep: number };

const CRATERS = [
  { at: [1.16, -0.55], radius: 5.2, depth: 2.2 },
  { at: [-1.14, -0.75], radius: 4.2, depth: 1.6 },
  { at: [1.36, 0.5], radius: 4, depth: 1.2 },
  { at: [-1.42, 0.2], radius: 5, depth: 1.6 },
] as const satisfies readonly { at: Spot; radius: number; depth: number }[];

/** The level ground under some outlines. */
export function levelUnder(outlines: readonly (readonly Spot[])[]): Level {
  let [left, right, near, far] = [-26, 26, -11, 20];
  for (const outline of outlines)
    for (const [x, y] of outline) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      near = Math.min(near, y);
      far = Math.max(far, y);
    }
  return { x: (left + right) / 2, y: (near + far) / 2, broad: (right - left) / 2 + 3, deep: (far - near) / 2 + 3 };
}

/** Height of the ground over its mean, m. 0 where the base stands. */
export function heightAt(level: Level, farM: number, x: number, y: number): number {
  const u = (x - level.x) / level.broad;
  const v = (y - level.y) / level.deep;
  const out = clamp((Math.max(Math.abs(u), Math.abs(v)) - 1) * 2.4, 0, 1);
  if (out === 0) return 0;
  let z = (roll(x * 0.09 + 11, y * 0.12 + 5) - 0.42) * 3.2 * out;
  const last = clamp((y - farM + 9) / 8, 0, 1);
  z = z * (1 - last * 0.75) - last * 0.2;
  for (const { at, radius, depth } of CRATERS) {
    const q = Math.hypot(x - level.x - at[0] * (level.broad + 6), y - level.y - at[1] * level.deep) / radius;
    if (q >= 1.35) continue;
    z += out * (q < 1 ? -depth * (1 - q * q) + depth * 0.32 * q * q : (depth * 0.32 * (1.35 - q)) / 0.35);
  }
  return z;
}

/** The ground that the camera sees, in metres. */
export function seen(camera: Camera): { left: number; right: number; near: number } {
  return {
    left: -camera.x / camera.scale - 3,
    right: (camera.width - camera.x) / camera.scale + 3,
    near: -(camera.height - camera.y) / (0.5 * camera.scale) - 5,
  };
}
