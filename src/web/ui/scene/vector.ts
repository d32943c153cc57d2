/** Points and directions in the camera's own axes, metres: x to the right, y away from the viewer, z up. */
export type Vec = readonly [x: number, y: number, z: number];
/** A point on the ground. */
export type Spot = readonly [x: number, y: number];

/** a − b. */
export function minus(a: Vec, b: Vec): Vec {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

/** The scalar product. */
export function dot(a: Vec, b: Vec): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** The vector product. */
export function cross(a: Vec, b: Vec): Vec {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** The direction of a, of length 1; a itself when it has no length. */
export function unit(a: Vec): Vec {
  const length = Math.hypot(a[0], a[1], a[2]);
  return length === 0 ? a : [a[0] / length, a[1] / length, a[2] / length];
}

/** The same direction, backwards. */
export function turned(a: Vec): Vec {
  return [-a[0], -a[1], -a[2]];
}

/** Turns a point about the vertical by an angle in radians, counter-clockwise as seen from above. */
export function yawed([x, y, z]: Vec, yaw: number): Vec {
  const c = Math.cos(yaw);
  const s = Math.sin(yaw);
  return [x * c - y * s, x * s + y * c, z];
}

/** The middle of some points. */
export function middle(points: readonly Vec[]): Vec {
  let x = 0;
  let y = 0;
  let z = 0;
  for (const point of points) {
    x += point[0];
    y += point[1];
    z += point[2];
  }
  const n = Math.max(1, points.length);
  return [x / n, y / n, z / n];
}

/** A value held between two bounds. */
export function clamp(value: number, least: number, most: number): number {
  return value < least ? least : value > most ? most : value;
}
