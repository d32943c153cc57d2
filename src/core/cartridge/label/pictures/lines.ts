import type { Picture } from '../picture.ts';
import { disc, line, PLATE, rect, tenths } from '../shapes.ts';

const LINES = 5;

/** ISRU Down: five parallel pipes turn a corner, and one is broken. */
export const lines: Picture = ({ inks: { paper, ink, a, b, c, d }, byte }) => {
  const width = 11 + (byte(21) % 3);
  const broken = byte(25) % LINES;
  let svg = rect(0, 0, PLATE.width, PLATE.height, paper);
  for (const [i, pipe] of [ink, d, a, b, c].entries()) {
    const inset = i * (width + 2.5);
    const radius = 78 - inset;
    const x = 34 + (byte(22) % 36) + inset;
    const y = 30 + (byte(23) % 18) + inset;
    const stroke = { ink: pipe, width, cap: 'butt' } as const;
    const corner = `A${tenths(radius)} ${tenths(radius)} 0 0 1 ${tenths(x + radius)} ${tenths(y)}H250`;
    let down = `M${tenths(x)} 210V${tenths(y + radius)}${corner}`;
    if (i === broken) {
      const [endX, endY] = [x + radius + 34, y + radius + 22];
      svg += line(`M${tenths(endX)} ${tenths(y)}H250`, stroke);
      svg += disc(endX, y, width / 2, pipe) + disc(x, endY, width / 2, pipe);
      down = `M${tenths(x)} 210V${tenths(endY)}`;
    }
    svg += line(down, stroke);
  }
  svg += disc(184 + (byte(26) % 20), 148, 22 + (byte(27) % 10), a);
  const mirrored = (byte(24) & 1) === 1;
  return mirrored ? `<g transform="matrix(-1 0 0 1 240 0)">${svg}</g>` : svg;
};
