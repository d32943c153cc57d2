import type { Picture } from '../picture.ts';
import { disc, PLATE, rect } from '../shapes.ts';

const PITCH = 13;

/** Robot Vanguard: eighteen by fifteen punched dots, each a bit of the hash; a disc inverts them. */
export const grille: Picture = ({ inks: { paper, ink, a, b, c }, byte }) => {
  const discX = 70 + (byte(21) % 100);
  const discY = 78 + (byte(22) % 44);
  const radius = 56 + (byte(23) % 22);
  let svg = rect(0, 0, PLATE.width, PLATE.height, a) + disc(discX, discY, radius, ink);
  for (let dot = 0; dot < 15 * 18; dot++) {
    const x = 10 + (dot % 18) * PITCH;
    const y = 9 + Math.floor(dot / 18) * PITCH;
    const set = ((byte(dot >> 3) >> (dot & 7)) & 1) === 1;
    const away2 = (x - discX) * (x - discX) + (y - discY) * (y - discY);
    if (away2 < (radius - 6) * (radius - 6)) svg += disc(x, y, set ? 4.6 : 2, set ? b : c);
    else if (away2 >= (radius + 6) * (radius + 6)) svg += disc(x, y, set ? 3.2 : 1.3, paper);
  }
  return svg;
};
