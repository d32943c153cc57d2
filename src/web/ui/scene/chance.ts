/** Repeatable irregularity for the picture: the same ground and rocks for everyone. Nothing of the simulation hangs on it. */

/** A stream of numbers from 0 to 1 (mulberry32). */
export function stream(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number from 0 to 1 for two whole numbers; fractions are cut off. */
export function speck(x: number, y: number): number {
  let hash = (Math.imul(x | 0, 374761393) + Math.imul(y | 0, 668265263)) | 0;
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

function smooth(x: number, y: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const f = x - column;
  const g = y - row;
  const u = f * f * (3 - 2 * f);
  const v = g * g * (3 - 2 * g);
  const near = speck(column, row) * (1 - u) + speck(column + 1, row) * u;
  const far = speck(column, row + 1) * (1 - u) + speck(column + 1, row + 1) * u;
  return near * (1 - v) + far * v;
}

/** Rolling noise from 0 to 1 in three octaves; a feature is about one unit wide. */
export function roll(x: number, y: number): number {
  return smooth(x, y) * 0.55 + smooth(x * 2.1 + 7, y * 2.1 + 3) * 0.3 + smooth(x * 4.3 + 1, y * 4.3 + 9) * 0.15;
}

/** Rolling noise in one octave. */
export function swell(x: number, y: number): number {
  return smooth(x, y);
}
