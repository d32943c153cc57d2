import { GLOW, MATERIAL } from '../colour.ts';
import { beam, placed, prism, type Face } from '../solids.ts';
import type { Vec } from '../vector.ts';
import { alike, circle, YAW, type Drawing } from './drawing.ts';

const { white, orange, bone, graphite } = MATERIAL;
const TOP = 9;
const DISH = 1.9;

function ring(spread: number, z: number): Vec[] {
  return [
    [-0.8 * spread, -0.6 * spread, z],
    [0.8 * spread, -0.6 * spread, z],
    [0, 0.8 * spread, z],
  ];
}

/** A point of the dish: `around` it, at a radius, as deep as it is curved there. */
function dishAt(around: number, radius: number, depth: number): Vec {
  const y = -Math.cos(0.5) * depth - Math.cos(around) * radius * Math.sin(0.5);
  const z = Math.sin(0.5) * depth + Math.cos(around) * radius * Math.cos(0.5);
  return [Math.sin(around) * radius - 0.42 * depth, y - 0.3, z + 7.4];
}

/** A lattice mast with a dish that looks up, and a beacon. */
export const commsArray: Drawing = {
  yaw: YAW,
  footprint: circle(1.6),
  height: 9.4,
  variant: alike,
  faces: () => {
    const faces: Face[] = [];
    const foot = ring(1, 0);
    const head = ring(0.25, TOP);
    foot.forEach((from, i) => faces.push(...beam(from, head[i] ?? from, 0.07, i === 0 ? orange : white)));
    for (let k = 1; k < 6; k++) {
      const high = ring(1 - (0.75 * k) / 6, (TOP * k) / 6);
      const low = ring(1 - (0.75 * (k - 1)) / 6, (TOP * (k - 1)) / 6);
      high.forEach((from, i) => faces.push(...beam(from, low[(i + 1) % 3] ?? from, 0.035, bone)));
    }
    for (let i = 0; i < 14; i++) {
      const a = (i / 14) * Math.PI * 2;
      const b = ((i + 1) / 14) * Math.PI * 2;
      faces.push({
        points: [dishAt(a, DISH, 0.7), dishAt(b, DISH, 0.7), dishAt(b, 0.9, 0.15), dishAt(a, 0.9, 0.15)],
        colour: white,
        open: true,
      });
      faces.push({ points: [dishAt(a, 0.9, 0.15), dishAt(b, 0.9, 0.15), dishAt(0, 0, 0)], colour: bone, open: true });
    }
    faces.push(...beam([-0.2, -0.4, 7.4], [-0.9, -1.6, 8], 0.06, graphite));
    faces.push(...placed(prism(6, [0.2, 0.2], [0, 0.4], orange, { finish: { lit: GLOW.beacon } }), [0, 0, TOP]));
    return faces;
  },
  lamps: [{ x: 0, y: 0, z: TOP, reach: 1.6, strength: 0.6 }],
};
