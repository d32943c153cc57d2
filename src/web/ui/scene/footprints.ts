/** Where convex outlines lie on the ground, and whether two of them overlap. */
import { yawed, type Spot } from './vector.ts';

/** An outline turned and moved to its place. */
export function standing(outline: readonly Spot[], [x, y]: Spot, yaw: number): Spot[] {
  return outline.map(([dx, dy]) => {
    const [tx, ty] = yawed([dx, dy, 0], yaw);
    return [x + tx, y + ty];
  });
}

/** Whether two convex outlines come closer than `gap` (m) along every line that could part them. */
export function overlap(a: readonly Spot[], b: readonly Spot[], gap = 0): boolean {
  return !parted(a, b, gap) && !parted(b, a, gap);
}

/** Whether some side of `a` has all of `b` beyond it. */
function parted(a: readonly Spot[], b: readonly Spot[], gap: number): boolean {
  return a.some((from, i) => {
    const to = a[(i + 1) % a.length] ?? from;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    // Outlines run counter-clockwise, so this points outward.
    const nx = (to[1] - from[1]) / length;
    const ny = (from[0] - to[0]) / length;
    return b.every(([x, y]) => (x - from[0]) * nx + (y - from[1]) * ny >= gap - 1e-9);
  });
}

/** Whether a point lies inside a convex outline or within `gap` (m) of it. */
export function inside(outline: readonly Spot[], [x, y]: Spot, gap = 0): boolean {
  return outline.every((from, i) => {
    const to = outline[(i + 1) % outline.length] ?? from;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    return ((x - from[0]) * (to[1] - from[1]) + (y - from[1]) * (from[0] - to[0])) / length <= gap;
  });
}
