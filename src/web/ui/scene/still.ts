/** The still picture: the same base, land and sky as the moving one, as shapes. */
import { company } from './actors/company.ts';
import { groundBetween } from './actors/routes.ts';
import { doorOf, type Part } from './actors/roster.ts';
import { bodiesOf, type Base } from './base.ts';
import { paintBody, shadowOf, type Setting } from './body.ts';
import { frame } from './camera.ts';
import { paintSky, sunAt } from './heavens.ts';
import { postsOf, shinesOf } from './lampPosts.ts';
import { paintLand } from './land.ts';
import { towardsLight } from './light.ts';
import { SKIES, type SkyKey } from './skies.ts';
import { svgPen, type Shape } from './svgPen.ts';
import { paintStorm, paintVapour } from './weatherSeen.ts';

/** Facets of the ground are this much larger than in the moving picture: fewer shapes, the same land. */
const COARSE = 1.5;
const ALL = { shadows: true, grains: true, halos: true };

/** The shapes of a base under a light, for a picture of a size; `parts` are those who are outside. */
export function shapesOf(
  base: Base,
  skyKey: SkyKey,
  { width, height }: { readonly width: number; readonly height: number },
  parts: readonly Part[],
): readonly Shape[] {
  const { pen, shapes } = svgPen();
  const camera = frame(width, height, bodiesOf(base.modules));
  const sky = SKIES[skyKey];
  paintSky(pen, camera, sky, sunAt(camera, sky, base.sun), 3);
  for (const _ of paintLand(pen, { base, camera, sky, fullness: ALL, ship: false, coarse: COARSE }));
  const setting: Setting = {
    camera,
    sky,
    light: towardsLight(sky, base.sun),
    shines: shinesOf(sky, base.modules, postsOf(base.modules)),
    dust: base.dust,
  };
  const cast = company();
  cast.follow(parts, groundBetween(base.modules.map(({ outline }) => outline)), doorOf(base), true);
  for (const { carved, at } of cast.figures()) {
    pen.union(shadowOf(setting, carved, [at[0], at[1], 0]).solid, sky.shadow, sky.shadowShare);
    paintBody(pen, setting, carved, [at[0], at[1], 0], true);
  }
  paintVapour(pen, camera, sky, base.modules, 0);
  paintStorm(pen, camera, sky, ALL, 2);
  return shapes;
}
