import type { Picture } from '../picture.ts';
import { disc, PLATE, rect, ring } from '../shapes.ts';

const Y = 96;

/** Skeleton Crew: a solid and a ringed disc on stems, over ruled ground. */
export const pair: Picture = ({ inks: { paper, ink, a, b, d }, byte }) => {
  const solid = 34 + (byte(21) % 22);
  const ringed = 22 + (byte(22) % 20);
  const solidX = 74 + (byte(23) % 24);
  const ringedX = solidX + solid + ringed * (byte(24) % 2 === 1 ? 1 : 0.35);
  const rules = 7 + (byte(25) % 5);
  let svg = rect(0, 0, PLATE.width, PLATE.height, paper);
  for (let i = 0; i < rules; i++) svg += rect(0, 140 + i * (60 / rules), PLATE.width, 30 / rules, i % 2 === 1 ? b : a);
  svg += disc(solidX, Y, solid, a) + ring(ringedX, Y, ringed, { ink, width: 7 }) + disc(ringedX, Y, ringed * 0.34, ink);
  svg += rect(solidX - 3.5, Y + solid, 7, 44 - (solid - 34), ink);
  svg += rect(ringedX - 3.5, Y + ringed + 3, 7, 42 + (34 - ringed), ink);
  return svg + rect(16, 20, 5, 34, d) + rect(26, 20, 5, 34, d);
};
