import { GLOW, MATERIAL } from '../colour.ts';
import { barrel, dome, placed, prism, quad, type Face } from '../solids.ts';
import { alike, rectangle, YAW, type Drawing } from './drawing.ts';

const { white, bone, orange, graphite, black } = MATERIAL;
const BARRELS = [-3, 3] as const;
const WINDOWS = [-3.4, -2.1, -0.8, 0.8, 2.1, 3.4] as const;

/** Two banded barrels and a dome between them. */
export const habitat: Drawing = {
  yaw: YAW,
  footprint: rectangle(-4.9, -5.4, 4.9, 5.4),
  height: 5.6,
  variant: alike,
  faces: () => {
    const faces: Face[] = [];
    for (const y of BARRELS)
      faces.push(
        ...placed(
          barrel(9.5, 2.25, 1.75, 14, (band) => (band === 1 || band === 7 ? orange : white), bone, { bands: 9 }),
          [0, y, 0],
        ),
      );
    faces.push(...prism(12, [2.5, 2.5], [0, 3.6], white));
    faces.push(...prism(12, [2.56, 2.56], [2.2, 2.7], orange, { cap: false }));
    faces.push(...dome(12, 3, 2.5, 1.3, 3.6, bone));
    faces.push(...placed(prism(8, [0.7, 0.7], [0, 0.7], graphite), [0, 0, 4.8]));
    for (const side of BARRELS)
      for (const x of WINDOWS) {
        const y = side - Math.cos(0.62) * 2.28;
        const z = 1.75 + Math.sin(0.62) * 2.28;
        faces.push(
          quad(
            [x - 0.36, y + 0.02, z - 0.34],
            [x + 0.36, y + 0.02, z - 0.34],
            [x + 0.36, y + 0.42, z + 0.3],
            [x - 0.36, y + 0.42, z + 0.3],
            black,
            { decal: true, lit: GLOW.window },
          ),
        );
      }
    for (const side of BARRELS)
      faces.push({
        points: Array.from({ length: 10 }, (_, i) => [
          4.77,
          side + Math.cos((i / 10) * Math.PI * 2) * 0.8,
          1.9 + Math.sin((i / 10) * Math.PI * 2) * 0.8,
        ]),
        colour: black,
        decal: true,
        lit: GLOW.window,
      });
    return faces;
  },
  lamps: [-4.4, 0, 4.4].map((x) => ({ x, y: -4.6, z: 2.2, reach: 3.2, strength: 0.9 })),
};
