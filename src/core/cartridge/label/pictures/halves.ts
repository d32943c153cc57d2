import type { Picture } from '../picture.ts';
import { disc, filled, PLATE, rect } from '../shapes.ts';

const SIDE = 50;

/** Hybrid Colony: five by four tiles of half discs, squares and rings. */
export const halves: Picture = ({ inks: { paper, ink, a, b, c, d }, byte }) => {
  const screens = [a, b, d, ink, c];
  let svg = rect(0, 0, PLATE.width, PLATE.height, paper);
  for (let row = 0; row < 4; row++)
    for (let column = 0; column < 5; column++) {
      const tile = byte(row * 5 + column + 6);
      const figure = screens[tile % 5] ?? ink;
      const other = screens[((tile % 5) + 1 + ((tile >> 4) % 3)) % 5] ?? ink;
      const plain = (tile & 8) !== 0;
      const x = column * SIDE - 5;
      const y = row * SIDE;
      svg += rect(x, y, SIDE + 0.3, SIDE + 0.3, other === figure || plain ? paper : other);
      svg += tileOf((tile >> 5) % 6, x, y, figure, plain ? paper : other);
    }
  return svg;
};

/** 0 to 2 a half disc, 3 a half square, 4 a small square, 5 a ring. */
function tileOf(kind: number, x: number, y: number, ink: string, hole: string): string {
  const right = x + SIDE;
  const below = y + SIDE;
  switch (kind) {
    case 0:
      return filled(`M${x} ${y}A25 25 0 0 1 ${x} ${below}Z`, ink);
    case 1:
      return filled(`M${right} ${y}A25 25 0 0 0 ${right} ${below}Z`, ink);
    case 2:
      return filled(`M${x} ${below}A25 25 0 0 1 ${right} ${below}Z`, ink);
    case 3:
      return rect(x, y + 25, SIDE, 25, ink);
    case 4:
      return rect(x + 12.5, y + 12.5, 25, 25, ink);
    default:
      return disc(x + 25, y + 25, 25, ink) + disc(x + 25, y + 25, 11, hole);
  }
}
