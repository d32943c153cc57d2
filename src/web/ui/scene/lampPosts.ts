/** Lamps: the posts about the base, and those of the modules. */
import type { Standing } from './base.ts';
import { inside } from './footprints.ts';
import type { Shine } from './light.ts';
import { DRAWINGS } from './modules/drawings.ts';
import { HOME_PAD } from './plots.ts';
import type { Sky } from './skies.ts';
import type { Rgb } from './colour.ts';
import type { Spot } from './vector.ts';

const POSTS: readonly Spot[] = [
  [-4.6, -5.2],
  [0.6, -6.6],
  [6.4, -3.6],
  [14.6, -3.6],
  [-19.6, -8.6],
  [-9.4, 6.6],
  [10.4, 10.4],
  [16.6, 17.4],
  [28.6, 14.8],
  [-20.6, 12.6],
  [17.6, 8.4],
];
const WARM: Rgb = [255, 200, 120];
const NEAR_M = 13;

/** Posts that stand: near some module, and in nobody's way. */
export function postsOf(modules: readonly Standing[]): Spot[] {
  const near = (post: Spot): boolean =>
    modules.some(({ at }) => Math.hypot(at[0] - post[0], at[1] - post[1]) < NEAR_M) ||
    Math.hypot(HOME_PAD[0] - post[0], HOME_PAD[1] - post[1]) < 8;
  const chosen = POSTS.filter((post) => near(post) && !modules.some(({ outline }) => inside(outline, post, 0.3)));
  // Every fourth module beyond the first of its kind lights the way to itself.
  const grown = modules
    .filter(({ index }) => index > 3 && index % 3 === 1)
    .map(({ outline }): Spot => {
      const nearest = [...outline].sort((a, b) => a[1] - b[1])[0] ?? [0, 0];
      return [nearest[0], nearest[1] - 0.9];
    })
    .filter((post) => !modules.some(({ outline }) => inside(outline, post, 0.3)));
  return [...chosen, ...grown];
}

/** The lamps that shine under a sky: none by day. What has no power is dark. */
export function shinesOf(sky: Sky, modules: readonly Standing[], posts: readonly Spot[]): Shine[] {
  if (sky.night <= 0.3) return [];
  const shines: Shine[] = posts.map(([x, y]) => ({
    at: [x, y, 1.8],
    reach: 2.6,
    strength: 1.25 * sky.night,
    ink: WARM,
  }));
  for (const { kind, at, look, done } of modules) {
    if (look.offline || look.wear >= 1 || done < 1) continue;
    for (const { x, y, z, reach, strength } of DRAWINGS[kind].lamps)
      shines.push({
        at: [at[0] + x, at[1] + y, z],
        reach,
        strength: strength * sky.night,
        ink: kind === 'greenhouse_dome' ? [255, 222, 140] : [255, 192, 108],
      });
  }
  shines.push({ at: [HOME_PAD[0], HOME_PAD[1] - 4, 3], reach: 3.4, strength: 0.8 * sky.night, ink: [255, 190, 110] });
  return shines;
}
