/** The flat inks a label is printed in. Values are the label design's; the tests hold their contrast. */

/** Six inks: paper, the ink of text and lines, and four for the picture. */
export type Inks = {
  readonly name: string;
  readonly paper: string;
  readonly ink: string;
  readonly a: string;
  readonly b: string;
  readonly c: string;
  readonly d: string;
  /** What small figures are printed in: one on paper, one on ink, each at 3:1 or more. */
  readonly onPaper: string;
  readonly onInk: string;
};

type Six = readonly [paper: string, ink: string, a: string, b: string, c: string, d: string];

/** Small figures are in `a` on paper and in `b` on ink; in the other where that would be too faint. */
function inks(name: string, [paper, ink, a, b, c, d]: Six, faint: { onPaper?: true; onInk?: true } = {}): Inks {
  const onPaper = faint.onPaper === true ? b : a;
  return { name, paper, ink, a, b, c, d, onPaper, onInk: faint.onInk === true ? a : b };
}

/** One set per run, chosen by byte 20 of the birth hash. */
export const INK_SETS: readonly [Inks, ...Inks[]] = [
  inks('Chryse', ['#F3E4C5', '#2B1A12', '#D0512B', '#E6A03F', '#F2CA7E', '#7A2C1C']),
  inks('Gale sunset', ['#EAE4D3', '#14242C', '#2D6C85', '#93BCC5', '#DB8C48', '#1E4557']),
  inks('Hellas', ['#F0E4CA', '#1D2422', '#1F6B62', '#E3B34A', '#B6452A', '#8FB29A']),
  inks('Tharsis', ['#F4DFBC', '#2C1710', '#A5301D', '#E2702F', '#EFB45F', '#5C1C16']),
  inks('Elysium', ['#F1E7D0', '#20251A', '#5C6D34', '#C9B04A', '#CB5A2C', '#A3B27A']),
  inks('Utopia', ['#ECEADF', '#1A2A31', '#4F8291', '#E2713A', '#BCD2D0', '#2A4B5B']),
  inks('Olympus', ['#2B1F1A', '#F2E1C3', '#E2A23A', '#C94B2B', '#8A7358', '#F2E1C3']),
  inks('Valles', ['#EAD5B2', '#241A16', '#C25B32', '#2F6468', '#E9AC52', '#7F9994'], { onInk: true }),
  inks('Noachis', ['#14242C', '#F2E5C8', '#DA7230', '#3F8189', '#EBC368', '#94B7B4']),
  inks('Arabia', ['#F6EAD1', '#2C1C13', '#D19C2C', '#B43F24', '#8A5C26', '#EFC97A'], { onPaper: true, onInk: true }),
  inks('Acidalia', ['#E9E3D4', '#1E211F', '#2B2F2C', '#D4552C', '#B8B1A0', '#77756A']),
  inks('Isidis', ['#F5E6CB', '#1F2A2A', '#DE7A38', '#17595B', '#F0C26A', '#6FA59C'], { onPaper: true, onInk: true }),
];

/** Sets whose paper is darker than their ink. */
const DARK = new Set(['Olympus', 'Noachis']);

/** The rare print: one run in 32. */
export const SILVER = inks('Phobos silver', ['#D8D6CF', '#1C1D1E', '#5A5D60', '#9A9C9C', '#EDECE6', '#34373A']);

/** The inks of a birth hash. */
export function inksOf(hash: Uint8Array): Inks {
  if ((hash[31] ?? 0) < 8) return SILVER;
  return INK_SETS[(hash[20] ?? 0) % INK_SETS.length] ?? INK_SETS[0];
}

/** Whether a set prints light on dark. */
export function isDark({ name }: Inks): boolean {
  return DARK.has(name);
}

/** The enamel of a grade's roundel, and the letter on it. */
export const ENAMEL = {
  S: ['#E0A93B', '#2B1A12'],
  A: ['#C94B2B', '#FFF4DE'],
  B: ['#1F6B62', '#FFF4DE'],
  C: ['#2D5F7A', '#FFF4DE'],
  D: ['#6B5A45', '#FFF4DE'],
  F: ['#2A2320', '#F2E1C3'],
} as const satisfies Readonly<Record<string, readonly [enamel: string, letter: string]>>;
