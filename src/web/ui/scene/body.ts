/** Paints one carved body at its place: facets under the light, glass, windows, cells under their dust. */
import { speck } from './chance.ts';
import { project, type Camera } from './camera.ts';
import type { Carved, Facet } from './carved.ts';
import { css, MATERIAL, mix, type Rgb } from './colour.ts';
import { lit, type Shine } from './light.ts';
import type { Pen } from './pen.ts';
import type { Sky } from './skies.ts';
import { dot, turned, type Spot, type Vec } from './vector.ts';

/** What the body stands in. */
export type Setting = {
  readonly camera: Camera;
  readonly sky: Sky;
  readonly light: Vec;
  readonly shines: readonly Shine[];
  /** Dust on solar cells, a share. */
  readonly dust: number;
};

/** A light that was painted, to be given a halo: place, size (px) and ink. */
export type Spark = { readonly at: Spot; readonly size: number; readonly ink: Rgb };

const GLASS_BY_DAY: Rgb = [240, 246, 236];
const GLASS_AT_DUSK: Rgb = [236, 226, 190];
const GLASS_BY_NIGHT: Rgb = [255, 226, 160];
const GLINT: Rgb = [196, 206, 214];
const SEAM_PX = 0.55;

/** Paints a body. `powered` ones shine after dusk. Returns the lights that want a halo. */
export function paintBody(pen: Pen, setting: Setting, carved: Carved, at: Vec, powered: boolean): Spark[] {
  const { camera, sky, light, dust } = setting;
  const shines = setting.shines.filter(
    ({ at: lamp, reach }) => Math.hypot(lamp[0] - at[0], lamp[1] - at[1]) < reach * 5 + 8,
  );
  const sparks: Spark[] = [];
  for (const facet of carved.facets) {
    const { face } = facet;
    const placedAt: Vec = [facet.middle[0] + at[0], facet.middle[1] + at[1], facet.middle[2] + at[2]];
    const outline = face.points.map(([x, y, z]) => project(camera, [x + at[0], y + at[1], z + at[2]]));
    if (face.glass === true) {
      pane(pen, setting, facet, outline, placedAt, shines);
      continue;
    }
    let seen = lit(sky, light, { colour: facet.colour, normal: facet.normal, at: placedAt }, shines);
    if (face.cell === true) {
      const film = lit(sky, light, { colour: MATERIAL.dust, normal: facet.normal, at: placedAt }, shines);
      seen = mix(seen, film, Math.min(0.85, 0.05 + dust * 1.15));
      if (sky.night === 0 && !sky.stormy) seen = mix(seen, GLINT, 0.07 * speck(placedAt[0] * 7, placedAt[1] * 5));
    }
    if (powered && face.lit !== undefined && sky.night > 0.3) {
      seen = mix(seen, face.lit, Math.min(1, 0.35 + sky.night * 0.65));
      if (sky.night === 1) sparks.push(sparkOf(outline, face.lit));
    }
    if (powered && face.underLamp !== undefined && sky.night > 0.5) seen = mix(seen, face.underLamp, 0.42);
    const fill = css(seen);
    pen.poly(outline, fill, { ink: fill, width: SEAM_PX });
  }
  return sparks;
}

function pane(pen: Pen, setting: Setting, facet: Facet, outline: Spot[], at: Vec, shines: readonly Shine[]): void {
  const { sky, light } = setting;
  const sun = Math.max(0, dot(facet.front ? facet.normal : turned(facet.normal), light));
  const night = sky.night === 1;
  const tint = night ? GLASS_BY_NIGHT : sky.night > 0.3 ? GLASS_AT_DUSK : GLASS_BY_DAY;
  const alpha = !facet.front ? 0.05 : night ? 0.07 + sun * 0.1 : 0.1 + sun * sun * 0.42;
  const frame = css(
    lit(sky, light, { colour: MATERIAL.white, normal: facet.normal, at }, shines),
    facet.front ? 0.85 : 0.25,
  );
  const ink = css(mix(tint, sky.haze, sky.stormy ? 0.3 : 0), alpha);
  pen.poly(outline, ink, { ink: frame, width: (facet.front ? 1 : 0.6) * Math.min(1, setting.camera.scale / 14) });
}

function sparkOf(outline: readonly Spot[], ink: Rgb): Spark {
  const [first, , third] = outline;
  let x = 0;
  let y = 0;
  for (const point of outline) {
    x += point[0] / outline.length;
    y += point[1] / outline.length;
  }
  const across = first === undefined || third === undefined ? 0 : Math.hypot(first[0] - third[0], first[1] - third[1]);
  return { at: [x, y], size: Math.max(5, across), ink };
}

/** Where a body's faces throw their shadow on the ground, glass apart from the rest. */
export function shadowOf(
  { camera, light }: Pick<Setting, 'camera' | 'light'>,
  carved: Carved,
  at: Vec,
): { readonly solid: Spot[][]; readonly glass: Spot[][] } {
  const solid: Spot[][] = [];
  const glass: Spot[][] = [];
  for (const { points, glass: clear, underLamp } of carved.all) {
    // Plants stand in the shade of their dome.
    if (underLamp !== undefined) continue;
    const outline = points.map(([x, y, z]): Spot => {
      // A long shadow ends where the ground does.
      const room = light[1] < 0 ? (camera.farM - 0.4 - y - at[1]) / -light[1] : Infinity;
      const slide = Math.max(0, Math.min(room, z / Math.max(0.18, light[2])));
      return project(camera, [x + at[0] - light[0] * slide, y + at[1] - light[1] * slide, at[2]]);
    });
    (clear === true ? glass : solid).push(outline);
  }
  return { solid, glass };
}
