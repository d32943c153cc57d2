/**
 * The relief of Mars in broad strokes, for a printed map: a plain to the north, highlands to the south, and the features
 * that anyone would look for, each a mound or a bowl at its place in the Gazetteer of Planetary Nomenclature with its
 * height above the areoid as MOLA has it (Smith et al. 2001, rounded). It is a drawing, not a model: nothing computes with it.
 */

/** A mound (km above what is around it) or a bowl, with its width in degrees. */
type Feature = readonly [latitude: number, east: number, km: number, widthLat: number, widthEast?: number];

const FEATURES: readonly Feature[] = [
  // Tharsis, and what stands on it.
  [2, -108, 5, 20, 19],
  [-18, -90, 3, 13, 16],
  [40, -110, 4.4, 9, 12],
  [18.6, -133.8, 19, 4.4],
  [11.9, -104.5, 8, 3.2],
  [1.5, -112.9, 7, 3],
  [-8.3, -120.1, 8, 3.4],
  // Elysium.
  [25, 147, 9, 5],
  [24, 150, 2.5, 11],
  // Basins.
  [-42.4, 70.5, -9.4, 8.5, 12.5],
  [-49.7, -43, -6, 6, 8],
  [12.9, 87, -4.2, 6.5],
  [47, 117, -1.4, 12, 22],
  [47, -22, -1.2, 11, 18],
  [27, -40, -1.6, 8, 9],
  [45, -165, -1, 9, 26],
  // Highlands that stand out.
  [-28, 40, 1.4, 10, 14],
  [-25, 103, 1.2, 10, 13],
  [-45, 115, 0.9, 9, 14],
  [-10, -155, 0.8, 9, 16],
  [12, 55, 1.2, 9, 11],
  [-60, -5, 0.8, 8, 30],
  // Valles Marineris, from Noctis to Capri, as a row of bowls.
  ...Array.from({ length: 13 }, (_, at): Feature => [-6.5 - 0.55 * at, -95 + 4.4 * at, -4.6, 1.9, 3.6]),
];

/** Latitude of the edge between highlands and plain, every 20 degrees from 180 W. */
const EDGE = [-5, -4, 0, 10, 20, 18, 10, 14, 30, 38, 42, 36, 16, 4, 0, -2, 0, -4, -5] as const;
const PLAIN_KM = -4.1;
const HIGHLAND_KM = 1.4;
const EDGE_WIDTH = 7;

function edgeAt(east: number): number {
  const at = (east + 180) / 20;
  const left = Math.min(EDGE.length - 2, Math.max(0, Math.floor(at)));
  const share = at - left;
  return (EDGE[left] ?? 0) * (1 - share) + (EDGE[left + 1] ?? 0) * share;
}

/** Height in km above the areoid at a place; longitude from -180 to 180, east. */
export function heightAt(latitude: number, east: number): number {
  const south = 1 / (1 + Math.exp((latitude - edgeAt(east)) / (EDGE_WIDTH / 2)));
  let km = PLAIN_KM + (HIGHLAND_KM - PLAIN_KM) * south;
  for (const [atLatitude, atEast, rise, widthLat, widthEast = widthLat] of FEATURES) {
    let away = Math.abs(east - atEast);
    if (away > 180) away = 360 - away;
    const reach = ((latitude - atLatitude) / widthLat) ** 2 + (away / widthEast) ** 2;
    km += rise * Math.exp(-reach / 1.4);
  }
  // The ground is nowhere smooth, so that a contour is no ellipse.
  return km + 0.95 * noise(latitude, east, 12) + 0.45 * noise(latitude + 500, east, 6);
}

/** A number from -1 to 1 at a corner of the lattice. */
function corner(row: number, column: number): number {
  let bits = Math.imul(row, 0x9e3779b1) ^ Math.imul(column, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return ((bits ^ (bits >>> 15)) >>> 0) / 0x7fffffff - 1;
}

/** Value noise on a lattice `every` degrees wide, which closes on itself round the planet. */
function noise(latitude: number, east: number, every: number): number {
  const [y, x] = [latitude / every, (east + 180) / every];
  const [row, column] = [Math.floor(y), Math.floor(x)];
  const around = 360 / every;
  const ease = (t: number): number => t * t * (3 - 2 * t);
  const [down, right] = [ease(y - row), ease(x - column)];
  const at = (r: number, c: number): number => corner(r, ((c % around) + around) % around);
  const upper = at(row, column) * (1 - right) + at(row, column + 1) * right;
  const lower = at(row + 1, column) * (1 - right) + at(row + 1, column + 1) * right;
  return upper * (1 - down) + lower * down;
}
