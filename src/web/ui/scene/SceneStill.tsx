import { memo } from 'react';
import { css } from './colour.ts';
import type { Shape } from './svgPen.ts';

/** The still picture of the base, as an SVG. */
export const SceneStill = memo(function SceneStill({
  shapes,
  width,
  height,
}: {
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly height: number;
}) {
  const inks = [...new Set(shapes.flatMap((shape) => (shape.kind === 'halo' ? [css(shape.ink)] : [])))];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="scene-still"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      <defs>
        {inks.map((ink, place) => (
          <radialGradient key={ink} id={`halo-${place}`}>
            <stop offset="0" stopColor={ink} stopOpacity="1" />
            <stop offset="0.3" stopColor={ink} stopOpacity="0.4" />
            <stop offset="1" stopColor={ink} stopOpacity="0" />
          </radialGradient>
        ))}
      </defs>
      {shapes.map((shape, place) => (
        <Drawn key={place} shape={shape} inks={inks} />
      ))}
    </svg>
  );
});

function Drawn({ shape, inks }: { readonly shape: Shape; readonly inks: readonly string[] }) {
  if (shape.kind === 'path') {
    const { d, fill, stroke, width, dash, alpha } = shape;
    return (
      <path
        d={d}
        fill={fill}
        stroke={stroke === 'none' ? undefined : stroke}
        strokeWidth={stroke === 'none' ? undefined : width}
        strokeDasharray={dash}
        opacity={alpha === 1 ? undefined : alpha}
      />
    );
  }
  const { at, rx, ry } = shape;
  if (shape.kind === 'ellipse') return <ellipse cx={at[0]} cy={at[1]} rx={rx} ry={ry} fill={shape.fill} />;
  const ink = inks.indexOf(css(shape.ink));
  return (
    <ellipse
      className="scene-halo"
      cx={at[0]}
      cy={at[1]}
      rx={rx}
      ry={ry}
      fill={`url(#halo-${ink})`}
      opacity={shape.alpha}
    />
  );
}
