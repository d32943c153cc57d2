/** Ways over the ground that go round what stands on it. */
import { inside } from '../footprints.ts';
import type { Spot } from '../vector.ts';

const STEP_M = 1.3;
const CLEAR_M = 0.7;

export type Ground = {
  /** The nearest spot to one where somebody can stand. */
  readonly nearest: (spot: Spot) => Spot;
  /** A way from one spot to another; straight when there is none round. */
  readonly way: (from: Spot, to: Spot) => Spot[];
};

/** The ground between some outlines: a grid of free squares, searched breadth first. */
export function groundBetween(outlines: readonly (readonly Spot[])[]): Ground {
  const xs = outlines.flatMap((outline) => outline.map(([x]) => x));
  const ys = outlines.flatMap((outline) => outline.map(([, y]) => y));
  const left = Math.min(-12, ...xs) - 6;
  const near = Math.min(-16, ...ys) - 6;
  const columns = Math.ceil((Math.max(16, ...xs) + 6 - left) / STEP_M);
  const rows = Math.ceil((Math.max(10, ...ys) + 6 - near) / STEP_M);
  const spotOf = (cell: number): Spot => [
    left + ((cell % columns) + 0.5) * STEP_M,
    near + (Math.floor(cell / columns) + 0.5) * STEP_M,
  ];
  const taken = new Uint8Array(columns * rows);
  for (const outline of outlines) {
    const reach = Math.max(
      ...outline.map(([x, y]) => Math.hypot(x - (outline[0]?.[0] ?? x), y - (outline[0]?.[1] ?? y))),
    );
    for (let cell = 0; cell < taken.length; cell++) {
      const spot = spotOf(cell);
      const [x, y] = outline[0] ?? spot;
      if (Math.abs(spot[0] - x) > reach + CLEAR_M || Math.abs(spot[1] - y) > reach + CLEAR_M) continue;
      if (inside(outline, spot, CLEAR_M)) taken[cell] = 1;
    }
  }
  const cellOf = ([x, y]: Spot): number => {
    const i = Math.min(columns - 1, Math.max(0, Math.floor((x - left) / STEP_M)));
    const j = Math.min(rows - 1, Math.max(0, Math.floor((y - near) / STEP_M)));
    return j * columns + i;
  };
  const freeCell = (spot: Spot): number => {
    const at = cellOf(spot);
    if (taken[at] === 0) return at;
    let best = at;
    let least = Infinity;
    for (let cell = 0; cell < taken.length; cell++) {
      if (taken[cell] === 1) continue;
      const [x, y] = spotOf(cell);
      // In front rather than behind: there people are seen.
      const away = Math.hypot(x - spot[0], y - spot[1]) + (y > spot[1] ? 2 : 0);
      if (away >= least) continue;
      least = away;
      best = cell;
    }
    return best;
  };
  const open = (from: Spot, to: Spot): boolean => {
    const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 0.5);
    for (let k = 1; k < steps; k++) {
      const t = k / steps;
      if (taken[cellOf([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t])] === 1) return false;
    }
    return true;
  };
  return {
    nearest: (spot) => spotOf(freeCell(spot)),
    way(from, to) {
      const start = freeCell(from);
      const goal = freeCell(to);
      const before = new Int32Array(columns * rows).fill(-1);
      before[goal] = goal;
      const queue = [goal];
      for (let at = 0; at < queue.length && before[start] === -1; at++) {
        const cell = queue[at] ?? goal;
        const column = cell % columns;
        for (const [next, allowed] of [
          [cell - 1, column > 0],
          [cell + 1, column < columns - 1],
          [cell - columns, cell >= columns],
          [cell + columns, cell < columns * (rows - 1)],
        ] as const) {
          if (!allowed || taken[next] === 1 || before[next] !== -1) continue;
          before[next] = cell;
          queue.push(next);
        }
      }
      if (before[start] === -1) return [from, to];
      const cells: Spot[] = [];
      for (let cell = start; cell !== goal; cell = before[cell] ?? goal) cells.push(spotOf(cell));
      cells.push(spotOf(goal));
      return pulled([from, ...cells], open);
    },
  };
}

/** The same way with every corner left out that can be cut. */
function pulled(way: readonly Spot[], open: (from: Spot, to: Spot) => boolean): Spot[] {
  const out: Spot[] = [];
  for (let i = 0; i < way.length;) {
    const here = way[i] as Spot;
    out.push(here);
    let next = i + 1;
    for (let j = Math.min(way.length - 1, i + 24); j > i + 1; j--)
      if (open(here, way[j] as Spot)) {
        next = j;
        break;
      }
    i = next;
  }
  return out;
}
