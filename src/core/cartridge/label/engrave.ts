/** Lettering: text as strokes, so that a label needs no font and looks the same everywhere. */
import { ALPHABET, type Glyph, LACKING } from './alphabet.ts';
import { tenths, thousandths } from './shapes.ts';

const CAP_HEIGHT = 7;
const GAP = 1.9;

/** What is cut plain: the letters of western Europe without their marks, and signs that look alike. */
const PLAIN = new Map(
  Object.entries({
    A: 'ÀÁÂÃÄÅàáâãäå',
    AE: 'Ææ',
    C: 'Çç',
    D: 'Ðð',
    E: 'ÈÉÊËèéêë',
    I: 'ÌÍÎÏìíîï',
    N: 'Ññ',
    O: 'ÒÓÔÕÖØòóôõöø',
    OE: 'Œœ',
    SS: 'ß',
    TH: 'Þþ',
    U: 'ÙÚÛÜùúûü',
    Y: 'ÝŸýÿ',
    "'": '\u2018\u2019`´',
    '+': '&',
    '.': ',',
  }).flatMap(([plain, letters]) => Array.from(letters, (letter) => [letter, plain] as const)),
);

/** What is cut for a letter: capitals. By tables of our own: an engine's may be newer or older. */
function capitalsOf(letter: string): readonly string[] {
  if (letter >= 'a' && letter <= 'z' && letter.length === 1) return [letter.toUpperCase()];
  return Array.from(PLAIN.get(letter) ?? letter);
}

function glyphsOf(text: string): readonly Glyph[] {
  return Array.from(text)
    .flatMap(capitalsOf)
    .map((key) => (Object.hasOwn(ALPHABET, key) ? (ALPHABET[key] ?? LACKING) : LACKING));
}

/** Width of a text at a cap height, in the units of that height. */
export function widthOf(text: string, height: number): number {
  const glyphs = glyphsOf(text);
  const whole = glyphs.reduce((width, [own]) => width + own + GAP, 0);
  return glyphs.length === 0 ? 0 : ((whole - GAP) * height) / CAP_HEIGHT;
}

/** How a text is set: where, how high, in which ink, how bold, and which point of it stands at `x`. */
export type Setting = {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly ink: string;
  readonly weight: number;
  readonly anchor?: 'middle' | 'end';
};

/** A text as SVG, its capitals' tops at `y`. A character outside the alphabet is set as a dash. */
export function engrave(text: string, { x, y, height, ink, weight, anchor }: Setting): string {
  const width = widthOf(text, height);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  const place = `translate(${tenths(left)} ${tenths(y)}) scale(${thousandths(height / CAP_HEIGHT)})`;
  let svg = `<g transform="${place}" fill="none" stroke="${ink}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round">`;
  let at = 0;
  for (const [own, path] of glyphsOf(text)) {
    const shift = at === 0 ? '' : ` transform="translate(${tenths(at)})"`;
    if (path !== '') svg += `<path${shift} d="${path}"/>`;
    at += own + GAP;
  }
  return `${svg}</g>`;
}
