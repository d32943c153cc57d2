import { GLOW, MATERIAL } from '../colour.ts';
import { beam, placed, prism, type Face } from '../solids.ts';

const { grey, graphite, bone, ochre, white, orange, black } = MATERIAL;

/** Height of a landing vehicle, m. */
export const LANDER_HEIGHT = 10.3;

/** The vehicle that brought everything, and those that bring supplies: a cone on four legs. */
export function landerFaces(): Face[] {
  const faces: Face[] = [];
  for (const angle of [0.78, 2.36, 3.93, 5.5]) {
    const x = Math.cos(angle);
    const y = Math.sin(angle);
    faces.push(...beam([x * 1.6, y * 1.6, 2.2], [x * 3.2, y * 3.2, 0.15], 0.14, grey));
    faces.push(...placed(prism(8, [0.55, 0.55], [0, 0.16], graphite), [x * 3.2, y * 3.2, 0]));
  }
  return [
    ...faces,
    ...prism(12, [1, 0.6], [0.9, 1.5], graphite),
    ...prism(12, [2.1, 2.1], [1.5, 3.2], (side) => (side % 4 === 0 ? graphite : bone)),
    ...prism(12, [1.9, 1.9], [3.2, 3.5], ochre),
    ...prism(12, [1.8, 1.5], [3.5, 7.6], white),
    ...prism(12, [1.72, 1.64], [5, 5.5], orange, { cap: false }),
    ...prism(12, [1.5, 0.45], [7.6, 9.6], bone),
    ...prism(12, [0.45, 0.05], [9.6, LANDER_HEIGHT], orange),
    {
      points: [
        [-0.4, -1.72, 6],
        [0.4, -1.72, 6],
        [0.38, -1.62, 6.9],
        [-0.38, -1.62, 6.9],
      ],
      colour: black,
      decal: true,
      lit: GLOW.window,
    },
  ];
}
