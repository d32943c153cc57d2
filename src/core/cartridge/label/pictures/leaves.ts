import type { Picture } from '../picture.ts';
import { disc, filled, line, PLATE, rect } from '../shapes.ts';

const SIDE = 40;
const ARC = `A${SIDE} ${SIDE} 0 0 1`;

/** Garden of Mars: six by five tiles of leaves, quarter discs and rings. */
export const leaves: Picture = ({ inks: { paper, ink, a, b, c, d }, byte }) => {
  const screens = [a, b, c, d, ink];
  const of = (index: number): string => screens[index] ?? ink;
  let svg = rect(0, 0, PLATE.width, PLATE.height, paper);
  for (let row = 0; row < 5; row++)
    for (let column = 0; column < 6; column++) {
      const tile = byte(row * 6 + column + 2);
      const ground = (column + row) % 2 === 1 || c !== paper ? paper : b;
      const x = column * SIDE;
      const y = row * SIDE;
      svg += rect(x, y, SIDE + 0.2, SIDE + 0.2, ground);
      svg += tileOf(tile % 6, x, y, of((tile >> 3) % 4), of(((tile >> 3) + 1 + (tile & 1)) % 5), paper);
    }
  return svg;
};

/** One tile in two inks: 0 to 2 a leaf, 3 and 4 quarter discs, 5 a ring. */
function tileOf(kind: number, x: number, y: number, ink: string, dot: string, paper: string): string {
  const right = x + SIDE;
  const below = y + SIDE;
  if (kind === 1)
    return (
      filled(`M${x} ${y}${ARC} ${right} ${below}${ARC} ${x} ${y}Z`, ink) +
      line(`M${x} ${y}L${right} ${below}`, { ink: paper, width: 2 })
    );
  if (kind < 3)
    return (
      filled(`M${right} ${y}${ARC} ${x} ${below}${ARC} ${right} ${y}Z`, ink) +
      line(`M${right} ${y}L${x} ${below}`, { ink: paper, width: 2 })
    );
  if (kind === 3) return filled(`M${x} ${below}V${y}${ARC} ${right} ${below}Z`, ink);
  if (kind === 4)
    return filled(`M${right} ${y}V${below}${ARC} ${x} ${y}Z`, ink) + disc(x + SIDE * 0.7, y + SIDE * 0.3, 5, dot);
  return disc(x + SIDE / 2, y + SIDE / 2, 13, ink) + disc(x + SIDE / 2, y + SIDE / 2, 5, paper);
}
