/** `npm run map`: draws src/web/ui/missions/mars.svg, the printed map on which a landing site is chosen. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ringsAbove } from './map/contours.ts';
import { heightAt } from './map/relief.ts';

const FILE = fileURLToPath(new URL('../web/ui/missions/mars.svg', import.meta.url));
/** Degrees: the whole way round, and as far north and south as anybody lands. */
const MOST_LATITUDE = 65;
const STEP = 2;
/** Units of the picture to a degree. */
const SCALE = 2;

/** Inks from the lowest ground to the highest, and the height in km above which each is printed. */
const INKS: readonly (readonly [aboveKm: number, ink: string])[] = [
  [-99, '#1f4a55'],
  [-6.5, '#2f6470'],
  [-5, '#5b8b93'],
  [-4.1, '#93ad9d'],
  [-3.1, '#c3c29c'],
  [-1.6, '#e3c68a'],
  [0, '#dba565'],
  [1.6, '#c8743f'],
  [3.6, '#a8482a'],
  [6.5, '#8a3222'],
  [10.5, '#f4e6cd'],
];

const rows = Math.round((2 * MOST_LATITUDE) / STEP) + 1;
const columns = Math.round(360 / STEP) + 1;
const field = Array.from({ length: rows }, (_, y) =>
  Array.from({ length: columns }, (__, x) => heightAt(MOST_LATITUDE - y * STEP, -180 + x * STEP)),
);
const unit = (value: number): string => (Math.round(value * STEP * SCALE * 2) / 2).toString();
const paths = INKS.slice(1).map(([above, ink]) => {
  const d = ringsAbove(field, above)
    .map((ring) => `M${ring.map(([x, y]) => `${unit(x)} ${unit(y)}`).join('L')}Z`)
    .join('');
  return `<path fill="${ink}" fill-rule="evenodd" d="${d}"/>`;
});
const [width, height] = [360 * SCALE, 2 * MOST_LATITUDE * SCALE];
const meridians = [-120, -60, 0, 60, 120].map((east) => `M${(east + 180) * SCALE} 0V${height}`);
const parallels = [-30, 0, 30].map((latitude) => `M0 ${(MOST_LATITUDE - latitude) * SCALE}H${width}`);
writeFileSync(
  FILE,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">
<path fill="${INKS[0]?.[1]}" d="M0 0h${width}v${height}H0z"/>
<g stroke="#2a1a14" stroke-opacity=".28" stroke-width=".7" stroke-linejoin="round">
${paths.join('\n')}
</g>
<path fill="none" stroke="#fff6e4" stroke-opacity=".55" stroke-width=".8" stroke-dasharray="1.5 4" d="${[...meridians, ...parallels].join('')}"/>
</svg>
`,
);
console.log(FILE);
