/**
 * The moving picture: a sky, the land in two sheets that fade into each other, and on top what moves. The land is drawn
 * anew only when the base or the light has changed, a few milliseconds in each frame.
 */
import type { View } from '../../../core/talk/view.ts';
import { company } from './actors/company.ts';
import { groundBetween, type Ground } from './actors/routes.ts';
import { doorOf, partsOf } from './actors/roster.ts';
import { baseOf, bodiesOf, planOf, textOf, type Base } from './base.ts';
import { paintBody, shadowOf, type Setting } from './body.ts';
import { canvasPen } from './canvasPen.ts';
import { frame, project, type Camera } from './camera.ts';
import { flights } from './flights.ts';
import { paintSky, sunAt } from './heavens.ts';
import { hidesOf, type Hides } from './hides.ts';
import { paintLand, type Fullness } from './land.ts';
import { besideDeg, towardsLight } from './light.ts';
import { postsOf, shinesOf } from './lampPosts.ts';
import { pulse } from './pulse.ts';
import { SKIES, type SkyKey } from './skies.ts';
import { paintDevil, paintStorm, paintVapour } from './weatherSeen.ts';
import type { Spot } from './vector.ts';
import { paceOf } from '../../app/pace.ts';

/** The sheets that the stage draws on, one over the other in this order. */
export type Sheets = {
  readonly sky: HTMLCanvasElement;
  readonly land: readonly [HTMLCanvasElement, HTMLCanvasElement];
  readonly live: HTMLCanvasElement;
};

export type Stage = {
  /** What has happened, of every View. */
  readonly follow: (view: View) => void;
  /** How things stand: drawn at once, and above 8x not again before the next is shown. */
  readonly show: (view: View) => void;
  readonly resize: (width: number, height: number, ratio: number) => void;
  /** The light of the page has changed. */
  readonly relight: (sky: SkyKey) => void;
  readonly hide: (hidden: boolean) => void;
  readonly stop: () => void;
};

/** A land that is being drawn: what of, and on which sheet. */
type Job = {
  readonly of: string;
  readonly base: Base;
  readonly steps: Generator<void>;
  readonly sheet: HTMLCanvasElement;
};

/** Milliseconds of a frame that drawing the land may take, and the least between two drawings by pace. */
const SLICE_MS = 5;
const REST_MS = { still: 0, followed: 700, outrun: 3000 } as const;
/** A drawing is followed by a rest this many times as long as it took, while the clock runs. */
const REST_TIMES = 10;
/** Degrees of the sun's way between two drawings, while time passes slowly and while it does not. */
const STEP_DEG = { still: 4, followed: 7, outrun: 30 } as const;
const SKY_EVERY_S = 0.1;
/** The picture is sharp up to this many pixels to a CSS pixel. */
const MOST_RATIO = 2;

/** Sets a stage up on its sheets. Nothing is drawn before it has a size, a light and a View. */
export function stage(sheets: Sheets): Stage {
  let view: View | null = null;
  let followed = '';
  /** Whether a View was shown since the last drawing. */
  let fresh = false;
  let base: Base | null = null;
  let camera: Camera | null = null;
  let size = { width: 0, height: 0, ratio: 1 };
  let skyKey: SkyKey = 'noon';
  let fullness: Fullness = { shadows: true, grains: true, halos: true };
  let ground: Ground | null = null;
  let plan = '';
  let text = '';
  let painted = '';
  let paintedAtMs = -Infinity;
  let spentMs = 0;
  let slowness = 1;
  let job: Job | null = null;
  let front = 0;
  let hides: Hides = () => [];
  let setting: Setting | null = null;
  let seconds = 0;
  let skyBeat = 0;
  let skyAtS = -1;
  let sun: Spot | null = null;
  const cast = company();
  const sky = flights();

  const pace = () => (view === null ? 'still' : paceOf(view));

  /** The base as it is lit: too fast a clock leaves the sun where the sky's own light is. */
  function litBase(of: Base): Base {
    return pace() === 'outrun' ? { ...of, sun: null } : of;
  }

  /** What the land should show, as text; null while it cannot be drawn. */
  function wanted(): string | null {
    if (base === null || camera === null) return null;
    const { sun: at } = litBase(base);
    const still = at === null || SKIES[skyKey].night === 1 || SKIES[skyKey].stormy;
    const step = STEP_DEG[pace()] * (view?.speed === 8 ? 3 : 1);
    const light = still ? '' : `${Math.round(besideDeg(at.azimuthDeg) / step)} ${Math.round(at.elevationDeg / step)}`;
    return `${size.width} ${size.height} ${size.ratio} ${skyKey} ${light} ${sky.ship()} ${JSON.stringify(fullness)} ${text}`;
  }

  function surface(sheet: HTMLCanvasElement): CanvasRenderingContext2D | null {
    const on = sheet.getContext('2d');
    on?.setTransform(size.ratio, 0, 0, size.ratio, 0, 0);
    return on;
  }

  function reframe(): void {
    if (base === null || size.width === 0) return;
    camera = frame(size.width, size.height, bodiesOf(base.modules));
  }

  function begin(of: string): void {
    if (base === null || camera === null) return;
    const sheet = sheets.land[front === 0 ? 1 : 0];
    const on = surface(sheet);
    if (on === null) return;
    on.clearRect(0, 0, size.width, size.height);
    const order = { base: litBase(base), camera, sky: SKIES[skyKey], fullness, ship: sky.ship() };
    job = { of, base: order.base, sheet, steps: paintLand(canvasPen(on), order) };
    spentMs = 0;
  }

  /** Draws on for a slice of the frame. Shows the sheet when it is done. */
  function work(nowMs: number): void {
    const rest = pace() === 'still' ? 0 : Math.max(REST_MS[pace()], spentMs * REST_TIMES) * slowness;
    if (job === null && nowMs - paintedAtMs >= rest) {
      const of = wanted();
      if (of !== null && of !== painted) begin(of);
    }
    if (job === null) return;
    const from = performance.now();
    for (;;) {
      const { done } = job.steps.next();
      const tookMs = performance.now() - from;
      if (done !== true && tookMs < SLICE_MS) continue;
      spentMs += tookMs;
      if (done !== true) return;
      painted = job.of;
      paintedAtMs = nowMs;
      for (const sheet of sheets.land) {
        sheet.classList.toggle('is-outrun', pace() === 'outrun');
        sheet.classList.toggle('is-shown', sheet === job.sheet);
      }
      front = job.sheet === sheets.land[0] ? 0 : 1;
      settle(job.base);
      job = null;
      paintLive();
      return;
    }
  }

  /** What the moving layer needs to know of the land that is now shown. */
  function settle(of: Base): void {
    if (camera === null) return;
    const lens = camera;
    const light = SKIES[skyKey];
    setting = {
      camera: lens,
      sky: light,
      light: towardsLight(light, of.sun),
      shines: shinesOf(light, of.modules, postsOf(of.modules)),
      dust: of.dust,
    };
    hides = hidesOf(of.modules, lens);
  }

  function paintHeaven(): void {
    const on = surface(sheets.sky);
    if (camera === null || base === null || on === null) return;
    const light = SKIES[skyKey];
    const to = sunAt(camera, light, litBase(base).sun);
    // The sun glides from hour to hour.
    sun = sun === null ? to : [sun[0] + (to[0] - sun[0]) * 0.16, sun[1] + (to[1] - sun[1]) * 0.16];
    paintSky(canvasPen(on), camera, light, sun, skyBeat);
  }

  function paintLive(): void {
    const on = surface(sheets.live);
    if (on === null || setting === null || base === null || view === null) return;
    on.clearRect(0, 0, size.width, size.height);
    const pen = canvasPen(on);
    const { camera: lens, sky: light } = setting;
    if (view.base.active.includes('dust_devil') && light.night < 0.3) paintDevil(pen, lens, seconds);
    for (const { carved, at, tall, wide } of cast.figures()) {
      const here = [at[0], at[1], 0] as const;
      if (fullness.shadows) {
        pen.union(
          shadowOf({ camera: lens, light: setting.light }, carved, here).solid,
          light.shadow,
          light.shadowShare,
        );
      }
      paintBody(pen, setting, carved, here, true);
      const [x, y] = project(lens, [at[0], at[1], 0]);
      const reach = (wide + 0.4) * lens.scale;
      on.save();
      on.beginPath();
      on.rect(x - reach, y - (tall + 0.6) * lens.scale, reach * 2, (tall + 1.6) * lens.scale);
      on.clip();
      on.globalCompositeOperation = 'destination-out';
      on.fillStyle = '#000';
      for (const path of hides(at[1], x - reach, x + reach)) on.fill(path);
      on.restore();
    }
    paintVapour(pen, lens, light, base.modules, seconds);
    sky.paint(pen, setting);
    paintStorm(pen, lens, light, fullness, seconds);
  }

  const beat = pulse({
    busy: () => job !== null || (wanted() ?? painted) !== painted,
    moving: () => pace() !== 'still',
    draw(nowMs, elapsedS) {
      skyBeat += elapsedS;
      // Too fast a clock leaves nobody walking: nothing is drawn between two Views.
      const rests = pace() === 'outrun' && !fresh;
      if (pace() !== 'still') {
        seconds += elapsedS;
        sky.pass(elapsedS);
        if (!rests) {
          cast.pass(elapsedS, view?.speed === 1 ? 1 : 2.2);
          paintLive();
        }
      }
      if (!rests && (pace() === 'outrun' || skyBeat - skyAtS >= SKY_EVERY_S)) {
        skyAtS = skyBeat;
        paintHeaven();
      }
      fresh = false;
      work(nowMs);
    },
    slow() {
      slowness *= 2;
      fullness = fullness.shadows
        ? { ...fullness, shadows: false }
        : fullness.grains
          ? { ...fullness, grains: false }
          : { ...fullness, halos: false };
    },
  });

  return {
    follow(next) {
      const quiet = paceOf(next) === 'outrun' || followed !== next.card.id;
      followed = next.card.id;
      const modules = base?.modules ?? [];
      sky.follow(next, modules[next.card.tick % Math.max(1, modules.length)]?.at ?? [4, 0], quiet);
    },
    show(next) {
      const other = view?.card.id !== next.card.id;
      view = next;
      fresh = true;
      base = baseOf(next);
      text = textOf(base);
      const nextPlan = `${next.card.id} ${planOf(base.modules)}`;
      if (nextPlan !== plan || ground === null) {
        plan = nextPlan;
        ground = groundBetween(base.modules.map(({ outline }) => outline));
        reframe();
      }
      cast.follow(partsOf(next, base), ground, doorOf(base), other || pace() !== 'followed');
      if (pace() === 'still') paintLive();
      beat.wake();
    },
    resize(width, height, ratio) {
      size = { width, height, ratio: Math.min(MOST_RATIO, ratio) };
      for (const sheet of [sheets.sky, ...sheets.land, sheets.live]) {
        sheet.width = Math.round(width * size.ratio);
        sheet.height = Math.round(height * size.ratio);
      }
      job = null;
      painted = '';
      paintedAtMs = -Infinity;
      sun = null;
      skyAtS = -1;
      fresh = true;
      reframe();
      beat.wake();
    },
    relight(next) {
      skyKey = next;
      skyAtS = -1;
      fresh = true;
      beat.wake();
    },
    hide: (hidden) => beat.hide(hidden),
    stop: () => beat.stop(),
  };
}
