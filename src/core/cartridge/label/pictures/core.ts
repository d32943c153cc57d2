import type { Picture } from '../picture.ts';
import { disc, PLATE, rect } from '../shapes.ts';

const SURFACE_Y = 54;
const FOOT_Y = 204;

/** A module: strata under a low sun, and the core that was drilled out of them. */
export const core: Picture = ({ inks: { paper, ink, a, b, c, d }, byte }) => {
  const rock = [a, d, b, paper, a, ink];
  let svg = rect(0, 0, PLATE.width, PLATE.height, c) + rect(0, 0, PLATE.width, SURFACE_Y, b);
  svg += disc(52 + (byte(21) % 40), 30, 15, paper);
  const layers: { readonly y: number; readonly height: number }[] = [];
  for (let y = SURFACE_Y; y < FOOT_Y;) {
    const height = 12 + (byte(layers.length + 6) % 22);
    layers.push({ y, height });
    y += height;
  }
  for (const [i, { y, height }] of layers.entries())
    svg += rect(0, y, PLATE.width, height + 0.4, rock[i % 3 === 0 ? 0 : (byte(i) % 3) + (i & 1)] ?? ink);
  const x = 132 + (byte(22) % 44);
  svg += rect(x - 17, 18, 34, 190, paper) + rect(x - 11, 18, 22, 190, ink);
  for (const [i, { y, height }] of layers.entries())
    svg += rect(x - 11, y + 2, 22, height - 4, rock[(i * 2 + 1) % 5] ?? ink);
  return svg + rect(x - 26, 12, 52, 10, ink);
};
