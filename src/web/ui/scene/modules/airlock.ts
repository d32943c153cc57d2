import { GLOW, MATERIAL } from '../colour.ts';
import { box, sign } from '../solids.ts';
import { alike, rectangle, YAW, type Drawing } from './drawing.ts';

const { bone, orange, black, graphite } = MATERIAL;

/** A box with an orange door and a ramp. */
export const airlock: Drawing = {
  yaw: YAW,
  footprint: rectangle(-1.05, -2.05, 1.05, 1.15),
  height: 2.4,
  variant: alike,
  faces: () => [
    ...box([-1, -1.1, 0], [1, 1.1, 2.4], bone),
    sign(-0.62, 0.15, 0.62, 2, -1.12, orange),
    sign(-0.3, 1.2, 0.3, 1.75, -1.14, black, GLOW.window),
    ...box([-0.9, -2, 0], [0.9, -1.1, 0.18], graphite),
  ],
  lamps: [{ x: -1.6, y: -2.2, z: 1.8, reach: 2, strength: 0.8 }],
};
