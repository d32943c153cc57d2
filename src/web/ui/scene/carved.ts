/** Faces made ready to be painted: turned, sorted from far to near, with normals. Light may change; this does not. */
import { DEPTH_SEEN, HEIGHT_SEEN, VIEW } from './camera.ts';
import { speck } from './chance.ts';
import { MATERIAL, mix, type Rgb } from './colour.ts';
import { placed, type Face } from './solids.ts';
import { cross, dot, middle, minus, turned, unit, type Vec } from './vector.ts';

/** One face of a body at the origin. */
export type Facet = {
  readonly face: Face;
  readonly colour: Rgb;
  readonly normal: Vec;
  readonly middle: Vec;
  readonly front: boolean;
};

export type Carved = {
  /** What the viewer sees, from far to near. */
  readonly facets: readonly Facet[];
  /** Every face, for the shadow. */
  readonly all: readonly Face[];
};

/** How much nearer what is painted on a face counts than the face. */
const DECAL_M = 0.35;
const CELL_M = 4;

/** Makes faces ready. `wear` (share) leaves grime on some of them. */
export function carve(faces: readonly Face[], yaw: number, wear = 0): Carved {
  const all = placed(faces, [0, 0, 0], yaw).filter(({ points }) => points.length >= 3);
  const facets: (Facet & { readonly depth: number })[] = [];
  all.forEach((face, index) => {
    const [a, b, c] = face.points as readonly [Vec, Vec, Vec];
    const outward = unit(cross(minus(b, a), minus(c, a)));
    const front = dot(outward, VIEW) < 0;
    if (!front && face.open !== true && face.glass !== true && face.decal !== true) return;
    // What is painted on the far side of a body does not show through it.
    if (!front && face.decal === true && face.cell !== true) return;
    const at = middle(face.points);
    const nearer = face.cell === true ? CELL_M : face.decal === true ? DECAL_M : 0;
    const grime = face.glass !== true && speck(index * 7 + 1, 11) < wear * 0.8 ? 0.2 + 0.5 * wear : 0;
    facets.push({
      face,
      colour: grime > 0 ? mix(face.colour, MATERIAL.rust, grime) : face.colour,
      normal: front || face.glass === true ? outward : turned(outward),
      middle: at,
      front,
      depth: at[1] * HEIGHT_SEEN - at[2] * DEPTH_SEEN - nearer,
    });
  });
  facets.sort((p, q) => q.depth - p.depth);
  return { facets, all };
}
