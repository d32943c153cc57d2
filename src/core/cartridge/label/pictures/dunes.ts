import type { Picture } from '../picture.ts';
import { disc, PLATE, rect } from '../shapes.ts';

/** Dust Bowl: a banded sun over five rows of scalloped dunes. */
export const dunes: Picture = ({ inks: { paper, ink, a, b, c, d }, byte }) => {
  let svg = rect(0, 0, PLATE.width, PLATE.height, b);
  svg += disc(50 + (byte(21) % 140), 52 + (byte(22) % 20), 30 + (byte(23) % 12), paper);
  for (let i = 0; i < 3; i++) svg += rect(0, 34 + i * 15 + (byte(24 + i) % 6), PLATE.width, 3 + i * 1.6, b);
  const scallop = [c, a, d, ink];
  for (let row = 0; row < 5; row++) {
    const radius = 44 + (byte(row + 8) % 5) * 5;
    const offset = byte(row + 14) % 60;
    for (let i = -1; i < 5; i++)
      for (let k = 0; k < 4; k++) {
        const x = i * radius * 1.55 + offset - 30;
        svg += disc(x, 92 + row * 26 + radius * 0.6, radius - k * radius * 0.24, scallop[(row + k) % 4] ?? ink);
      }
  }
  return svg;
};
