/** The camera: orthographic, 30 degrees up, framing what is built. */
import type { Spot, Vec } from './vector.ts';

const ELEVATION = Math.PI / 6;
/** Sine and cosine of its elevation: how much of depth and of height is seen. */
export const DEPTH_SEEN = Math.sin(ELEVATION);
/** How much of a height is seen from above. */
export const HEIGHT_SEEN = Math.cos(ELEVATION);
/** Along the view, from the eye. */
export const VIEW: Vec = [0, HEIGHT_SEEN, -DEPTH_SEEN];

export type Camera = {
  /** Of the picture, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels per metre. */
  readonly scale: number;
  /** Where the ground's origin lies. */
  readonly x: number;
  readonly y: number;
  /** Metres away at which the ground ends, and the pixel at which it does. */
  readonly farM: number;
  readonly horizon: number;
};

/** What has to be in the picture: outlines on the ground, each with a height. */
export type Body = { readonly outline: readonly Spot[]; readonly heightM: number };

/** Pixels per metre at most: beyond, few modules would look like toys. */
const MOST_SCALE = 22;
const LEAST_FAR_M = 24;
/** Ground behind the last module. */
const BEHIND_M = 3;
/** The share of the picture that is sky. */
const SKY_SHARE = 0.235;
/** Ground before the nearest, m; and what hangs at the top of the window. */
const BEFORE_M = 1.6;
const PLATES_PX = 54;
const MARGIN = 0.022;

/** The camera for a picture of a size. */
export function frame(width: number, height: number, bodies: readonly Body[]): Camera {
  let [left, right, near, far, top] = [-8, 8, -6, 6, 4];
  for (const { outline, heightM } of bodies) {
    let sum = 0;
    for (const [x, y] of outline) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      near = Math.min(near, y);
      far = Math.max(far, y);
      sum += y;
    }
    top = Math.max(top, (sum / Math.max(1, outline.length)) * DEPTH_SEEN + heightM * HEIGHT_SEEN);
  }
  const farM = Math.max(LEAST_FAR_M, far + BEHIND_M);
  const low = near - BEFORE_M;
  const margin = Math.max(10, width * MARGIN);
  const plates = Math.min(PLATES_PX, height * 0.2);
  // What stands so tall that it reaches over the horizon, in metres of the picture.
  const over = Math.max(0, top - farM * DEPTH_SEEN);
  const deep = (farM - low) * DEPTH_SEEN;
  const scale = Math.min(
    MOST_SCALE,
    (width - 2 * margin) / (right - left),
    (height * (1 - SKY_SHARE)) / deep,
    (height - plates) / (deep + over),
  );
  const sky = Math.max(height * SKY_SHARE, plates + over * scale);
  // What is spare in depth is shared between sky and foreground.
  const horizon = sky + (height - sky - deep * scale) * 0.42;
  const y = horizon + farM * DEPTH_SEEN * scale;
  const x = width / 2 - ((left + right) / 2) * scale;
  return { width, height, scale, x, y, farM, horizon };
}

/** Where a point is seen, in pixels. */
export function project(camera: Camera, [x, y, z]: Vec): Spot {
  const { scale } = camera;
  return [camera.x + x * scale, camera.y - y * DEPTH_SEEN * scale - z * HEIGHT_SEEN * scale];
}
