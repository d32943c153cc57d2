/**
 * Where modules stand. The first of each kind have places that were chosen by eye; the rest fill the ground outward from
 * their kind's quarter. A place hangs on nothing but the kind and which of its kind it is.
 */
import type { ModuleKey } from '../../../core/colony/moduleKeys.ts';
import { overlap, standing } from './footprints.ts';
import { circle, rectangle } from './modules/drawing.ts';
import { DRAWINGS, KINDS } from './modules/drawings.ts';
import type { Spot } from './vector.ts';

/** The pad of the vehicle that the colony came in, and the one that ships land on. */
export const HOME_PAD: Spot = [22.6, 18.2];
export const SHIP_PAD: Spot = [34.6, 12.6];
/** Radius of the pads, m. */
export const HOME_PAD_M = 6.4;
export const SHIP_PAD_M = 5.2;
/** In front of the airlock, where the rover stands and people come and go. */
export const YARD: Spot = [7.4, -9.6];

/** Places chosen by eye, in the order in which they are taken. */
const CHOSEN: Readonly<Record<ModuleKey, readonly Spot[]>> = {
  habitat: [[0, 3.5]],
  airlock: [[3.14, -2.43]],
  solar_farm: [
    [-27.2, 10.2],
    [-24.4, -4.2],
    [-24.5, 17.1],
    [-14.1, 12.95],
  ],
  battery_bank: [[9.9, -4.7]],
  greenhouse_dome: [
    [-10.2, -2.6],
    [-17.2, 3.8],
    [-14.6, -11.4],
    [-5.2, -12.6],
  ],
  isru_plant: [[12.2, 2.2]],
  water_extractor: [[23.5, 3.8]],
  repair_bay: [[4.8, 14.6]],
  radiation_shelter: [[-2.2, 19.8]],
  medbay: [[-5.4, 12.6]],
  fission_reactor: [
    [-13, 22.4],
    [-34.6, 20.4],
  ],
  comms_array: [[14.6, 14]],
  storage_depot: [[19.2, -4.6]],
};

/** Where the rest of a kind gather, and how many of it come in one round of growth. */
const QUARTER: Readonly<Record<ModuleKey, { readonly at: Spot; readonly share: number }>> = {
  habitat: { at: [40, 20], share: 1 },
  airlock: { at: [18, -11], share: 1 },
  solar_farm: { at: [-44, 4], share: 4 },
  battery_bank: { at: [15, -10], share: 1 },
  greenhouse_dome: { at: [-30, -13], share: 2 },
  isru_plant: { at: [33, -4], share: 1 },
  water_extractor: { at: [40, 3], share: 1 },
  repair_bay: { at: [46, 12], share: 1 },
  radiation_shelter: { at: [-22, 27], share: 1 },
  medbay: { at: [6, 26], share: 1 },
  fission_reactor: { at: [-46, 22], share: 1 },
  comms_array: { at: [32, 25], share: 1 },
  storage_depot: { at: [29, -9], share: 1 },
};

const GAP_M = 0.6;
const STEP_M = 2.2;
/** The base grows broad rather than deep: depth counts this many times as much as breadth. */
const DEPTH = 2.6;
const BLOCK_M = 14;

/** An outline that is taken: its middle, the circle that lies within it and the one that holds it. */
type Taken = { readonly outline: readonly Spot[]; readonly at: Spot; readonly within: number; readonly about: number };

/** The ground that is taken, by blocks of it. */
const taken = new Map<number, Taken[]>();
const places = new Map<ModuleKey, Spot[]>();
const searched = new Map<ModuleKey, number>();

function blocksAbout([x, y]: Spot, about: number): number[] {
  const keys: number[] = [];
  for (let i = Math.floor((x - about) / BLOCK_M); i <= Math.floor((x + about) / BLOCK_M); i++)
    for (let j = Math.floor((y - about) / BLOCK_M); j <= Math.floor((y + about) / BLOCK_M); j++)
      keys.push(i * 4096 + j);
  return keys;
}

function measured(outline: readonly Spot[]): Taken {
  const x = outline.reduce((sum, spot) => sum + spot[0], 0) / outline.length;
  const y = outline.reduce((sum, spot) => sum + spot[1], 0) / outline.length;
  let [within, about] = [Infinity, 0];
  outline.forEach(([px, py], i) => {
    const [qx, qy] = outline[(i + 1) % outline.length] ?? [px, py];
    about = Math.max(about, Math.hypot(px - x, py - y) + GAP_M);
    within = Math.min(within, ((x - qx) * (py - qy) - (y - qy) * (px - qx)) / Math.hypot(px - qx, py - qy));
  });
  return { outline, at: [x, y], within: Math.max(0, within), about };
}

function take(one: Taken): void {
  for (const key of blocksAbout(one.at, one.about)) {
    const block = taken.get(key);
    if (block === undefined) taken.set(key, [one]);
    else block.push(one);
  }
}

/** Whether a shape would stand free when moved by an offset. Circles settle most cases; only neighbours are looked at side by side. */
function isFree(shape: Taken, by: Spot): boolean {
  const at: Spot = [shape.at[0] + by[0], shape.at[1] + by[1]];
  let outline: readonly Spot[] | null = null;
  for (const key of blocksAbout(at, shape.about))
    for (const other of taken.get(key) ?? []) {
      const away = Math.hypot(at[0] - other.at[0], at[1] - other.at[1]);
      if (away >= shape.about + other.about) continue;
      if (away < shape.within + other.within) return false;
      outline ??= moved(shape, by).outline;
      if (overlap(outline, other.outline, GAP_M)) return false;
    }
  return true;
}

const outlines = new Map<string, readonly Spot[]>();

/** The outline of the ground under the `index`th module of a kind, from 0. */
export function outlineOfPlot(kind: ModuleKey, index: number): readonly Spot[] {
  const key = `${kind} ${index}`;
  const known = outlines.get(key);
  if (known !== undefined) return known;
  const outline = outlineOf(kind, plotOf(kind, index));
  outlines.set(key, outline);
  return outline;
}

/** The outline of the ground under a module of a kind at a place. */
function outlineOf(kind: ModuleKey, at: Spot): Spot[] {
  const { footprint, yaw } = DRAWINGS[kind];
  return standing(footprint, at, yaw);
}

/** The `n`th place of a search outward from a middle: rings of a square, flattened in depth. */
function candidate([x, y]: Spot, n: number): Spot {
  if (n === 0) return [x, y];
  const ring = Math.ceil((Math.sqrt(n + 1) - 1) / 2);
  const side = ring * 2;
  const along = n - (side - 1) * (side - 1);
  const edge = Math.floor(along / side);
  const at = (along % side) - ring + 1;
  const sides: readonly Spot[] = [
    [at, -ring],
    [ring, at],
    [-at, ring],
    [-ring, -at],
  ];
  const [i, j] = sides[edge] ?? [0, 0];
  return [x + i * STEP_M * 1.25, y + (j * STEP_M * 1.25) / DEPTH];
}

/** The same outline somewhere else. */
function moved({ outline, at, within, about }: Taken, [x, y]: Spot): Taken {
  return { outline: outline.map(([px, py]) => [px + x, py + y]), at: [at[0] + x, at[1] + y], within, about };
}

function growNext(kind: ModuleKey): void {
  const { at } = QUARTER[kind];
  const shape = measured(outlineOf(kind, [0, 0]));
  // The ground only fills up: what was taken once need not be tried again.
  for (let n = searched.get(kind) ?? 0; ; n++) {
    const spot = candidate(at, n);
    if (!isFree(shape, spot)) continue;
    searched.set(kind, n + 1);
    take(moved(shape, spot));
    places.get(kind)?.push(spot);
    return;
  }
}

function found(): void {
  take(measured(standing(circle(HOME_PAD_M), HOME_PAD, 0)));
  take(measured(standing(circle(SHIP_PAD_M), SHIP_PAD, 0)));
  take(measured(standing(rectangle(-6.6, -2.4, 9, 1.8), YARD, 0)));
  for (const kind of KINDS) {
    places.set(kind, [...CHOSEN[kind]]);
    for (const spot of CHOSEN[kind]) take(measured(outlineOf(kind, spot)));
  }
}

/** Where the `index`th module of a kind stands, from 0. */
export function plotOf(kind: ModuleKey, index: number): Spot {
  if (places.size === 0) found();
  for (;;) {
    const spot = places.get(kind)?.[index];
    if (spot !== undefined) return spot;
    // Whole rounds, so that places do not hang on what was asked for first.
    for (const each of KINDS) for (let i = 0; i < QUARTER[each].share; i++) growNext(each);
  }
}
