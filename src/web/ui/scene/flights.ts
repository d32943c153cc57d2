/** What comes down from the sky and goes up to it: meteorites, and ships that bring supplies. */
import type { View } from '../../../core/talk/view.ts';
import { project, type Camera } from './camera.ts';
import { carve } from './carved.ts';
import { css } from './colour.ts';
import { landerFaces } from './actors/lander.ts';
import { paintBody, type Setting } from './body.ts';
import { YAW } from './modules/drawing.ts';
import { SHIP_PAD } from './plots.ts';
import type { Pen } from './pen.ts';
import type { Spot } from './vector.ts';

type Flight = { readonly kind: 'landing' | 'launch' | 'meteorite'; readonly at: Spot; ageS: number };

const LASTS_S = { landing: 5, launch: 5, meteorite: 1.8 } as const;
const HIGH_M = 60;
/** Sols that a ship stands on its pad before it leaves. */
const STAYS_SOLS = 12;
const SHIP = carve(landerFaces(), YAW);

export type Flights = {
  /** Takes in what a View says has happened. `hit` is where a meteorite would strike; `quiet` shows nothing of it. */
  readonly follow: (view: View, hit: Spot, quiet: boolean) => void;
  /** Whether a ship stands on the pad. */
  readonly ship: () => boolean;
  readonly pass: (seconds: number) => void;
  readonly paint: (pen: Pen, setting: Setting) => void;
};

/** No flights yet. */
export function flights(): Flights {
  let under: Flight[] = [];
  let landedSol: number | null = null;
  let id = '';
  return {
    follow(view, hit, quiet) {
      if (view.card.id !== id) {
        id = view.card.id;
        landedSol = null;
        under = [];
      }
      for (const event of view.events) {
        if (event.kind !== 'noted') continue;
        if (event.topic === 'supply-landed') {
          landedSol = view.card.sol;
          if (!quiet) under.push({ kind: 'landing', at: SHIP_PAD, ageS: 0 });
        } else if (event.about === 'micrometeorite' && event.topic === 'hazard' && !quiet && event.severity > 0.5)
          under.push({ kind: 'meteorite', at: hit, ageS: 0 });
      }
      if (landedSol !== null && (view.card.sol > landedSol + STAYS_SOLS || view.card.sol < landedSol)) {
        if (!quiet && view.card.sol > landedSol) under.push({ kind: 'launch', at: SHIP_PAD, ageS: 0 });
        landedSol = null;
      }
    },
    ship: () => landedSol !== null && !under.some(({ kind }) => kind === 'landing'),
    pass(seconds) {
      for (const flight of under) flight.ageS += seconds;
      under = under.filter(({ kind, ageS }) => ageS < LASTS_S[kind]);
    },
    paint(pen, setting) {
      for (const { kind, at, ageS } of under) {
        const t = ageS / LASTS_S[kind];
        if (kind === 'meteorite') paintMeteorite(pen, setting.camera, at, t);
        else paintShip(pen, setting, at, kind === 'landing' ? (1 - t) * (1 - t) : t * t);
      }
    },
  };
}

function paintShip(pen: Pen, setting: Setting, [x, y]: Spot, high: number): void {
  const { camera } = setting;
  const z = high * HIGH_M;
  const foot = project(camera, [x, y, z + 0.8]);
  const size = camera.scale;
  // Dust on the ground, the nearer the ship.
  const stir = Math.max(0, 1 - z / 14);
  for (let i = 0; i < 9; i++) {
    const [dx, dy] = [Math.cos(i * 2.4) * (2 + i * 0.7), Math.sin(i * 2.4) * (1 + i * 0.35)];
    const spot = project(camera, [x + dx, y + dy, 0.4]);
    pen.ellipse(spot, (1.6 + i * 0.25) * size * stir, 0.8 * size * stir, css([226, 178, 132], 0.34 * stir));
  }
  pen.poly(
    [
      [foot[0] - 0.55 * size, foot[1]],
      [foot[0] + 0.55 * size, foot[1]],
      [foot[0], foot[1] + (4 + high * 5) * size],
    ],
    css([255, 214, 150], 0.75),
  );
  pen.halo([foot[0], foot[1] + size], 3 * size, [255, 190, 110], 0.4, 1);
  paintBody(pen, setting, SHIP, [x, y, z], true);
}

function paintMeteorite(pen: Pen, camera: Camera, at: Spot, t: number): void {
  const target = project(camera, [at[0], at[1], 1]);
  const start: Spot = [target[0] - camera.width * 0.22, target[1] - camera.height * 0.9];
  if (t < 0.25) {
    const head = t / 0.25;
    const tail = Math.max(0, head - 0.35);
    const on = (share: number): Spot => [
      start[0] + (target[0] - start[0]) * share,
      start[1] + (target[1] - start[1]) * share,
    ];
    pen.line([on(tail), on(head)], css([255, 240, 210], 0.9), Math.max(1.5, camera.scale * 0.14));
    return;
  }
  const spread = (t - 0.25) / 0.75;
  for (let i = 0; i < 12; i++) {
    const angle = i * 0.55 + 0.3;
    const reach = (0.6 + (i % 4) * 0.5) * spread * 3 * camera.scale;
    const spot: Spot = [
      target[0] + Math.cos(angle) * reach,
      target[1] - Math.abs(Math.sin(angle)) * reach * 0.9 + spread * spread * camera.scale * 1.5,
    ];
    const size = (0.5 + spread * 0.9) * camera.scale;
    pen.ellipse(spot, size, size * 0.7, css([214, 160, 116], 0.5 * (1 - spread)));
  }
}
