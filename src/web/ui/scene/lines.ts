/** Pipes and cables between modules, and the tracks that rovers have left. */
import type { ModuleKey } from '../../../core/colony/moduleKeys.ts';
import { MATERIAL, type Rgb } from './colour.ts';
import type { Standing } from './base.ts';
import type { Spot } from './vector.ts';

/** A line of the base: its run, its ink (that of what it carries), and how high it lies; 0 is on the ground. */
export type Line = { readonly run: readonly Spot[]; readonly ink: Rgb; readonly heightM: number };

type End = `${ModuleKey} ${number}`;
const RAISED_M = 0.35;
const { blue, teal, ochre } = MATERIAL;

/** Lines laid by eye between the first modules: there when both ends stand. */
const LAID: readonly (readonly [End, End, Rgb, number, readonly Spot[]])[] = [
  [
    'isru_plant 0',
    'habitat 0',
    blue,
    RAISED_M,
    [
      [12.2, 0.2],
      [7.6, -1],
      [5, 1.2],
    ],
  ],
  [
    'water_extractor 0',
    'habitat 0',
    teal,
    RAISED_M,
    [
      [21.6, 5],
      [15.6, 6.2],
      [9, 6.6],
      [5, 5],
    ],
  ],
  [
    'isru_plant 0',
    'storage_depot 0',
    blue,
    RAISED_M,
    [
      [14.4, 0.2],
      [16.4, -1.8],
    ],
  ],
  [
    'solar_farm 0',
    'habitat 0',
    ochre,
    0,
    [
      [-24, 9],
      [-20.4, 8.9],
      [-14.6, 8.4],
      [-8, 6.8],
      [-5, 4.8],
    ],
  ],
  [
    'solar_farm 1',
    'habitat 0',
    ochre,
    0,
    [
      [-20, -5.6],
      [-15.8, -6.9],
      [-5.2, -7],
      [-2.4, -1.4],
    ],
  ],
  [
    'solar_farm 2',
    'solar_farm 0',
    ochre,
    0,
    [
      [-25.4, 15],
      [-26.4, 12],
    ],
  ],
  [
    'solar_farm 3',
    'habitat 0',
    ochre,
    0,
    [
      [-11, 10.4],
      [-7.2, 8.6],
      [-4, 6.6],
    ],
  ],
  [
    'fission_reactor 0',
    'habitat 0',
    ochre,
    0,
    [
      [-12.2, 19.4],
      [-8.6, 15.8],
      [-8.4, 10],
      [-3, 7.6],
    ],
  ],
  [
    'greenhouse_dome 0',
    'habitat 0',
    teal,
    RAISED_M,
    [
      [-6.4, -1.6],
      [-4.4, 0.4],
    ],
  ],
  [
    'greenhouse_dome 1',
    'greenhouse_dome 0',
    blue,
    RAISED_M,
    [
      [-14, 1],
      [-13.2, 0.4],
    ],
  ],
  [
    'greenhouse_dome 2',
    'greenhouse_dome 0',
    teal,
    RAISED_M,
    [
      [-12.8, -7.2],
      [-11.8, -6.7],
    ],
  ],
  [
    'greenhouse_dome 3',
    'greenhouse_dome 0',
    teal,
    RAISED_M,
    [
      [-7, -8.4],
      [-8.4, -6.6],
    ],
  ],
  [
    'repair_bay 0',
    'habitat 0',
    ochre,
    0,
    [
      [4, 11.6],
      [3.2, 8.6],
    ],
  ],
  [
    'medbay 0',
    'habitat 0',
    teal,
    RAISED_M,
    [
      [-4.4, 10.2],
      [-2.6, 8],
    ],
  ],
  [
    'battery_bank 0',
    'isru_plant 0',
    ochre,
    0,
    [
      [10.2, -2.8],
      [11, 0],
    ],
  ],
  [
    'comms_array 0',
    'isru_plant 0',
    ochre,
    0,
    [
      [14.2, 12.6],
      [12.6, 8],
      [12.2, 4.2],
    ],
  ],
];

/** The lines of a base. A module without a line that was laid by eye has a cable to the nearest that stood before it. */
export function linesOf(modules: readonly Standing[]): Line[] {
  const ends = new Set(modules.map(({ kind, index }): End => `${kind} ${index}`));
  const joined = new Set<End>();
  const lines: Line[] = [];
  for (const [from, to, ink, heightM, run] of LAID) {
    if (!ends.has(from) || !ends.has(to)) continue;
    joined.add(from);
    lines.push({ run, ink, heightM });
  }
  modules.forEach(({ kind, index, at, outline }, place) => {
    if (joined.has(`${kind} ${index}`) || kind === 'habitat' || kind === 'airlock') return;
    let best: Standing | null = null;
    let least = MOST_CABLE_M;
    modules.forEach((other, otherPlace) => {
      if (otherPlace >= place && other.kind !== 'habitat') return;
      const away = Math.hypot(other.at[0] - at[0], other.at[1] - at[1]);
      if (away >= least) return;
      best = other;
      least = away;
    });
    const nearest = best as Standing | null;
    if (nearest === null || outline.length === 0) return;
    lines.push({ run: [at, [at[0], nearest.at[1]], nearest.at], ink: ochre, heightM: 0 });
  });
  return lines;
}
const MOST_CABLE_M = 60;

/** Tracks about the yard, as waypoints. */
export const TRACKS: readonly (readonly Spot[])[] = [
  [
    [8, -10.4],
    [2, -11.4],
    [-8, -18.4],
    [-20, -17],
    [-38, -14],
  ],
  [
    [9, -10.4],
    [17, -9.4],
    [27.4, -4.5],
    [29.4, 6],
    [25.6, 12],
  ],
  [
    [3, -8],
    [-2.4, -8.6],
    [-10, -8.2],
  ],
  [
    [17.4, 8.2],
    [19, 10.8],
    [20.4, 13.4],
  ],
];

/** A smooth run through waypoints (Catmull-Rom). */
export function smoothRun(points: readonly Spot[]): Spot[] {
  const out: Spot[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const b = points[i] as Spot;
    const c = points[i + 1] as Spot;
    const a = points[i - 1] ?? b;
    const d = points[i + 2] ?? c;
    const along = (p: number, q: number, r: number, s: number, t: number): number =>
      0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t);
    for (let t = 0; t < 1; t += 0.05) out.push([along(a[0], b[0], c[0], d[0], t), along(a[1], b[1], c[1], d[1], t)]);
  }
  return out;
}
