import { GLOW, MATERIAL, type Rgb } from '../colour.ts';
import { box, dome, prism, sign, type Face } from '../solids.ts';

const { white, bone, ochre } = MATERIAL;

/** Somebody in a suit with bands of their own ink, who looks towards −y. A stride lifts one foot and then the other. */
export function personFaces(band: Rgb, stride: -1 | 0 | 1): Face[] {
  const left = stride === 1 ? 0.14 : 0;
  const right = stride === -1 ? 0.14 : 0;
  return [
    ...box([-0.26, -0.14 - left, left], [-0.04, 0.14 - left, 0.78], white),
    ...box([0.04, -0.14 - right, right], [0.26, 0.14 - right, 0.78], white),
    ...box([-0.34, -0.2, 0.74], [0.34, 0.2, 1.42], white),
    ...box([-0.345, -0.205, 1.08], [0.345, 0.205, 1.22], band),
    ...box([-0.28, 0.2, 0.8], [0.28, 0.44, 1.46], bone),
    ...box([-0.5, -0.13 + left, 0.74], [-0.34, 0.13 + left, 1.36], band),
    ...box([0.34, -0.13 + right, 0.74], [0.5, 0.13 + right, 1.36], band),
    ...prism(8, [0.25, 0.29], [1.42, 1.62], white),
    ...dome(8, 2, 0.29, 0.26, 1.62, white),
    sign(-0.19, 1.48, 0.19, 1.74, -0.28, ochre, GLOW.bright),
  ];
}
