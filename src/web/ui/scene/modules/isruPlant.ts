import { GLOW, MATERIAL } from '../colour.ts';
import { box, dome, placed, prism, sign, type Face } from '../solids.ts';
import { alike, rectangle, YAW, type Drawing } from './drawing.ts';

const { graphite, ochre, black, white, bone, blue, orange, grey } = MATERIAL;

/** An ochre box with two columns, a chimney and radiators. */
export const isruPlant: Drawing = {
  yaw: YAW,
  footprint: rectangle(-3.3, -2, 3.3, 2.2),
  height: 4.9,
  variant: alike,
  faces: () => {
    const faces: Face[] = [
      ...box([-3.2, -1.8, 0], [3.2, 1.8, 0.5], graphite),
      ...box([-2.9, -1.4, 0.5], [-0.4, 1.4, 2.5], ochre),
      ...box([-2.9, -1.42, 1.3], [-0.4, -1.4, 1.6], black),
      ...placed(prism(12, [0.85, 0.85], [0.5, 3.9], white), [0.7, 0.3, 0]),
      ...placed(dome(12, 2, 0.85, 0.5, 3.9, bone), [0.7, 0.3, 0]),
      ...placed(prism(12, [0.88, 0.88], [2.6, 3], blue, { cap: false }), [0.7, 0.3, 0]),
      ...placed(prism(12, [0.7, 0.7], [0.5, 3], white), [2.3, -0.5, 0]),
      ...placed(dome(12, 2, 0.7, 0.4, 3, bone), [2.3, -0.5, 0]),
      ...placed(prism(12, [0.73, 0.73], [2, 2.3], orange, { cap: false }), [2.3, -0.5, 0]),
      ...placed(prism(8, [0.22, 0.18], [2.5, 4.9], graphite), [-1.6, 0.5, 0]),
    ];
    for (let i = 0; i < 5; i++) faces.push(...box([-2.7 + i * 0.45, 1.4, 0.7], [-2.6 + i * 0.45, 2.1, 2.2], grey));
    faces.push(sign(-2.4, 0.7, -1.9, 1.1, -1.43, black, GLOW.window));
    return faces;
  },
  lamps: [{ x: -3, y: -2.6, z: 1.6, reach: 2.4, strength: 0.8 }],
};
