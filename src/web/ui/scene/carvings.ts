/** Carved modules, kept while they are used: many modules look alike, and light changes none of this. */
import { carve, type Carved } from './carved.ts';
import { MATERIAL } from './colour.ts';
import { eighths } from './modules/drawing.ts';
import { lately } from './lately.ts';
import { DRAWINGS } from './modules/drawings.ts';
import type { Standing } from './base.ts';
import { beam, box, pole, type Face } from './solids.ts';
import { middle, type Vec } from './vector.ts';

/** A dome takes 300 kB. A base of twenty modules has some fourteen looks at a time; wear and crops give it others for ever. */
const kept = lately<Carved>(48);

/** The faces of a module as it stands, or as far as it has been built. */
export function carvingOf({ kind, look, done }: Pick<Standing, 'kind' | 'look' | 'done'>): Carved {
  const drawing = DRAWINGS[kind];
  const wear = eighths(look.wear);
  const tenths = Math.floor(done * 10);
  const key = `${kind} ${wear} ${tenths} ${drawing.variant(look)}`;
  return kept.of(key, () => {
    const whole = drawing.faces(look);
    return carve(done >= 1 ? whole : rising(whole, kind, tenths / 10), drawing.yaw, wear / 8);
  });
}

/** A module that is being built: what stands of it, and a scaffold about it. */
function rising(whole: readonly Face[], kind: Standing['kind'], done: number): Face[] {
  const { footprint, height } = DRAWINGS[kind];
  const xs = footprint.map(([x]) => x);
  const ys = footprint.map(([, y]) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs) + 0.4, Math.max(...xs) - 0.4, Math.min(...ys) + 0.4, Math.max(...ys) - 0.4];
  const corners: readonly Vec[] = [
    [x0, y0, 0],
    [x1, y0, 0],
    [x1, y1, 0],
    [x0, y1, 0],
  ];
  const top = Math.min(height, 5) * 0.9 + 0.4;
  const faces: Face[] = box([x0, y0, 0], [x1, y1, 0.12], MATERIAL.sinter);
  faces.push(...whole.filter(({ points }) => middle(points)[2] <= 0.1 + done * height));
  for (const [x, y] of corners) faces.push(...pole(x, y, 0, top, 0.07, MATERIAL.ochre));
  corners.forEach(([x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % 4] ?? [x, y];
    faces.push(...beam([x, y, top], [nextX, nextY, top], 0.06, MATERIAL.ochre));
    faces.push(...beam([x, y, top * 0.5], [nextX, nextY, top * 0.5], 0.05, MATERIAL.grey));
  });
  return faces;
}
