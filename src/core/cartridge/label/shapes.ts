/** SVG text of the few shapes that labels are made of. Numbers are rounded, so that every engine writes the same bytes. */

/** The picture's plate: 240 wide, 200 high, on a label 240 by 300. */
export const PLATE = { width: 240, height: 200 } as const;

/** A coordinate: at most one decimal. */
export const tenths = (value: number): string => String(Math.round(value * 10) / 10 + 0);
/** A scale factor: at most three decimals. */
export const thousandths = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);

/** A filled rectangle. */
export function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return area(fill, `M${tenths(x)} ${tenths(y)}h${tenths(width)}v${tenths(height)}h${tenths(-width)}z`);
}

/** A line: its ink, its width, and how its ends are cut. */
export type Stroke = { readonly ink: string; readonly width: number; readonly cap?: 'round' | 'butt' };

function strokeText({ ink, width, cap }: Stroke): string {
  return ` stroke="${ink}" stroke-width="${tenths(width)}"${cap === undefined ? '' : ` stroke-linecap="${cap}"`}`;
}

function circle(x: number, y: number, radius: number, fill: string, stroke: string): string {
  return `<circle cx="${tenths(x)}" cy="${tenths(y)}" r="${tenths(radius)}" fill="${fill}"${stroke}/>`;
}

/** A filled circle. */
export function disc(x: number, y: number, radius: number, fill: string): string {
  return circle(x, y, radius, fill, '');
}

/** A circle with an outline; `fill` is `none` where what lies under it shows. */
export function ring(x: number, y: number, radius: number, stroke: Stroke, fill = 'none'): string {
  return circle(x, y, radius, fill, strokeText(stroke));
}

/** An outline in path data, filled, and drawn along if there is a stroke. */
export function filled(data: string, fill: string, stroke?: Stroke): string {
  return `<path d="${data}" fill="${fill}"${stroke === undefined ? '' : strokeText(stroke)}/>`;
}

/** A drawn line, in path data. */
export function line(data: string, stroke: Stroke): string {
  return filled(data, 'none', stroke);
}

/** A patch of flat ink, in path data. */
export function area(fill: string, data: string): string {
  return `<path fill="${fill}" d="${data}"/>`;
}
