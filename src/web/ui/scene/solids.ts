/** Solids made of flat faces: the bricks that modules are drawn from. Metres; each stands on the ground at its origin. */
import type { Rgb } from './colour.ts';
import { cross, minus, unit, yawed, type Vec } from './vector.ts';

/** A flat face. Its points run counter-clockwise as seen from outside. */
export type Face = {
  readonly points: readonly Vec[];
  readonly colour: Rgb;
  /** Painted on the face behind it. */
  readonly decal?: true;
  /** Seen from both sides. */
  readonly open?: true;
  readonly glass?: true;
  /** A solar cell: dust hides its blue. */
  readonly cell?: true;
  /** Shines in this ink after dusk, while the module has power. */
  readonly lit?: Rgb;
  /** Takes this ink from the lamps above it after dusk. */
  readonly underLamp?: Rgb;
};
type Finish = Omit<Face, 'points' | 'colour'>;
/** One ink, or one for each side or ring. */
type Inks = Rgb | ((place: number) => Rgb);

const at = (inks: Inks, place: number): Rgb => (typeof inks === 'function' ? inks(place) : inks);

/** A face of four corners. */
export function quad(a: Vec, b: Vec, c: Vec, d: Vec, colour: Rgb, finish: Finish = {}): Face {
  return { points: [a, b, c, d], colour, ...finish };
}

/** An upright rectangle that faces the viewer's side (−y), painted on what is behind it. */
export function sign(x0: number, z0: number, x1: number, z1: number, y: number, colour: Rgb, lit?: Rgb): Face {
  const finish: Finish = lit === undefined ? { decal: true } : { decal: true, lit };
  return quad([x0, y, z0], [x1, y, z0], [x1, y, z1], [x0, y, z1], colour, finish);
}

/** A box between two corners, without its floor. */
export function box([x0, y0, z0]: Vec, [x1, y1, z1]: Vec, colour: Rgb, finish: Finish = {}): Face[] {
  const side = (a: Vec, b: Vec, c: Vec, d: Vec): Face => quad(a, b, c, d, colour, finish);
  return [
    side([x0, y0, z1], [x1, y0, z1], [x1, y1, z1], [x0, y1, z1]),
    side([x0, y0, z0], [x1, y0, z0], [x1, y0, z1], [x0, y0, z1]),
    side([x1, y0, z0], [x1, y1, z0], [x1, y1, z1], [x1, y0, z1]),
    side([x1, y1, z0], [x0, y1, z0], [x0, y1, z1], [x1, y1, z1]),
    side([x0, y1, z0], [x0, y0, z0], [x0, y0, z1], [x0, y1, z1]),
  ];
}

/** A square pole. */
export function pole(x: number, y: number, z0: number, z1: number, half: number, colour: Rgb): Face[] {
  return box([x - half, y - half, z0], [x + half, y + half, z1], colour);
}

/** A prism or cone frustum of `sides` about the vertical; `cap` closes its top. */
export function prism(
  sides: number,
  [r0, r1]: readonly [bottom: number, top: number],
  [z0, z1]: readonly [bottom: number, top: number],
  inks: Inks,
  { cap = true, turn = 0, finish = {} }: { cap?: boolean; turn?: number; finish?: Finish } = {},
): Face[] {
  const corner = (r: number, z: number, i: number): Vec => {
    const angle = turn + (i / sides) * Math.PI * 2;
    return [Math.cos(angle) * r, Math.sin(angle) * r, z];
  };
  const faces: Face[] = [];
  for (let i = 0; i < sides; i++)
    faces.push(
      quad(corner(r0, z0, i), corner(r0, z0, i + 1), corner(r1, z1, i + 1), corner(r1, z1, i), at(inks, i), finish),
    );
  if (cap && r1 > 0.01)
    faces.push({
      points: Array.from({ length: sides }, (_, i) => corner(r1, z1, i)),
      colour: at(inks, 0),
      ...finish,
    });
  return faces;
}

/** A dome of `rings` rings. */
export function dome(sides: number, rings: number, radius: number, height: number, z0: number, inks: Inks): Face[] {
  const faces: Face[] = [];
  for (let ring = 0; ring < rings; ring++) {
    const low = ((ring / rings) * Math.PI) / 2;
    const high = (((ring + 1) / rings) * Math.PI) / 2;
    const radii = [Math.cos(low) * radius, Math.max(0.001, Math.cos(high) * radius)] as const;
    const heights = [z0 + Math.sin(low) * height, z0 + Math.sin(high) * height] as const;
    faces.push(...prism(sides, radii, heights, at(inks, ring), { cap: false }));
  }
  return faces;
}

/** A sphere about a point of the vertical. */
export function sphere(sides: number, rings: number, radius: number, z: number, inks: Inks): Face[] {
  const faces: Face[] = [];
  for (let ring = 0; ring < rings; ring++) {
    const low = -Math.PI / 2 + (ring / rings) * Math.PI;
    const high = -Math.PI / 2 + ((ring + 1) / rings) * Math.PI;
    const radii = [Math.max(0.001, Math.cos(low) * radius), Math.max(0.001, Math.cos(high) * radius)] as const;
    const heights = [z + Math.sin(low) * radius, z + Math.sin(high) * radius] as const;
    faces.push(...prism(sides, radii, heights, at(inks, ring), { cap: false }));
  }
  return faces;
}

/** A barrel that lies along x, in `bands` of inks; `half` leaves the upper half of it. */
export function barrel(
  length: number,
  radius: number,
  z: number,
  sides: number,
  inks: (band: number, side: number) => Rgb,
  cap: Rgb,
  { half = false, bands = 1 }: { half?: boolean; bands?: number } = {},
): Face[] {
  const from = half ? 0 : -Math.PI / 2;
  const to = half ? Math.PI : Math.PI * 1.5;
  const corner = (x: number, i: number): Vec => {
    const angle = from + ((to - from) * i) / sides;
    return [x, -Math.cos(angle) * radius, z + Math.sin(angle) * radius];
  };
  const faces: Face[] = [];
  for (let band = 0; band < bands; band++)
    for (let i = 0; i < sides; i++) {
      const left = -length / 2 + (length * band) / bands;
      const right = left + length / bands;
      faces.push(quad(corner(right, i), corner(right, i + 1), corner(left, i + 1), corner(left, i), inks(band, i)));
    }
  const rim = sides + (half ? 1 : 0);
  faces.push({ points: Array.from({ length: rim }, (_, i) => corner(length / 2, sides - i)), colour: cap });
  faces.push({ points: Array.from({ length: rim }, (_, i) => corner(-length / 2, i)), colour: cap });
  return faces;
}

/** A square beam between two points. */
export function beam(a: Vec, b: Vec, half: number, colour: Rgb): Face[] {
  const along = unit(minus(b, a));
  const side = unit(cross(along, Math.abs(along[2]) > 0.9 ? [1, 0, 0] : [0, 0, 1]));
  const up = cross(side, along);
  const corner = (p: Vec, i: number, j: number): Vec => [
    p[0] + (side[0] * i + up[0] * j) * half,
    p[1] + (side[1] * i + up[1] * j) * half,
    p[2] + (side[2] * i + up[2] * j) * half,
  ];
  const round: readonly Spot2[] = [
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ];
  return round.map(([i, j], k) => {
    const [m, n] = round[(k + 1) % 4] ?? [i, j];
    return quad(corner(a, i, j), corner(a, m, n), corner(b, m, n), corner(b, i, j), colour, { open: true });
  });
}
type Spot2 = readonly [number, number];

/** Faces turned by `yaw` and moved. */
export function placed(faces: readonly Face[], [x, y, z]: Vec, yaw = 0): Face[] {
  return faces.map((face) => ({
    ...face,
    points: face.points.map((point): Vec => {
      const turned = yawed(point, yaw);
      return [turned[0] + x, turned[1] + y, turned[2] + z];
    }),
  }));
}
