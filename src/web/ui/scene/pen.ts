/** What the picture is drawn with: on a canvas, or as the shapes of an SVG. Both draw the same scene. */
import type { Rgb } from './colour.ts';
import type { Spot } from './vector.ts';

/** A pen. Places are in CSS pixels; inks as CSS writes them. */
export type Pen = {
  /** A filled outline; `seam` strokes its edge, so that neighbours leave no hairline, or in another ink. */
  readonly poly: (
    points: readonly Spot[],
    fill: string,
    seam?: { readonly ink: string; readonly width: number },
  ) => void;
  /** Many outlines as one shape, filled once: where they overlap, it is no darker. */
  readonly union: (outlines: readonly (readonly Spot[])[], ink: Rgb, alpha: number) => void;
  readonly line: (points: readonly Spot[], ink: string, width: number, dash?: readonly number[]) => void;
  readonly ellipse: (at: Spot, rx: number, ry: number, fill: string) => void;
  /** Light added in a soft round spot; `flat` squashes it. */
  readonly halo: (at: Spot, radius: number, ink: Rgb, alpha: number, flat: number) => void;
};

/** An outline run counter-clockwise on the screen, so that unions add up. */
export function wound(points: readonly Spot[]): readonly Spot[] {
  let area = 0;
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    area += x * nextY - nextX * y;
  });
  return area < 0 ? points.toReversed() : points;
}
