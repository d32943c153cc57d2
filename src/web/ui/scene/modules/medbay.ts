import { GLOW, MATERIAL } from '../colour.ts';
import { dome, prism, sign } from '../solids.ts';
import { alike, circle, YAW, type Drawing } from './drawing.ts';

const { white, teal, bone, black } = MATERIAL;

/** An octagon with a teal plus. */
export const medbay: Drawing = {
  yaw: YAW,
  footprint: circle(2.4),
  height: 3.4,
  variant: alike,
  faces: () => [
    ...prism(8, [2.2, 2.2], [0, 2.5], white, { turn: Math.PI / 8 }),
    ...prism(8, [2.25, 2.25], [1.6, 2.05], teal, { cap: false, turn: Math.PI / 8 }),
    ...dome(8, 2, 2.15, 0.9, 2.5, bone),
    sign(-0.16, 0.45, 0.16, 1.4, -2.08, teal),
    sign(-0.5, 0.76, 0.5, 1.1, -2.08, teal),
    sign(-0.7, 1.68, -0.25, 1.98, -2.12, black, GLOW.window),
    sign(0.25, 1.68, 0.7, 1.98, -2.12, black, GLOW.window),
  ],
  lamps: [{ x: -1, y: -2.6, z: 1.8, reach: 2, strength: 0.7 }],
};
