/** The sky: seven flat inks about the sun, stars, moons and Earth, thin cloud, dust. */
import { stream } from './chance.ts';
import type { Camera } from './camera.ts';
import { css, ink, type Rgb } from './colour.ts';
import { besideDeg, type Sun } from './light.ts';
import type { Pen } from './pen.ts';
import type { Sky } from './skies.ts';
import { clamp, type Spot } from './vector.ts';

/** Degrees of azimuth that the picture spans. */
const SPAN_DEG = 200;
/** The sun on the horizon stands at the hills' crest, and climbs from there: shares of the sky. */
const LOW = 0.5;
const CLIMB = 0.32;

/** Where the sun's glow is centred, in pixels. */
export function sunAt({ width, horizon }: Camera, sky: Sky, sun: Sun | null): Spot {
  if (sun === null || sky.disc === null) return [width * sky.glow[0], horizon * sky.glow[1]];
  const x = width * (0.5 + clamp(besideDeg(sun.azimuthDeg), -112, 112) / SPAN_DEG);
  return [x, horizon * (LOW - CLIMB * clamp(sun.elevationDeg / 60, -0.3, 1))];
}

/** How large the bands are. */
function sizeOf({ horizon, width }: Camera): number {
  return clamp(Math.max(horizon / 170, width / 2200), 0.42, 1.15);
}

/** Paints the sky down to the horizon. `beat` (seconds) drifts the clouds and lets the stars tremble. */
export function paintSky(pen: Pen, camera: Camera, sky: Sky, [x, y]: Spot, beat: number): void {
  const { width, height, horizon } = camera;
  const size = sizeOf(camera);
  const floor = Math.min(height, horizon + 60);
  pen.poly(
    [
      [0, 0],
      [width, 0],
      [width, floor],
      [0, floor],
    ],
    sky.bands[6] ?? '#000',
  );
  for (let i = sky.radii.length - 1; i >= 0; i--) {
    const radius = (sky.radii[i] ?? 0) * size;
    pen.ellipse([x, y], radius * sky.wide, radius, sky.bands[i] ?? '#000');
  }
  if (sky.stars) paintStars(pen, camera, size, beat);
  if (sky.disc !== null)
    pen.ellipse([x, y], sky.discRadius * Math.max(0.6, size), sky.discRadius * Math.max(0.6, size), sky.disc);
  const cloud = ink(sky.bands[1] ?? '#000000');
  if (sky.stormy)
    streaks(
      pen,
      { left: 0, right: width, top: 0, bottom: horizon * 1.1 },
      cloud,
      26,
      5,
      sky.night === 1 ? 0.22 : 0.3,
      1.2,
      beat * 26,
    );
  else if (sky.night < 1)
    streaks(
      pen,
      { left: 0, right: width, top: horizon * 0.12, bottom: horizon * 0.6 },
      cloud,
      7,
      15,
      0.2,
      0.9,
      beat * 4,
    );
}

function paintStars(pen: Pen, { width, horizon }: Camera, size: number, beat: number): void {
  const next = stream(9);
  for (let i = 0; i < 130; i++) {
    const [x, y, bright] = [next() * width, next() * horizon * 1.05, next()];
    const tremble = bright > 0.7 ? 0.12 * Math.sin(beat * 1.3 + i) : 0;
    const half = (bright > 0.93 ? 2.2 : bright > 0.7 ? 1.5 : 1) / 2;
    const fill = css([246, 228, 200], clamp(0.25 + bright * 0.6 + tremble, 0, 0.95));
    pen.poly(
      [
        [x - half, y - half],
        [x + half, y - half],
        [x + half, y + half],
        [x - half, y + half],
      ],
      fill,
    );
  }
  pen.ellipse([width * 0.31, horizon * 0.34], 7 * size + 3, 5.4 * size + 2, '#E9D9BE');
  pen.ellipse([width * 0.665, horizon * 0.5], 2.6, 2.6, '#CFE2EC');
}

type Field = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Bodies of dust that cross a field from left to right; `shift` is how far they have come, in pixels. */
export function streaks(
  pen: Pen,
  { left, right, top, bottom }: Field,
  colour: Rgb,
  count: number,
  seed: number,
  alpha: number,
  size: number,
  shift: number,
): void {
  const next = stream(seed);
  const room = right - left + 800;
  for (let i = 0; i < count; i++) {
    const y = top + (bottom - top) * next();
    const long = (140 + next() * 520) * size;
    const thick = 2 + next() * 13;
    const pace = 0.6 + next() * 0.8;
    const x = left - 700 + ((next() * room + shift * pace) % room);
    const fill = css(colour, alpha * (0.35 + next() * 0.65));
    pen.poly(lens(x, y, long, thick), fill);
  }
}

/** A long thin lens with a blunt head and a thin tail. */
function lens(x: number, y: number, long: number, thick: number): Spot[] {
  const upper: Spot[] = [];
  const lower: Spot[] = [];
  for (let i = 0; i <= 10; i++) {
    const t = i / 10;
    const swell = Math.sin(Math.PI * Math.sqrt(t)) * thick * 0.7;
    upper.push([x + long * t, y - swell - thick * 0.15 * t]);
    lower.push([x + long * t, y + swell * 0.8 - thick * 0.15 * t]);
  }
  return [...upper, ...lower.toReversed()];
}

/** Bright grains that the wind carries. */
export function grains(pen: Pen, { width, height, horizon }: Camera, sky: Sky, count: number, shift: number): void {
  const next = stream(8);
  const colour: Rgb = sky.night === 1 ? [230, 160, 100] : [255, 226, 190];
  for (let i = 0; i < count; i++) {
    const pace = 0.7 + next() * 0.9;
    const x = ((next() * (width + 60) + shift * pace) % (width + 60)) - 30;
    const y = horizon * 0.6 + next() * (height - horizon * 0.6);
    const long = 4 + next() * 18;
    pen.line(
      [
        [x, y],
        [x + long, y - long * 0.08],
      ],
      css(colour, 0.12 + next() * 0.22),
      0.8 + next(),
    );
  }
}
