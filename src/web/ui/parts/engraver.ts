/**
 * The engraver: a single-stroke alphabet for the wordmark and for labels, never for running text. Cap height 7; each glyph is its
 * advance width and its path. From the label reference implementation (`label-art.md`).
 */

type Glyph = readonly [width: number, path: string];

const GLYPHS: Readonly<Record<string, Glyph>> = {
  A: [5, 'M0 7V2.2A2.2 2.2 0 0 1 2.2 0H2.8A2.2 2.2 0 0 1 5 2.2V7M0 4.3H5'],
  B: [5, 'M0 0V7H3.2A1.8 1.8 0 0 0 3.2 3.4H0M3.2 3.4A1.7 1.7 0 0 0 3.2 0H0'],
  C: [4.8, 'M4.8 1.7A2.3 2.3 0 0 0 2.7 0H2.2A2.2 2.2 0 0 0 0 2.2V4.8A2.2 2.2 0 0 0 2.2 7H2.7A2.3 2.3 0 0 0 4.8 5.3'],
  D: [5, 'M0 0H2.6A2.4 2.4 0 0 1 5 2.4V4.6A2.4 2.4 0 0 1 2.6 7H0Z'],
  E: [4.2, 'M4.2 0H1.4A1.4 1.4 0 0 0 0 1.4V5.6A1.4 1.4 0 0 0 1.4 7H4.2M0 3.5H3.7'],
  F: [4.2, 'M4.2 0H1.4A1.4 1.4 0 0 0 0 1.4V7M0 3.6H3.7'],
  G: [5, 'M4.8 1.5A2.3 2.3 0 0 0 2.7 0H2.2A2.2 2.2 0 0 0 0 2.2V4.8A2.2 2.2 0 0 0 2.2 7H5V3.7H3.1'],
  H: [5, 'M0 0V7M5 0V7M0 3.5H5'],
  I: [0, 'M0 0V7'],
  J: [4, 'M4 0V5A2 2 0 0 1 0 5'],
  K: [4.8, 'M0 0V7M4.6 0L0 4M1.8 2.5L4.8 7'],
  L: [3.9, 'M0 0V5.6A1.4 1.4 0 0 0 1.4 7H3.9'],
  M: [6.2, 'M0 7V1.55A1.55 1.55 0 0 1 3.1 1.55V7M3.1 1.55A1.55 1.55 0 0 1 6.2 1.55V7'],
  N: [5, 'M0 7V0L5 7V0'],
  O: [5, 'M2.2 0H2.8A2.2 2.2 0 0 1 5 2.2V4.8A2.2 2.2 0 0 1 2.8 7H2.2A2.2 2.2 0 0 1 0 4.8V2.2A2.2 2.2 0 0 1 2.2 0Z'],
  P: [4.8, 'M0 7V0H2.8A2 2 0 0 1 2.8 4H0'],
  Q: [
    5,
    'M2.2 0H2.8A2.2 2.2 0 0 1 5 2.2V4.8A2.2 2.2 0 0 1 2.8 7H2.2A2.2 2.2 0 0 1 0 4.8V2.2A2.2 2.2 0 0 1 2.2 0ZM3.4 5.2L5.3 7.3',
  ],
  R: [4.9, 'M0 7V0H2.9A2 2 0 0 1 2.9 4H0M2.5 4L4.9 7'],
  S: [4.6, 'M4.4 1.4A2 2 0 0 0 2.6 0H1.75A1.75 1.75 0 0 0 1.75 3.5H2.85A1.75 1.75 0 0 1 2.85 7H2A2 2 0 0 1 .1 5.6'],
  T: [4.8, 'M0 0H4.8M2.4 0V7'],
  U: [5, 'M0 0V4.8A2.2 2.2 0 0 0 2.2 7H2.8A2.2 2.2 0 0 0 5 4.8V0'],
  V: [5, 'M0 0L2.5 7L5 0'],
  W: [6.2, 'M0 0V5.45A1.55 1.55 0 0 0 3.1 5.45V0M3.1 5.45A1.55 1.55 0 0 0 6.2 5.45V0'],
  X: [4.8, 'M0 0L4.8 7M4.8 0L0 7'],
  Y: [5, 'M0 0L2.5 3.6L5 0M2.5 3.6V7'],
  Z: [4.6, 'M0 0H4.6L0 7H4.6'],
  '0': [
    4.6,
    'M2.1 0H2.5A2.1 2.1 0 0 1 4.6 2.1V4.9A2.1 2.1 0 0 1 2.5 7H2.1A2.1 2.1 0 0 1 0 4.9V2.1A2.1 2.1 0 0 1 2.1 0ZM2.3 3.5V3.5',
  ],
  '1': [2, 'M0 1.5L2 0V7'],
  '2': [4.5, 'M.1 1.6A2.15 2.15 0 0 1 2.2 0H2.5A1.95 1.95 0 0 1 3.7 3.5L0 7H4.5'],
  '3': [4.5, 'M0 0H4.3L2 2.8H2.4A2.1 2.1 0 0 1 2.4 7H2.1A2.2 2.2 0 0 1 0 5.6'],
  '4': [4.8, 'M3.7 7V0L0 5H4.8'],
  '5': [4.5, 'M4.2 0H.5L.2 3H2.5A2 2 0 0 1 2.5 7H2A2.1 2.1 0 0 1 0 5.7'],
  '6': [
    4.6,
    'M4.2 1A2.3 2.3 0 0 0 2.4 0A2.4 2.4 0 0 0 0 2.4V4.9A2.1 2.1 0 0 0 2.1 7H2.5A2.1 2.1 0 0 0 2.5 2.8H2.1A2.1 2.1 0 0 0 0 4.6',
  ],
  '7': [4.4, 'M0 0H4.4L1.3 7'],
  '8': [4.6, 'M2 3.4A1.7 1.7 0 0 1 2 0H2.6A1.7 1.7 0 0 1 2.6 3.4H2A1.8 1.8 0 0 0 2 7H2.6A1.8 1.8 0 0 0 2.6 3.4'],
  '9': [
    4.6,
    'M.4 6A2.3 2.3 0 0 0 2.2 7A2.4 2.4 0 0 0 4.6 4.6V2.1A2.1 2.1 0 0 0 2.5 0H2.1A2.1 2.1 0 0 0 2.1 4.2H2.5A2.1 2.1 0 0 0 4.6 2.4',
  ],
  '-': [3, 'M0 3.6H3'],
  '.': [0, 'M0 7V7'],
  ' ': [2.2, ''],
};
const UNKNOWN: Glyph = [3, 'M0 3.6H3'];
const GAP = 1.9;
const MARKS = /[\u0300-\u036f]/g;

/** A word set in the engraver: where each stroke begins, its path, and the width of it all in glyph units. */
export type Engraving = {
  readonly strokes: readonly { readonly x: number; readonly path: string }[];
  readonly width: number;
};

/** Sets a text in capitals, without the marks above and below its letters. A character outside the alphabet is set as a dash. */
export function engrave(text: string): Engraving {
  const strokes: { x: number; path: string }[] = [];
  let x = 0;
  for (const letter of text.normalize('NFD').replaceAll(MARKS, '').toUpperCase()) {
    const [width, path] = Object.hasOwn(GLYPHS, letter) ? (GLYPHS[letter] ?? UNKNOWN) : UNKNOWN;
    if (path !== '') strokes.push({ x: Math.round(x * 10) / 10, path });
    x += width + GAP;
  }
  return { strokes, width: Math.max(0, x - GAP) };
}
