import type { Picture } from '../picture.ts';
import { disc, line, PLATE, rect } from '../shapes.ts';

/** An agent: nested parentheses round a dot. */
export const parens: Picture = ({ inks: { paper, ink, a, b, d }, byte }) => {
  let svg = rect(0, 0, PLATE.width, PLATE.height, paper);
  for (const [i, stroke] of [a, b, ink, d].entries()) {
    const x = 48 + i * 19;
    const reach = 82 - i * 15;
    const arc = `A${reach + 14} ${reach + 14} 0 0`;
    const drawn = { ink: stroke, width: 12, cap: 'butt' } as const;
    svg += line(`M${x} ${100 - reach}${arc} 0 ${x} ${100 + reach}`, drawn);
    svg += line(`M${PLATE.width - x} ${100 - reach}${arc} 1 ${PLATE.width - x} ${100 + reach}`, drawn);
  }
  return svg + disc(120, 100, 9 + (byte(22) % 6), a);
};
