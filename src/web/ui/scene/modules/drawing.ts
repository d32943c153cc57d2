/** What it takes to draw one kind of module. */
import type { Face } from '../solids.ts';
import type { Spot } from '../vector.ts';

/** How a module is, as far as its picture shows it. Shares of 1. */
export type Look = {
  /** 0 as new, 1 broken. */
  readonly wear: number;
  readonly offline: boolean;
  /** Canopy closed, and the way to harvest, under a dome. */
  readonly canopy: number;
  readonly ripeness: number;
  /** How full the tanks and the battery are. */
  readonly oxygen: number;
  readonly water: number;
  readonly nitrogen: number;
  readonly battery: number;
};

/** A lamp of a module: its place from the module's middle in the camera's axes, its reach (m) and its strength. */
export type Lamp = {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly reach: number;
  readonly strength: number;
};

export type Drawing = {
  /** Radians by which it is turned about the vertical. */
  readonly yaw: number;
  /** Outline of the ground it takes, before it is turned; convex. */
  readonly footprint: readonly Spot[];
  /** m, to the top. */
  readonly height: number;
  /** Faces, before they are turned. */
  readonly faces: (look: Look) => Face[];
  /** The parts of a look that its faces hang on, as text: looks with the same text have the same faces. */
  readonly variant: (look: Look) => string;
  readonly lamps: readonly Lamp[];
};

/** How modules stand: a little turned from the viewer, so that two sides show. */
export const YAW = -0.62;

/** The outline of a rectangle. */
export function rectangle(x0: number, y0: number, x1: number, y1: number): Spot[] {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
}

/** The outline of a circle, as a polygon about it. */
export function circle(radius: number): Spot[] {
  const outside = radius / Math.cos(Math.PI / 12);
  return Array.from({ length: 12 }, (_, i) => {
    const angle = (i / 12) * Math.PI * 2;
    return [Math.cos(angle) * outside, Math.sin(angle) * outside];
  });
}

/** For modules whose faces are always the same. */
export function alike(): string {
  return '';
}

/** A share in eighths: the steps in which levels are drawn. */
export function eighths(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 8);
}
