/** Filled contours of a field on a grid: marching squares, with the field falling away beyond its edge so that rings close. */

type Point = readonly [x: number, y: number];

/** Rings round everything above `level`, to be filled even-odd. Coordinates are those of the grid. */
export function ringsAbove(field: readonly (readonly number[])[], level: number): readonly (readonly Point[])[] {
  const rows = field.length;
  const columns = field[0]?.length ?? 0;
  const at = (x: number, y: number): number => field[y]?.[x] ?? -1e3;
  const next = new Map<string, Point>();
  const keyOf = ([x, y]: Point): string => `${x.toFixed(4)} ${y.toFixed(4)}`;
  const between = (x1: number, y1: number, x2: number, y2: number): Point => {
    const [a, b] = [at(x1, y1), at(x2, y2)];
    const share = Math.min(0.98, Math.max(0.02, (level - a) / (b - a)));
    // Beyond the edge the line is drawn on the edge itself.
    return [clamp(x1 + (x2 - x1) * share, columns - 1), clamp(y1 + (y2 - y1) * share, rows - 1)];
  };
  const link = (from: Point, to: Point): void => {
    if (keyOf(from) !== keyOf(to)) next.set(keyOf(from) + (next.has(keyOf(from)) ? '*' : ''), to);
  };
  for (let y = -1; y < rows; y++)
    for (let x = -1; x < columns; x++) {
      const corners = [at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1)].map((value) => value > level);
      const edges: readonly (() => Point)[] = [
        () => between(x, y, x + 1, y),
        () => between(x + 1, y, x + 1, y + 1),
        () => between(x, y + 1, x + 1, y + 1),
        () => between(x, y, x, y + 1),
      ];
      // Each side that goes from low to high begins a line, each that goes from high to low ends one; clockwise.
      const starts: number[] = [];
      const ends: number[] = [];
      for (let side = 0; side < 4; side++) {
        const [here, there] = [corners[side], corners[(side + 1) % 4]];
        if (here === there) continue;
        (here === true ? starts : ends).push(side);
      }
      starts.forEach((start, index) => {
        const end = ends[index];
        const [from, to] = [edges[start], end === undefined ? undefined : edges[end]];
        if (from !== undefined && to !== undefined) link(from(), to());
      });
    }
  const rings: Point[][] = [];
  while (next.size > 0) {
    const ring: Point[] = [];
    const [first] = next.keys();
    let key = first;
    while (key !== undefined && next.has(key)) {
      const to: Point = next.get(key) ?? [0, 0];
      next.delete(key);
      ring.push(to);
      key = next.has(keyOf(to)) ? keyOf(to) : `${keyOf(to)}*`;
    }
    if (ring.length > 5) rings.push(ring);
  }
  return rings;
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
