import { useEffect, useRef } from 'react';
import UPlot from 'uplot';
import type { SeriesKey } from '../../../core/talk/past.ts';
import { useSkyKey } from '../scene/skyKey.ts';
import { inkOf, rowsOf, spanOf, type ChartLine } from './lines.ts';
import 'uplot/dist/uPlot.min.css';

const HEIGHT = 112;
const PAD = 8;
const GRID_SOLS = [1, 5, 10, 50, 100, 500, 1000, 5000, 10_000];
const GRID_MOST = 9;

export type PlotProps = {
  readonly series: SeriesKey;
  readonly lines: readonly ChartLine[];
  readonly critical: number | null;
  /** Stretches of sols under a storm. */
  readonly storms: readonly (readonly [from: number, to: number])[];
  readonly partedSol: number | null;
};

/** The lines of one series, drawn by uPlot. What it shows is said by the table beside it. */
export function Plot({ series, lines, critical, storms, partedSol }: PlotProps) {
  const box = useRef<HTMLDivElement>(null);
  const sky = useSkyKey();
  useEffect(() => {
    const { current } = box;
    if (current === null) return;
    const style = getComputedStyle(current);
    const ink = (name: string): string => style.getPropertyValue(name).trim();
    const [from, to] = spanOf(lines);
    const rows = rowsOf(lines);
    const data = columnsOf(rows, lines.length);
    const known = data
      .slice(1)
      .flat()
      .filter((value) => value !== null);
    const top = Math.max(critical ?? 0, ...known) || 1;
    const bottom = Math.min(0, ...known);
    const [own, dash] = inkOf(series);
    const compares = lines.length > 1;
    const plot = new UPlot(
      {
        width: Math.max(1, current.clientWidth),
        height: HEIGHT,
        padding: [PAD, 0, PAD, 0],
        legend: { show: false },
        cursor: { show: false },
        axes: [{ show: false }, { show: false }],
        scales: { x: { time: false, range: [from, Math.max(to, from + 1)] }, y: { range: [bottom, top] } },
        series: [
          {},
          ...lines.map((_, place) => ({
            stroke: ink(compares ? (place === 0 ? '--dv-a' : '--dv-b') : own),
            width: 2,
            dash: compares ? (place === 0 ? [] : [7, 4]) : [...dash],
            points: { show: false },
          })),
        ],
        hooks: {
          drawClear: [
            (drawn) => {
              ground(drawn, ink, from, to, storms);
              if (critical !== null) level(drawn, critical, ink('--dv-fuel'));
              if (partedSol !== null) upright(drawn, partedSol, ink('--chart-ink'));
            },
          ],
          draw: [
            (drawn) =>
              lines.forEach((line, place) => {
                if (line.lost) cross(drawn, line, ink(compares && place > 0 ? '--dv-b' : compares ? '--dv-a' : own));
              }),
          ],
        },
      },
      data as UPlot.AlignedData,
      current,
    );
    const watcher = new ResizeObserver(() => plot.setSize({ width: Math.max(1, current.clientWidth), height: HEIGHT }));
    watcher.observe(current);
    return () => {
      watcher.disconnect();
      plot.destroy();
    };
  }, [series, lines, critical, storms, partedSol, sky]);
  return <div className="tl-plot" ref={box} aria-hidden="true" />;
}

function columnsOf(rows: readonly (readonly number[])[], lines: number): (number | null)[][] {
  return Array.from({ length: lines + 1 }, (_, column) =>
    rows.map((row) => {
      const value = row[column] ?? NaN;
      return Number.isNaN(value) ? null : value;
    }),
  );
}

/** Storms as darker stretches, and upright lines at round sols. */
function ground(
  plot: UPlot,
  ink: (name: string) => string,
  from: number,
  to: number,
  storms: PlotProps['storms'],
): void {
  const { ctx, bbox } = plot;
  const x = (sol: number): number => plot.valToPos(sol, 'x', true);
  ctx.save();
  ctx.fillStyle = ink('--chart-rule');
  ctx.globalAlpha = 0.5;
  for (const [first, last] of storms)
    ctx.fillRect(x(first - 0.5), bbox.top - PAD, Math.max(1, x(last + 0.5) - x(first - 0.5)), bbox.height + 2 * PAD);
  ctx.globalAlpha = 1;
  const every = GRID_SOLS.find((sols) => (to - from) / sols <= GRID_MOST) ?? to;
  for (let sol = Math.ceil((from + 1) / every) * every; sol < to; sol += every)
    ctx.fillRect(Math.round(x(sol)), 0, 1, bbox.top + bbox.height + PAD * UPlot.pxRatio);
  ctx.restore();
}

function level(plot: UPlot, value: number, stroke: string): void {
  const y = Math.round(plot.valToPos(value, 'y', true));
  line(plot, [plot.bbox.left, y], [plot.bbox.left + plot.bbox.width, y], stroke, [3, 4]);
}

function upright(plot: UPlot, sol: number, stroke: string): void {
  const x = Math.round(plot.valToPos(sol, 'x', true));
  line(plot, [x, 0], [x, plot.ctx.canvas.height], stroke, [2, 3]);
}

function line(
  { ctx }: UPlot,
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: string,
  dash: number[],
): void {
  ctx.save();
  ctx.strokeStyle = stroke;
  ctx.lineWidth = UPlot.pxRatio;
  ctx.setLineDash(dash.map((part) => part * UPlot.pxRatio));
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
  ctx.restore();
}

/** A cross where a run ended. */
function cross(plot: UPlot, { firstSol, values }: ChartLine, stroke: string): void {
  const place = values.findLastIndex((value) => !Number.isNaN(value));
  if (place < 0) return;
  const { ctx } = plot;
  const [x, y] = [plot.valToPos(firstSol + place, 'x', true), plot.valToPos(values[place] ?? 0, 'y', true)];
  const arm = 4.5 * UPlot.pxRatio;
  ctx.save();
  ctx.strokeStyle = stroke;
  ctx.lineWidth = 2.5 * UPlot.pxRatio;
  ctx.beginPath();
  ctx.moveTo(x - arm, y - arm);
  ctx.lineTo(x + arm, y + arm);
  ctx.moveTo(x + arm, y - arm);
  ctx.lineTo(x - arm, y + arm);
  ctx.stroke();
  ctx.restore();
}
