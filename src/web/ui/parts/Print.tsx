import { useRef } from 'react';
import { gauge } from '../../app/views.ts';
import type { View } from '../../../core/talk/view.ts';
import { useView } from '../live.ts';
import { paceOf } from '../../app/pace.ts';
import { Outpost } from './Outpost.tsx';
import { ridge, stars, type Ridge } from './ridges.ts';

/** A printed landscape: its size, the height of its horizon, where the sun stands by default, and how large it is. */
export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly horizon: number;
  readonly sun: readonly [x: number, y: number];
  readonly scale: number;
  readonly ridges: readonly [Ridge, Ridge, Ridge];
  readonly ground: number;
};

/** A scene of that size; `relief` is the height of its ridges. */
export function scene(width: number, height: number, horizon: number, scale: number, relief: number): Scene {
  return {
    width,
    height,
    horizon,
    scale,
    sun: [width * 0.765, horizon * 0.5],
    ground: horizon + relief * 0.65,
    ridges: [
      ridge(width, horizon + relief * 0.3, relief, Math.max(30, relief * 0.45), 3),
      ridge(width, horizon + relief * 0.5, relief * 0.7, Math.max(26, relief * 0.4), 7),
      ridge(width, horizon + relief * 0.75, relief * 0.45, Math.max(22, relief * 0.35), 12),
    ],
  };
}

/** What a slit over a screen or a panel shows of the sky. */
export const SLIT_SKY = scene(1336, 64, 50, 0.62, 20);

const RADII = [26, 62, 130, 240, 400, 640] as const;
const STARS = stars(120);

/** Sky and ridges, screen-printed in flat inks of the light. With `live`, the sun stands where it stands over the colony. */
export function Print({ of, live = false }: { readonly of: Scene; readonly live?: boolean }) {
  const { width, height, horizon, scale, sun, ridges, ground } = of;
  const sunAt = useRef<SVGGElement>(null);
  useView((view) => {
    if (!live || sunAt.current === null) return;
    const [x, y] = paceOf(view) === 'outrun' ? sun : sunOver(view, of);
    sunAt.current.style.transform = `translate(${x}px, ${y}px)`;
  });
  return (
    <svg className="print" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <rect className="band-7" width={width} height={height} />
      <g ref={sunAt} className="print-sun" style={{ transform: `translate(${sun[0]}px, ${sun[1]}px)` }}>
        {RADII.map((radius, index) => (
          <ellipse key={radius} className={`band-${index + 1}`} rx={radius * scale * 1.28} ry={radius * scale} />
        )).toReversed()}
        <circle className="print-disc" r={15 * Math.max(0.8, scale)} />
      </g>
      <g className="print-stars">
        {STARS.map(({ x, y, size }) => (
          <rect key={x} x={x * width} y={y * horizon} width={size} height={size} />
        ))}
        <ellipse cx={width * 0.58} cy={horizon * 0.4} rx={4 + scale * 5} ry={3 + scale * 4} />
        <circle className="print-earth" cx={width * 0.7} cy={horizon * 0.56} r={2.6} />
      </g>
      {ridges.map(({ outline, lit, shaded }, index) => (
        <g key={outline} className={`ridge-${index + 1}`}>
          <path d={outline} />
          <path className="ridge-lit" d={lit} />
          <path className="ridge-shaded" d={shaded} />
        </g>
      ))}
      <rect className="print-ground" y={ground} width={width} height={height} />
      {live && <Outpost x={width / 2} y={ground + 10} />}
    </svg>
  );
}

/** The sun's place: east to west with the hour, as high as it stands; below the horizon it glows from there. */
function sunOver(view: View, { width, horizon, scale }: Scene): readonly [x: number, y: number] {
  const elevationDeg = gauge(view, 'sunElevationDeg');
  const across = (gauge(view, 'hour') + 0.5 - 6) / 12;
  const x = width * (0.08 + 0.84 * Math.min(1, Math.max(0, across)));
  // Not known without a frame: no sun then.
  if (Number.isNaN(elevationDeg) || elevationDeg < -6) return [x, horizon + 330 * scale];
  return [x, horizon * (0.94 - 0.62 * Math.min(1, Math.max(-0.15, elevationDeg / 80)))];
}
