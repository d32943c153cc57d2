/** Text on a label. A title comes out of a stranger's file: it is cut, cleaned and escaped. */
import { engrave, widthOf } from './engrave.ts';

const MOST_LETTERS = 24;
const ROOM = 216;
const CAP_HEIGHT = 16;
const LEAST_CAP_HEIGHT = 10.5;
const BASE_32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What XML can't say, not even escaped: control characters, halves of surrogate pairs, two that are no characters. */
const UNSAYABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The first 24 characters of a name, or the subject's own title where there is no name. */
export function titleOf(name: string, otherwise: string): string {
  // 48 units hold 24 characters of any kind: a name may be long.
  const start = name.trim().slice(0, 2 * MOST_LETTERS);
  return Array.from(start === '' ? otherwise : start)
    .slice(0, MOST_LETTERS)
    .join('');
}

/** Text as it stands in an attribute of XML. */
export function escaped(text: string): string {
  return text.replaceAll(UNSAYABLE, '\uFFFD').replaceAll(/[&<>"'\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** The title line: as high as fits. What does not fit at the least height is cut. */
export function titleLine(title: string, ink: string): string {
  let height = CAP_HEIGHT;
  while (height > LEAST_CAP_HEIGHT && widthOf(title, height) > ROOM) height -= 0.5;
  const letters = Array.from(title);
  while (widthOf(letters.join(''), height) > ROOM) letters.pop();
  const y = 217 + (CAP_HEIGHT - height) / 2;
  return engrave(letters.join(''), { x: 12, y, height, ink, weight: 1.25 });
}

/** The serial number: the hash's first five bytes in Crockford's base 32, as `XXXX-XXXX`. */
export function serialOf(byte: (index: number) => number): string {
  let digits = '';
  for (let i = 0; i < 8; i++) {
    const bit = i * 5;
    const pair = (byte(bit >> 3) << 8) | byte((bit >> 3) + 1);
    digits += BASE_32[(pair >> (11 - (bit & 7))) & 31] ?? '';
  }
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** `SOL 0147`, and the serial at the right. */
export function serialLine(sol: number, serial: string, ink: string): string {
  const line = { y: 279, height: 8.4, ink };
  return (
    engrave('SOL', { ...line, x: 12, weight: 1 }) +
    engrave(String(sol).padStart(4, '0'), { ...line, x: 39, weight: 1.15 }) +
    engrave(serial, { ...line, x: 176, weight: 1, anchor: 'end' })
  );
}
