import { GLOW, MATERIAL } from '../colour.ts';
import { placed, prism } from '../solids.ts';
import { alike, circle, YAW, type Drawing } from './drawing.ts';

const { regolith, grey, white, bone, orange } = MATERIAL;

/** A parasol of radiators on a mast, over a core in the ground. */
export const fissionReactor: Drawing = {
  yaw: YAW,
  footprint: circle(3.4),
  height: 6.2,
  variant: alike,
  faces: () => [
    ...prism(12, [3.2, 2.6], [0, 0.7], regolith),
    ...prism(10, [0.55, 0.45], [0.7, 4], grey),
    ...prism(14, [3, 0.5], [3.9, 5.2], (side) => (side % 2 === 1 ? white : bone), { finish: { open: true } }),
    ...placed(prism(8, [0.35, 0.1], [5.2, 6.2], orange, { finish: { lit: GLOW.beacon } }), [0, 0, 0]),
  ],
  lamps: [],
};
