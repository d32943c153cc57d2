/** What stands before somebody who walks behind a module: worked out when somebody does, and kept as long as the land is. */
import type { Standing } from './base.ts';
import { project, type Camera } from './camera.ts';
import { carvingOf } from './carvings.ts';

/** The outlines that hide a figure at a depth (m) between two pixels across. */
export type Hides = (depthM: number, left: number, right: number) => Path2D[];

type Hide = { readonly path: Path2D; readonly left: number; readonly right: number };

/** What juts out over the ground that a module stands on, m. */
const JUT_M = 2;

/** The hides of a base as a camera sees it. */
export function hidesOf(modules: readonly Standing[], camera: Camera): Hides {
  const known = new Map<Standing, Hide>();
  return (depthM, left, right) => {
    const found: Path2D[] = [];
    for (const module of modules) {
      if (module.at[1] >= depthM || !isNear(module, camera, left, right)) continue;
      const hide = known.get(module) ?? traced(module, camera);
      known.set(module, hide);
      if (hide.right > left && hide.left < right) found.push(hide.path);
    }
    return found;
  };
}

function isNear({ outline }: Standing, camera: Camera, left: number, right: number): boolean {
  const jut = JUT_M * camera.scale;
  let [from, to] = [Infinity, -Infinity];
  for (const [x, y] of outline) {
    const [px] = project(camera, [x, y, 0]);
    from = Math.min(from, px);
    to = Math.max(to, px);
  }
  return to + jut > left && from - jut < right;
}

function traced(module: Standing, camera: Camera): Hide {
  const path = new Path2D();
  let [left, right] = [Infinity, -Infinity];
  for (const { face } of carvingOf(module).facets) {
    if (face.glass === true && !face.points.every(([, , z]) => z < 1)) continue;
    face.points.forEach(([x, y, z], i) => {
      const [px, py] = project(camera, [x + module.at[0], y + module.at[1], z]);
      left = Math.min(left, px);
      right = Math.max(right, px);
      if (i === 0) path.moveTo(px, py);
      else path.lineTo(px, py);
    });
    path.closePath();
  }
  return { path, left, right };
}
