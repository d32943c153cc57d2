import type { Draw } from '../chance.ts';
import type { Picture } from '../picture.ts';
import { disc, filled, line, PLATE, rect, tenths } from '../shapes.ts';

/** Ares I: a sun with rings, two ridges, and a descent line that ends in a lander. */
export const landing: Picture = ({ inks: { paper, ink, a, b, c, d }, byte, draw }) => {
  const sunX = 60 + (byte(21) % 121);
  const sunY = 66 + (byte(22) % 44);
  const radius = 30 + (byte(23) % 26);
  const pitch = 16 + (byte(24) % 8);
  let svg = rect(0, 0, PLATE.width, PLATE.height, c);
  for (let i = 3; i >= 0; i--) svg += disc(sunX, sunY, radius + 14 + i * pitch, i % 2 === 1 ? c : b);
  svg += disc(sunX, sunY, radius, paper) + disc(sunX, sunY, radius - 9, a);
  svg += ridge(draw, 142, 34, 22, a) + ridge(draw, 162, 26, 26, d);
  svg += rect(0, 176, PLATE.width, 30, ink);
  // On the side that the sun leaves free.
  const x = (sunX > 120 ? 44 : 160) + (byte(25) % 40);
  return (
    svg +
    line(`M${x} 0V150`, { ink, width: 2.4 }) +
    filled(`M${x - 9} 168L${x} 146L${x + 9} 168Z`, paper) +
    line(`M${x - 13} 176L${x - 7} 164M${x + 13} 176L${x + 7} 164`, { ink: paper, width: 2.4, cap: 'round' })
  );
};

/** Hills from edge to edge: up to `rise` above `y`, a step of one to two times `step` wide each. */
function ridge(draw: Draw, y: number, rise: number, step: number, fill: string): string {
  let outline = 'M-4 204';
  for (let x = -4; x <= 250; x += step + draw(step)) outline += `L${x} ${tenths(y - draw(rise))}`;
  return filled(`${outline}L250 204Z`, fill);
}
