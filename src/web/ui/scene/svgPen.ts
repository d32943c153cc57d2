/** A pen that leaves the shapes of an SVG. Neighbours in one ink become one shape. */
import { css, type Rgb } from './colour.ts';
import { wound, type Pen } from './pen.ts';
import type { Spot } from './vector.ts';

export type Shape =
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly fill: string;
      readonly stroke: string;
      readonly width: number;
      readonly dash: string | undefined;
      readonly alpha: number;
    }
  | { readonly kind: 'ellipse'; readonly at: Spot; readonly rx: number; readonly ry: number; readonly fill: string }
  | {
      readonly kind: 'halo';
      readonly at: Spot;
      readonly rx: number;
      readonly ry: number;
      readonly ink: Rgb;
      readonly alpha: number;
    };

const tenth = (value: number): number => Math.round(value * 10) / 10;

function outline(points: readonly Spot[], close: boolean): string {
  return `${points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('')}${close ? 'Z' : ''}`;
}

/** A pen, and the shapes it has left so far, in the order in which they lie on each other. */
export function svgPen(): { readonly pen: Pen; readonly shapes: readonly Shape[] } {
  const shapes: Shape[] = [];
  const path = (d: string, of: Partial<Extract<Shape, { kind: 'path' }>>): void => {
    const next = { kind: 'path', fill: 'none', stroke: 'none', width: 0, dash: undefined, alpha: 1, ...of, d } as const;
    const last = shapes.at(-1);
    const opaque = !next.fill.startsWith('rgba') && !next.stroke.startsWith('rgba') && next.alpha === 1;
    if (
      opaque &&
      last?.kind === 'path' &&
      last.fill === next.fill &&
      last.stroke === next.stroke &&
      last.width === next.width &&
      last.dash === next.dash &&
      last.alpha === 1
    )
      shapes[shapes.length - 1] = { ...last, d: last.d + d };
    else shapes.push(next);
  };
  const pen: Pen = {
    poly: (points, fill, seam) =>
      path(outline(points, true), {
        fill,
        ...(seam === undefined ? {} : { stroke: seam.ink, width: tenth(seam.width) }),
      }),
    union: (outlines, ink, alpha) =>
      path(outlines.map((one) => outline(wound(one), true)).join(''), { fill: css(ink), alpha }),
    line: (points, ink, width, dash = []) =>
      path(outline(points, false), {
        stroke: ink,
        width: tenth(width),
        dash: dash.length > 0 ? dash.map(tenth).join(' ') : undefined,
      }),
    ellipse: ([x, y], rx, ry, fill) =>
      void shapes.push({ kind: 'ellipse', at: [tenth(x), tenth(y)], rx: tenth(rx), ry: tenth(ry), fill }),
    halo: ([x, y], radius, ink, alpha, flat) =>
      void shapes.push({
        kind: 'halo',
        at: [tenth(x), tenth(y)],
        rx: tenth(radius),
        ry: tenth(radius * flat),
        ink: [Math.round(ink[0]), Math.round(ink[1]), Math.round(ink[2])],
        alpha: Math.round(alpha * 100) / 100,
      }),
  };
  return { pen, shapes };
}
