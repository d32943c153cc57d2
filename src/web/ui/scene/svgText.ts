/** Shapes as the text of an SVG picture. It holds figures and inks of ours, and nothing that anybody wrote. */
import { css } from './colour.ts';
import type { Shape } from './svgPen.ts';
import type { Size } from './useSize.ts';

/** The picture of a size. Halos lie over what they light, for a picture by itself may not blend. */
export function svgText(shapes: readonly Shape[], { width, height }: Size): string {
  const inks = [...new Set(shapes.flatMap((shape) => (shape.kind === 'halo' ? [css(shape.ink)] : [])))];
  const halos = inks.map(
    (ink, place) =>
      `<radialGradient id="halo-${place}"><stop offset="0" stop-color="${ink}"/>` +
      `<stop offset="0.3" stop-color="${ink}" stop-opacity="0.4"/>` +
      `<stop offset="1" stop-color="${ink}" stop-opacity="0"/></radialGradient>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` stroke-linejoin="round" stroke-linecap="round"><defs>${halos.join('')}</defs>`,
    ...shapes.map((shape) => elementOf(shape, inks)),
    '</svg>',
  ].join('');
}

function elementOf(shape: Shape, inks: readonly string[]): string {
  switch (shape.kind) {
    case 'path': {
      const { d, fill, stroke, width, dash, alpha } = shape;
      const line = stroke === 'none' ? '' : ` stroke="${stroke}" stroke-width="${width}"`;
      const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash}"`;
      return `<path d="${d}" fill="${fill}"${line}${dashes}${alpha === 1 ? '' : ` opacity="${alpha}"`}/>`;
    }
    case 'ellipse':
      return `<ellipse cx="${shape.at[0]}" cy="${shape.at[1]}" rx="${shape.rx}" ry="${shape.ry}" fill="${shape.fill}"/>`;
    case 'halo': {
      const place = `cx="${shape.at[0]}" cy="${shape.at[1]}" rx="${shape.rx}" ry="${shape.ry}"`;
      return `<ellipse ${place} fill="url(#halo-${inks.indexOf(css(shape.ink))})" opacity="${shape.alpha}"/>`;
    }
  }
}
