/** What the air carries in front of the base: a storm's dust, a dust devil, the plant's vapour. */
import { project, type Camera } from './camera.ts';
import { css, type Rgb } from './colour.ts';
import type { Standing } from './base.ts';
import { grains, streaks } from './heavens.ts';
import type { Fullness } from './land.ts';
import type { Pen } from './pen.ts';
import type { Sky } from './skies.ts';

const GRAINS = 240;
const DUST_BY_NIGHT: Rgb = [150, 88, 52];
const DUST_BY_DAY: Rgb = [232, 178, 126];

/** A storm over the base, `seconds` into it. */
export function paintStorm(pen: Pen, camera: Camera, sky: Sky, fullness: Fullness, seconds: number): void {
  if (!sky.stormy) return;
  const { width, height, horizon } = camera;
  const night = sky.night === 1;
  const colour = night ? DUST_BY_NIGHT : DUST_BY_DAY;
  const wide = { left: 0, right: width };
  streaks(pen, { ...wide, top: horizon - 10, bottom: height }, colour, 54, 77, night ? 0.13 : 0.2, 1.1, seconds * 150);
  streaks(pen, { ...wide, top: horizon + 60, bottom: height }, colour, 16, 31, night ? 0.1 : 0.16, 2.4, seconds * 240);
  if (fullness.grains) grains(pen, camera, sky, Math.round((GRAINS * width) / 1336), seconds * 620);
}

/** Vapour over the plants that run. */
export function paintVapour(pen: Pen, camera: Camera, sky: Sky, modules: readonly Standing[], seconds: number): void {
  const colour: Rgb = sky.night === 1 ? [190, 150, 110] : [250, 240, 224];
  const size = camera.scale / 17.6;
  for (const { kind, at, look, done } of modules) {
    if (kind !== 'isru_plant' || look.offline || look.wear >= 1 || done < 1) continue;
    const [x, y] = project(camera, [at[0] - 1.5, at[1] + 1.2, 5]);
    for (let i = 0; i < 9; i++) {
      const t = (i + ((seconds * 1.1) % 1)) / 9;
      const fade = (0.3 - t * 0.3) * (sky.night === 1 ? 0.5 : 1) * Math.min(1, t * 6);
      const drift = t * t * 54 * (sky.stormy ? 2 : 1) * size;
      const rise = t * 44 * (sky.stormy ? 0.35 : 1) * size;
      pen.ellipse([x + drift, y - rise], (4 + t * 15) * size, (3 + t * 8) * size, css(colour, fade));
    }
  }
}

/** A dust devil that wanders along the hills' foot. */
export function paintDevil(pen: Pen, { width, horizon }: Camera, seconds: number): void {
  const x = (width * 0.7 + seconds * 9) % (width * 1.1);
  const size = Math.max(0.4, Math.min(1, horizon / 110));
  const y = horizon + 8 * size;
  for (let i = 0; i < 16; i++) {
    const t = i / 16;
    const sway = Math.sin(t * 5 + seconds * 2.2) * 5 * size + t * 15 * size;
    pen.ellipse(
      [x + sway, y - t * 74 * size],
      (3 + t * 11) * size,
      (4 + t * 2.6) * size,
      css([240, 214, 176], 0.28 - t * 0.1),
    );
  }
  pen.ellipse([x, y + 2], 22 * size, 4 * size, css([236, 204, 164], 0.35));
}
