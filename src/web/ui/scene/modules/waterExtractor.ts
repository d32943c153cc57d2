import { MATERIAL } from '../colour.ts';
import { barrel, beam, box, placed, pole, prism, type Face } from '../solids.ts';
import type { Vec } from '../vector.ts';
import { alike, rectangle, YAW, type Drawing } from './drawing.ts';

const { ochre, grey, graphite, white, teal, regolith } = MATERIAL;
const TOP = 5.4;
const FEET: readonly Vec[] = [
  [-1.5, -1.2, 0],
  [1.5, -1.2, 0],
  [0, 1.6, 0],
];

/** A tripod over the borehole, its oven, a tank and the heap of what it dug. */
export const waterExtractor: Drawing = {
  yaw: YAW,
  footprint: rectangle(-3.5, -1.5, 4.3, 4),
  height: TOP,
  variant: alike,
  faces: () => {
    const faces: Face[] = FEET.flatMap((foot) => beam(foot, [0, 0, TOP], 0.1, ochre));
    for (const z of [1.8, 3.4]) {
      const ring = FEET.map(([x, y]): Vec => [x * (1 - z / TOP), y * (1 - z / TOP), z]);
      ring.forEach((from, i) => faces.push(...beam(from, ring[(i + 1) % 3] ?? from, 0.06, ochre)));
    }
    return [
      ...faces,
      ...pole(0, 0, 0, 5.2, 0.13, grey),
      ...box([-0.5, -0.4, 4.4], [0.5, 0.4, 5.2], graphite),
      ...placed(
        barrel(2.2, 0.7, 0.8, 10, () => white, teal),
        [3, 0.2, 0],
        0.3,
      ),
      ...box([-3.4, -0.8, 0], [-1.8, 0.8, 1.3], white),
      ...placed(prism(7, [1.3, 0.1], [0, 0.9], regolith), [1.3, 2.6, 0]),
    ];
  },
  lamps: [{ x: -1.8, y: -1.8, z: 2.4, reach: 2, strength: 0.6 }],
};
