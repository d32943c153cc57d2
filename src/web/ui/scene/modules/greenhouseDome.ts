import { GLOW, MATERIAL, mix } from '../colour.ts';
import { speck } from '../chance.ts';
import { box, placed, prism, type Face } from '../solids.ts';
import type { Vec } from '../vector.ts';
import { circle, eighths, YAW, type Drawing } from './drawing.ts';

const { white, soil, graphite, leaf, leafLight, ripe, glass } = MATERIAL;
const RADIUS = 4.3;
const SIDES = 14;
const RINGS = 4;

/** Plants along one bed: as many and as tall as the canopy is closed, turning to gold on the way to harvest. */
function plants(bed: number, y: number, half: number, canopy: number, ripeness: number): Face[] {
  const faces: Face[] = [];
  for (let x = -half + 0.2; x < half - 0.2; x += 0.55) {
    const chance = speck(x * 9, bed * 7 + 3);
    if (canopy <= 0 || chance > canopy * 1.6) continue;
    const tall = (0.3 + speck(x * 9, bed * 7 + 3) * 0.7) * (0.35 + canopy * 0.65);
    const golden = Math.max(0, ripeness - 0.55) * 1.6;
    const low = mix(speck(x * 5, bed) > 0.5 ? leaf : leafLight, ripe, golden);
    const high = mix(speck(x * 5, bed) > 0.5 ? leafLight : leaf, ripe, golden);
    const finish = { underLamp: GLOW.crop };
    const waist = 0.58 + tall * 0.45;
    const stalk = [
      ...prism(5, [0.24, 0.3 + canopy * 0.06], [0.58, waist], low, { cap: false, finish }),
      ...prism(5, [0.3 + canopy * 0.06, 0.08], [waist, 0.58 + tall * 0.9], high, { finish }),
    ];
    faces.push(...placed(stalk, [x, y, 0], x));
  }
  return faces;
}

/** A geodesic net of glass: rings of triangles, each turned half a side against the one below. */
function net(): Face[] {
  const top = 0.55 + RADIUS * 0.86;
  const knot = (i: number, ring: number): Vec => {
    const around = (i / SIDES) * Math.PI * 2 + ((ring % 2) * Math.PI) / SIDES;
    const up = ((ring / RINGS) * Math.PI) / 2;
    return [
      Math.cos(around) * Math.cos(up) * RADIUS,
      Math.sin(around) * Math.cos(up) * RADIUS,
      0.55 + Math.sin(up) * RADIUS * 0.86,
    ];
  };
  const pane = (...points: Vec[]): Face => ({ points, colour: glass, glass: true });
  const faces: Face[] = [];
  for (let ring = 0; ring < RINGS; ring++)
    for (let i = 0; i < SIDES; i++) {
      const a = knot(i, ring);
      const b = knot(i + 1, ring);
      if (ring === RINGS - 1) {
        faces.push(pane(a, b, [0, 0, top]));
        continue;
      }
      const odd = ring % 2 === 1;
      const above = knot(odd ? i + 1 : i, ring + 1);
      faces.push(pane(a, b, above), pane(a, above, knot(odd ? i : i - 1, ring + 1)));
    }
  return faces;
}

/** Beds of crops under a geodesic dome. */
export const greenhouseDome: Drawing = {
  yaw: YAW,
  footprint: circle(4.6),
  height: 4.3,
  variant: ({ canopy, ripeness }) => `${eighths(canopy)} ${eighths(ripeness)}`,
  faces: ({ canopy, ripeness }) => {
    const faces: Face[] = [
      ...prism(20, [RADIUS + 0.25, RADIUS + 0.25], [0, 0.55], white, { cap: false }),
      ...prism(20, [RADIUS, RADIUS], [0, 0.4], soil),
    ];
    for (let bed = -3; bed <= 3; bed++) {
      const y = bed * 1.05;
      const half = Math.sqrt(Math.max(0, (RADIUS - 0.5) * (RADIUS - 0.5) - y * y));
      if (half < 0.8) continue;
      faces.push(...box([-half, y - 0.3, 0.4], [half, y + 0.3, 0.62], graphite));
      faces.push(...plants(bed, y, half, eighths(canopy) / 8, eighths(ripeness) / 8));
    }
    return [...faces, ...net()];
  },
  lamps: [{ x: 0, y: 0, z: 1.8, reach: 4.1, strength: 1.35 }],
};
