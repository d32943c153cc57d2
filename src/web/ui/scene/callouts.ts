/** Where callouts hang: over the first module of their kind, none over another. */
import type { ModuleKey } from '../../../core/colony/moduleKeys.ts';
import { frame, project } from './camera.ts';
import { bodiesOf } from './base.ts';
import { DRAWINGS } from './modules/drawings.ts';
import { outlineOfPlot, plotOf } from './plots.ts';
import type { KindState } from './kinds.ts';
import type { Size } from './useSize.ts';

/** A callout: where it points (px), how far its plate hangs above, and whether the plate shows without being asked for. */
export type Callout = KindState & {
  readonly x: number;
  readonly y: number;
  readonly lift: number;
  readonly plate: boolean;
};

/** Kinds whose plates show, most telling first, when nothing is wrong with others. */
const TELLING: readonly ModuleKey[] = [
  'greenhouse_dome',
  'isru_plant',
  'solar_farm',
  'water_extractor',
  'fission_reactor',
];
const PLATE_HIGH = 30;
const LIFTS = [16, 40, 64, 4] as const;
/** Plates keep out of the window's own, which hang at its top (px). */
const TOP = { wide: 58, narrow: 50 } as const;
/** Half of the widest plate, which says how much oxygen there is (px). */
const HALF = { wide: 75, narrow: 66 } as const;
const NARROW = 600;

/** The callouts of a base in a picture of a size; in reading order, from left to right. */
export function calloutsOf(states: readonly KindState[], { width, height }: Size): Callout[] {
  const bodies = states.flatMap(({ kind, standing, building }) =>
    Array.from({ length: standing + building }, (_, index) => ({
      kind,
      outline: outlineOfPlot(kind, index),
    })),
  );
  const camera = frame(width, height, bodiesOf(bodies));
  const narrow = width < NARROW;
  const top = narrow ? TOP.narrow : TOP.wide;
  const half = narrow ? HALF.narrow : HALF.wide;
  const placed = states.map((state) => {
    const [px, py] = plotOf(state.kind, 0);
    const [x, y] = project(camera, [px, py, DRAWINGS[state.kind].height * 0.72]);
    return { state, x: Math.min(width - 14, Math.max(14, x)), y: Math.min(height - 14, Math.max(14, y)) };
  });
  const wanted = [...placed].sort((a, b) => rank(a.state) - rank(b.state));
  const most = narrow ? 2 : 5;
  const taken: { readonly x: number; readonly y: number }[] = [];
  const lifts = new Map<ModuleKey, number>();
  for (const { state, x, y } of wanted) {
    if (lifts.size >= most || rank(state) >= NEVER) break;
    const at = Math.min(width - half, Math.max(half, x));
    const lift = LIFTS.find((high) => {
      const bottom = y - high;
      if (bottom - PLATE_HIGH < top) return false;
      return taken.every((other) => Math.abs(other.x - at) > half * 2 || Math.abs(other.y - bottom) > PLATE_HIGH + 4);
    });
    if (lift === undefined) continue;
    taken.push({ x: at, y: y - lift });
    lifts.set(state.kind, lift);
  }
  return placed
    .map(({ state, x, y }) => ({
      ...state,
      x,
      y,
      lift: lifts.get(state.kind) ?? LIFTS[0],
      plate: lifts.has(state.kind),
    }))
    .sort((a, b) => a.x - b.x || a.y - b.y);
}

const NEVER = 100;

function rank({ kind, off, worn }: KindState): number {
  if (off > 0) return -2;
  if (worn > 0) return -1;
  const place = TELLING.indexOf(kind);
  return place === -1 ? NEVER : place;
}
