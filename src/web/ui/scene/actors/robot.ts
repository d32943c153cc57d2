import { GLOW, MATERIAL } from '../colour.ts';
import { box, sign, type Face } from '../solids.ts';

const { graphite, bone, teal } = MATERIAL;

/** A robot on two legs, which looks towards −y. */
export function robotFaces(stride: -1 | 0 | 1): Face[] {
  const left = stride === 1 ? 0.14 : 0;
  const right = stride === -1 ? 0.14 : 0;
  return [
    ...box([-0.24, -0.13 - left, left], [-0.05, 0.13 - left, 0.8], graphite),
    ...box([0.05, -0.13 - right, right], [0.24, 0.13 - right, 0.8], graphite),
    ...box([-0.34, -0.2, 0.78], [0.34, 0.2, 1.4], bone),
    ...box([-0.35, -0.21, 1.2], [0.35, 0.21, 1.3], teal),
    ...box([-0.48, -0.11, 0.7], [-0.36, 0.11, 1.34], graphite),
    ...box([0.36, -0.11, 0.7], [0.48, 0.11, 1.34], graphite),
    ...box([-0.2, -0.19, 1.42], [0.2, 0.19, 1.78], graphite),
    sign(-0.17, 1.56, 0.17, 1.68, -0.2, teal, GLOW.eye),
  ];
}
