import { GLOW, MATERIAL } from '../colour.ts';
import { barrel, box, placed, pole, quad, sign, type Face } from '../solids.ts';
import type { Vec } from '../vector.ts';

const { black, graphite, white, orange, grey } = MATERIAL;

/** A wheel that rolls along x. */
function wheel(x: number, y: number, radius: number, width: number): Face[] {
  return placed(
    barrel(width, radius, radius, 10, () => black, graphite),
    [x, y, 0],
    Math.PI / 2,
  );
}

/** A pressurised rover on six wheels; its nose points along x. */
export function roverFaces(): Face[] {
  const faces: Face[] = [];
  for (const x of [-1.5, 0, 1.5]) for (const y of [-1.25, 1.25]) faces.push(...wheel(x, y, 0.52, 0.5));
  faces.push(...box([-2.1, -1.05, 0.7], [1.3, 1.05, 2.2], white));
  const near: readonly [Vec, Vec, Vec, Vec, Vec] = [
    [1.3, -1.05, 0.7],
    [2.3, -0.9, 0.9],
    [2.3, -0.9, 1.5],
    [1.5, -0.95, 2.2],
    [1.3, -1.05, 2.2],
  ];
  const across = ([x, y, z]: Vec): Vec => [x, -y, z];
  const [sill, chin, brow, crown, back] = near;
  faces.push({ points: near, colour: white }, { points: near.map(across).toReversed(), colour: white });
  faces.push(quad(chin, across(chin), across(brow), brow, orange));
  faces.push(quad(brow, across(brow), across(crown), crown, black, { lit: GLOW.window }));
  faces.push(quad(crown, across(crown), across(back), back, white));
  faces.push(quad(chin, across(chin), across(sill), sill, graphite));
  faces.push(sign(-1.9, 1.1, 1.2, 1.36, -1.07, orange));
  for (const x of [-1.4, -0.4, 0.5]) faces.push(sign(x, 1.55, x + 0.55, 1.95, -1.07, black, GLOW.window));
  return [...faces, ...box([-1.8, -0.8, 2.2], [-0.2, 0.8, 2.4], grey), ...pole(-1.9, 0.8, 2.2, 4, 0.04, graphite)];
}
