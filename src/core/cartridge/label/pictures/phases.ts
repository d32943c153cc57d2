import { isDark } from '../inks.ts';
import type { Picture } from '../picture.ts';
import { area, disc, PLATE, rect, tenths } from '../shapes.ts';

const MOON_Y = 82;

/** Lunar Testbed: one moon with craters among stars, over a strip of seven phases. */
export const phases: Picture = ({ inks, byte, draw }) => {
  const { paper, ink, a, b, d } = inks;
  const [sky, light] = isDark(inks) ? [paper, ink] : [ink, paper];
  let svg = rect(0, 0, PLATE.width, PLATE.height, sky);
  for (let i = 0; i < 26; i++) svg += disc(draw(240), draw(150), 0.7 + draw(3) * 0.4, light);
  const radius = 54 + (byte(21) % 12);
  const x = 92 + (byte(22) % 56);
  svg += disc(x, MOON_Y, radius, d === light || d === ink ? b : d);
  svg += area(light, terminator(x, radius, (byte(23) % 9) - 4, byte(24) & 1));
  for (let i = 0; i < 4; i++)
    svg += disc(x - radius * 0.5 + draw(radius), MOON_Y - radius * 0.5 + draw(radius), 3 + draw(7), a);
  svg += rect(0, 156, PLATE.width, 50, a);
  for (let i = 0; i < 7; i++) {
    const at = 24 + i * 32;
    const bulge = Math.floor(Math.abs(i - 3) * 3.3);
    const lit = `M${at} 168A10 10 0 0 1 ${at} 188A${bulge} 10 0 0 ${i < 3 ? 0 : 1} ${at} 168Z`;
    svg += disc(at, 178, 10, sky) + area(light, lit);
  }
  return svg;
};

/** The lit part of the moon: `side` 0 the left, 1 the right; `fifths` from -4 to 4 says how far it bulges past the middle. */
function terminator(x: number, radius: number, fifths: number, side: number): string {
  const back = fifths > 0 ? 1 - side : side;
  const bulge = tenths(Math.abs(fifths / 5) * radius);
  const [top, foot] = [tenths(MOON_Y - radius), tenths(MOON_Y + radius)];
  return `M${x} ${top}A${radius} ${radius} 0 0 ${side} ${x} ${foot}A${bulge} ${radius} 0 0 ${back} ${x} ${top}Z`;
}
