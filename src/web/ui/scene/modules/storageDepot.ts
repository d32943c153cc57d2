import { MATERIAL, type Rgb } from '../colour.ts';
import { box, placed, prism, sign, sphere, type Face } from '../solids.ts';
import { eighths, rectangle, YAW, type Drawing, type Look } from './drawing.ts';

const { blue, teal, grey, white, graphite, black } = MATERIAL;

/** One tank: a sphere with a band in the ink of what it holds, and a gauge at its foot. */
function tank(x: number, band: Rgb, share: number): Face[] {
  const level = (eighths(share) / 8) * 1.1;
  const faces = [
    ...prism(8, [0.9, 0.9], [0, 0.5], graphite),
    ...sphere(12, 8, 1.25, 1.6, (ring) => (ring === 4 ? band : white)),
    ...box([-0.2, -1.34, 0], [0.2, -1.26, 1.5], black),
  ];
  if (level > 0) faces.push(sign(-0.14, 0.2, 0.14, 0.2 + level, -1.36, band));
  return placed(faces, [x, 0, 0]);
}

/** Three spheres: oxygen, water, nitrogen. */
export const storageDepot: Drawing = {
  yaw: YAW,
  footprint: rectangle(-4.3, -1.45, 4.3, 1.4),
  height: 2.9,
  variant: ({ oxygen, water, nitrogen }: Look) => `${eighths(oxygen)} ${eighths(water)} ${eighths(nitrogen)}`,
  faces: ({ oxygen, water, nitrogen }) => [
    ...tank(-2.9, blue, oxygen),
    ...tank(0, teal, water),
    ...tank(2.9, grey, nitrogen),
  ],
  lamps: [{ x: 0, y: -2.4, z: 1.4, reach: 1.8, strength: 0.5 }],
};
