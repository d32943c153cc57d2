import { cosine, sine } from '../chance.ts';
import type { Picture } from '../picture.ts';
import { disc, filled, line, PLATE, rect, tenths } from '../shapes.ts';

/** Custom: eleven contour lines round a cross. */
export const contour: Picture = ({ inks: { paper, ink, a, b, c, d }, byte }) => {
  const x = 84 + (byte(21) % 72);
  const y = 84 + (byte(22) % 36);
  const outline = (radius: number): string => {
    let path = '';
    for (let i = 0; i < 72; i += 2) {
      const swell = 1 + 0.13 * sine(i * 2 + byte(23)) + 0.08 * sine(i * 3 + byte(24)) + 0.05 * sine(i * 5 + byte(25));
      const away = radius * swell;
      path += `${i === 0 ? 'M' : 'L'}${tenths(x + away * cosine(i) * 1.12)} ${tenths(y + away * sine(i) * 0.92)}`;
    }
    return `${path}Z`;
  };
  const bands = [c, b, a, d];
  let svg = rect(0, 0, PLATE.width, PLATE.height, paper);
  for (let k = 0; k < 11; k++) {
    const fill = k % 2 === 1 ? (bands[(k >> 1) % 4] ?? ink) : paper;
    svg += filled(outline(176 - k * 15.5), fill, { ink, width: k % 5 === 0 ? 2.2 : 1 });
  }
  // The innermost line lies on paper: the cross is in ink, or nobody would see it.
  return svg + line(`M${x - 9} ${y}h18M${x} ${y - 9}v18`, { ink, width: 3 }) + disc(x, y, 4, ink);
};
