import { engrave } from './engraver.ts';

/** A word in the engraver, as an SVG group: `height` is the cap height, `x` and `y` its upper left corner, `most` the widest it may be. */
export function Engraved({
  text,
  x = 0,
  y = 0,
  height,
  most = Infinity,
  stroke,
  weight = 1,
}: {
  readonly text: string;
  readonly x?: number;
  readonly y?: number;
  readonly height: number;
  readonly most?: number;
  readonly stroke: string;
  readonly weight?: number;
}) {
  const { strokes, width } = engrave(text);
  const scale = Math.min(height / 7, most / width);
  return (
    <g
      transform={`translate(${x} ${y + height - scale * 7}) scale(${scale})`}
      fill="none"
      stroke={stroke}
      strokeWidth={weight}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {strokes.map((glyph) => (
        <path key={glyph.x} transform={`translate(${glyph.x})`} d={glyph.path} />
      ))}
    </g>
  );
}
