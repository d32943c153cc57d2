/** The figure of a lab sheet: series one above the other over the same sols, as an SVG file in ink on white. */
import { figures, fixed } from '../format.ts';
import { spanOf, valueAt, type ChartLine } from '../timeline/lines.ts';

const WIDTH = 720;
const LEFT = 72;
const RIGHT = 12;
const PANEL = 132;
const TOP = 26;
const FOOT = 34;
const INK = '#241a14';

/** A line with its title and unit. */
export type Panel = { readonly title: string; readonly unit: string; readonly line: ChartLine };

/** The SVG's text. A figure that is not known leaves a gap. */
export function figureOf(caption: string, solName: string, panels: readonly Panel[]): string {
  const [from, to] = spanOf(panels.map(({ line }) => line));
  const height = TOP + panels.length * PANEL + FOOT;
  const x = (sol: number): number => LEFT + ((sol - from) / Math.max(1, to - from)) * (WIDTH - LEFT - RIGHT);
  const drawn = panels.map((panel, at) => panelOf(panel, TOP + at * PANEL, from, to, x)).join('');
  const foot = TOP + panels.length * PANEL + 16;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" ` +
    `font-family="sans-serif" font-size="12" fill="${INK}"><rect width="${WIDTH}" height="${height}" fill="#fff"/>` +
    `<text x="${LEFT}" y="16" font-weight="700">${escaped(caption)}</text>${drawn}` +
    `<text x="${LEFT}" y="${foot}">${fixed(from, 0)}</text>` +
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${foot}" text-anchor="middle">${escaped(solName)}</text>` +
    `<text x="${WIDTH - RIGHT}" y="${foot}" text-anchor="end">${fixed(to, 0)}</text></svg>`
  );
}

function panelOf(
  { title, unit, line }: Panel,
  top: number,
  from: number,
  to: number,
  x: (sol: number) => number,
): string {
  const known = [...line.values].filter((value) => Number.isFinite(value));
  const most = Math.max(0, ...known);
  const least = Math.min(0, ...known);
  const high = top + 24;
  const low = top + PANEL - 10;
  const y = (value: number): number => low - ((value - least) / (most - least || 1)) * (low - high);
  let path = '';
  let pen = 'M';
  for (let sol = from; sol <= to; sol++) {
    const value = valueAt(line, sol);
    if (Number.isFinite(value)) {
      path += `${pen}${x(sol).toFixed(1)} ${y(value).toFixed(1)}`;
      pen = 'L';
    } else pen = 'M';
  }
  return (
    `<text x="${LEFT}" y="${top + 16}">${escaped(unit === '' ? title : `${title}, ${unit}`)}</text>` +
    `<path d="M${LEFT} ${high}V${low}H${WIDTH - RIGHT}" fill="none" stroke="${INK}"/>` +
    `<text x="${LEFT - 8}" y="${high + 4}" text-anchor="end">${figures(most)}</text>` +
    `<text x="${LEFT - 8}" y="${low + 4}" text-anchor="end">${figures(least)}</text>` +
    `<path d="${path}" fill="none" stroke="${INK}" stroke-width="1.75" stroke-linejoin="round"/>`
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
