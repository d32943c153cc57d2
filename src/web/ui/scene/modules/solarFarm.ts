import { MATERIAL } from '../colour.ts';
import { speck } from '../chance.ts';
import { pole, quad, type Face } from '../solids.ts';
import type { Vec } from '../vector.ts';
import { eighths, rectangle, type Drawing } from './drawing.ts';

const { bone, grey, cell, cellLight, rust } = MATERIAL;
const ROWS = [-2, 2] as const;
const PANELS = [-4.05, -1.35, 1.35, 4.05] as const;
const HALF_X = 1.25;
const HALF_Y = 1.1;
const GAP = 0.035;

/** One panel at its place in the farm: six cells on a tilted board, or folded flat. Broken cells are burnt out. */
function panel(x: number, y: number, low: number, high: number, broken: (place: number) => boolean): Face[] {
  const up = (u: number, v: number, lift: number): Vec => [
    x - HALF_X + 2 * HALF_X * u,
    y - HALF_Y + 2 * HALF_Y * v,
    low + (high - low) * v + lift,
  ];
  const faces = pole(x, y, 0, (low + high) / 2 - 0.1, 0.09, grey);
  faces.push(quad(up(0, 0, 0), up(1, 0, 0), up(1, 1, 0), up(0, 1, 0), bone, { open: true }));
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 2; j++) {
      const [left, right] = [i / 3 + GAP, (i + 1) / 3 - GAP];
      const [near, far] = [j / 2 + GAP, (j + 1) / 2 - GAP];
      const colour = broken(i * 2 + j) ? rust : (i + j + Math.round(x)) % 2 === 0 ? cell : cellLight;
      const corners = [up(left, near, 0.03), up(right, near, 0.03), up(right, far, 0.03), up(left, far, 0.03)] as const;
      faces.push(quad(...corners, colour, { decal: true, cell: true }));
    }
  return faces;
}

/** Two rows of four panels. Switched off, they lie flat, back to the sky. */
export const solarFarm: Drawing = {
  yaw: -0.38,
  footprint: rectangle(-5.35, -3.2, 5.35, 3.2),
  height: 2.1,
  variant: ({ wear, offline }) => `${eighths(wear)} ${offline}`,
  faces: ({ wear, offline }) => {
    const [low, high] = offline ? [0.55, 0.6] : [0.75, 2.05];
    const share = eighths(wear) / 8;
    return ROWS.flatMap((y, row) =>
      PANELS.flatMap((x, place) =>
        panel(x, y, low, high, (cellPlace) => speck(row * 31 + place * 7 + 3, cellPlace * 13 + 5) < share * 0.75),
      ),
    );
  },
  lamps: [],
};
