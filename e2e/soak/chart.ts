/** A chart of a soak, as a small SVG: one panel a figure, one dot a look, over the sols played. */
import type { Sample } from './probe.ts';
import type { Held } from './verdict.ts';

const WIDTH = 760;
const PANEL = 92;
const PLOT = { left: 64, right: 12, top: 24, bottom: 10 } as const;

/** The whole picture. Each panel begins at zero, so that a slope is as steep as it is. */
export function chartOf(samples: readonly Sample[], held: readonly Held[]): string {
  const end = Math.max(1, samples.at(-1)?.sols ?? 1);
  const height = held.length * PANEL + 28;
  const panels = held.map((one, place) => panelOf(samples, one, place * PANEL, end));
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const x = xOf(share).toFixed(1);
    const anchor = share === 0 ? 'start' : share === 1 ? 'end' : 'middle';
    return `<text x="${x}" y="${height - 10}" text-anchor="${anchor}">${Math.round(end * share).toLocaleString('en')}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="11" fill="#3a322c">`,
    `<title>What the page keeps over ${end.toLocaleString('en')} sols</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#f6f1e7"/>`,
    ...panels,
    ...ticks,
    `<text x="${WIDTH / 2}" y="${height - 1}" text-anchor="middle" font-size="9">sols played</text>`,
    '</svg>',
    '',
  ].join('\n');
}

const xOf = (share: number): number => PLOT.left + share * (WIDTH - PLOT.left - PLOT.right);

function panelOf(samples: readonly Sample[], { key, title }: Held, y: number, end: number): string {
  const most = Math.max(...samples.map((one) => one[key])) * 1.1 || 1;
  const [top, bottom] = [y + PLOT.top, y + PANEL - PLOT.bottom];
  const dots = samples.map((one) => {
    const at = bottom - (one[key] / most) * (bottom - top);
    return `${xOf(one.sols / end).toFixed(1)},${at.toFixed(1)}`;
  });
  return [
    `<text x="${PLOT.left}" y="${top - 8}" font-weight="bold">${title}</text>`,
    `<path d="M${PLOT.left} ${top}V${bottom}H${WIDTH - PLOT.right}" fill="none" stroke="#b8aa98"/>`,
    `<text x="${PLOT.left - 6}" y="${top + 4}" text-anchor="end">${scaleOf(most)}</text>`,
    `<text x="${PLOT.left - 6}" y="${bottom}" text-anchor="end">0</text>`,
    `<polyline points="${dots.join(' ')}" fill="none" stroke="#a2431f" stroke-width="1.2"/>`,
  ].join('\n');
}

function scaleOf(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
}
