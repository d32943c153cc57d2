/** How much of an ink is seen: one sun, one ambient, lamps, and haze with distance. */
import { mix, type Rgb } from './colour.ts';
import type { Sky } from './skies.ts';
import { clamp, dot, unit, type Vec } from './vector.ts';

/** A lamp in the scene. */
export type Shine = { readonly at: Vec; readonly reach: number; readonly strength: number; readonly ink: Rgb };

/** The sun over the horizon, degrees; azimuth clockwise from north. */
export type Sun = { readonly elevationDeg: number; readonly azimuthDeg: number };

/** The camera looks a little south of west: the noon sun stands to the left, and sets in the picture. */
const FACING_DEG = 250;
/** Light lower or higher than this would hide the shapes. */
const LOWEST_DEG = 9;
const HIGHEST_DEG = 43;

/** Degrees from the middle of the view to an azimuth, −180 to 180; positive to the right. */
export function besideDeg(azimuthDeg: number): number {
  return ((((azimuthDeg - FACING_DEG) % 360) + 540) % 360) - 180;
}

/** Towards the light: the sun where it stands by day, the sky's own light in a storm and at night. */
export function towardsLight(sky: Sky, sun: Sun | null): Vec {
  if (sun === null || sky.night === 1 || sky.stormy) return unit(sky.light);
  const beside = (besideDeg(sun.azimuthDeg) * Math.PI) / 180;
  const up = (clamp(sun.elevationDeg, LOWEST_DEG, HIGHEST_DEG) * Math.PI) / 180;
  return [Math.sin(beside) * Math.cos(up), Math.cos(beside) * Math.cos(up), Math.sin(up)];
}

/** The ink of a facet with a normal at a place, 0 to 255. */
export function lit(
  sky: Sky,
  light: Vec,
  { colour, normal, at }: { readonly colour: Rgb; readonly normal: Vec; readonly at: Vec },
  shines: readonly Shine[],
): Rgb {
  const facing = Math.max(0, dot(normal, light));
  const { ambient, sun } = sky;
  let red = colour[0] * (ambient[0] + sun[0] * facing) + colour[0] * Math.max(0, -normal[2]) * 0.05;
  let green = colour[1] * (ambient[1] + sun[1] * facing);
  let blue = colour[2] * (ambient[2] + sun[2] * facing);
  for (const { at: lamp, reach, strength, ink } of shines) {
    const dx = lamp[0] - at[0];
    const dy = lamp[1] - at[1];
    const dz = lamp[2] - at[2];
    const away = Math.sqrt(dx * dx + dy * dy + dz * dz);
    if (away > reach * 5) continue;
    const turned = away === 0 ? 1 : Math.max(0, (normal[0] * dx + normal[1] * dy + normal[2] * dz) / away);
    const near = away / reach;
    const k = ((strength * (0.25 + 0.75 * turned)) / (1 + near * near * 1.9)) * 0.8;
    red += (colour[0] * k * ink[0]) / 255;
    green += (colour[1] * k * ink[1]) / 255;
    blue += (colour[2] * k * ink[2]) / 255;
  }
  const seen: Rgb = [clamp(red, 0, 255), clamp(green, 0, 255), clamp(blue, 0, 255)];
  return mix(seen, sky.haze, hazeAt(sky, at[1]));
}

/** The share of haze over what stands at a depth (m). */
function hazeAt(sky: Sky, y: number): number {
  return clamp(1 - Math.exp(-sky.hazePerM * Math.max(0, y + 12)), 0, sky.hazeMost);
}
