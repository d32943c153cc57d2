/** What is printed round the picture, from the birth hash and the run's age. */
import { engrave } from './engrave.ts';
import { ENAMEL, type Inks } from './inks.ts';
import type { Plan } from './picture.ts';
import { disc, line, rect, ring } from './shapes.ts';

const MOST_MARKS = 20;
const SOLS_A_MARK = 50;

/** Phobos and Deimos, over the picture of one run in eight. */
export function moons({ inks: { paper, ink }, byte }: Plan): string {
  if (byte(30) >= 32) return '';
  const phobos = ring(196 + (byte(29) % 24), 18 + (byte(28) % 12), 4.4, { ink, width: 1.4 }, paper);
  return phobos + ring(176 + (byte(27) % 14), 26 + (byte(26) % 10), 2.6, { ink, width: 1.2 }, paper);
}

/** The right gutter: a mark for every 50 sols, a long one at each 100, up to 1,000. Nothing before sol 50. */
export function growthMarks({ paper, ink, onInk }: Inks, sol: number): string {
  const marks = Math.min(MOST_MARKS, Math.floor(sol / SOLS_A_MARK));
  if (marks === 0) return '';
  let svg = rect(232, 0, 8, 200, ink);
  for (let i = 0; i < marks; i++) {
    const y = 192 - i * 9.6;
    svg += i % 2 === 0 ? rect(235.5, y, 4.5, 3.4, onInk) : rect(233, y, 7, 3.4, paper);
  }
  return svg;
}

/** The stripe of three inks under the picture. */
export function stripe({ a, b, ink }: Inks): string {
  return rect(0, 200, 80, 6, a) + rect(80, 200, 80, 6, b) + rect(160, 200, 80, 6, ink);
}

/** A bar for each byte of the hash, so that two labels can be told apart by eye, in grey too. */
export function hashRule({ inks: { ink, onPaper }, byte }: Plan): string {
  let svg = '';
  for (let i = 0; i < 32; i++) {
    const height = 2 + (byte(i) >> 4) * 1.4;
    svg += rect(12 + i * 5.1, 269 - height, 3.4, height, i % 8 === 0 ? onPaper : ink);
  }
  return svg;
}

const X = 208;
const Y = 266;

/** A grade that has an enamel of its own; null for any other text. `S+` is drawn as `S`. */
export function gradeOf(text: string): keyof typeof ENAMEL | null {
  const letter = text === 'S+' ? 'S' : text;
  return Object.hasOwn(ENAMEL, letter) ? (letter as keyof typeof ENAMEL) : null;
}

/** The roundel: a grade in its enamel, or a clock while the run goes on. */
export function roundel({ ink, onPaper }: Inks, grade: keyof typeof ENAMEL | null): string {
  if (grade === null)
    return (
      ring(X, Y, 19, { ink, width: 2.4 }) +
      line('M208 266V254M208 266L217 271', { ink: onPaper, width: 3, cap: 'round' })
    );
  const [enamel, letter] = ENAMEL[grade];
  const set = { x: X, y: 256.5, height: 19, ink: letter, weight: 1.25, anchor: 'middle' } as const;
  return disc(X, Y, 21, enamel) + ring(X, Y, 17.6, { ink: letter, width: 1 }) + engrave(grade, set);
}
