/** The standing picture: hills, ground, tracks, shadows and everything built, under one light. */
import { carvingOf } from './carvings.ts';
import { carve, type Carved } from './carved.ts';
import { project } from './camera.ts';
import { css, MATERIAL, mix, type Rgb } from './colour.ts';
import { stream } from './chance.ts';
import { bodiesOf, type Base } from './base.ts';
import { paintBody, shadowOf, type Setting, type Spark } from './body.ts';
import type { Camera } from './camera.ts';
import { inside } from './footprints.ts';
import { landerFaces } from './actors/lander.ts';
import { lampFaces, rockFaces } from './actors/furniture.ts';
import { heightAt, levelUnder, seen, type Level } from './ground.ts';
import { lit, towardsLight } from './light.ts';
import { postsOf, shinesOf } from './lampPosts.ts';
import { linesOf, smoothRun, TRACKS } from './lines.ts';
import { YAW } from './modules/drawing.ts';
import { HOME_PAD, HOME_PAD_M, SHIP_PAD, SHIP_PAD_M } from './plots.ts';
import { beam, pole } from './solids.ts';
import type { Pen } from './pen.ts';
import { paintRidges } from './ridges.ts';
import type { Sky } from './skies.ts';
import { paintTerrain } from './terrain.ts';
import type { Spot, Vec } from './vector.ts';

/** How much is drawn: below 30 fps first shadows go, then grains, then halos. */
export type Fullness = { readonly shadows: boolean; readonly grains: boolean; readonly halos: boolean };

export type LandOrder = {
  readonly base: Base;
  readonly camera: Camera;
  readonly sky: Sky;
  readonly fullness: Fullness;
  /** A ship stands on the far pad. */
  readonly ship: boolean;
  /** Larger facets on the ground: 1 is as fine as it gets. */
  readonly coarse?: number;
};

type Body = { readonly carved: Carved; readonly at: Vec; readonly powered: boolean };

const LANDER = carve(landerFaces(), YAW);
const LAMP = carve(lampFaces(), YAW);
const UP: Vec = [0, 0, 1];

/** Paints the land in steps, so that it may be spread over frames. */
export function* paintLand(pen: Pen, order: LandOrder): Generator<void> {
  const { base, camera, sky, fullness } = order;
  const light = towardsLight(sky, base.sun);
  const posts = postsOf(base.modules);
  const shines = shinesOf(sky, base.modules, posts);
  const setting: Setting = { camera, sky, light, shines, dust: base.dust };
  const level = levelUnder(bodiesOf(base.modules).map(({ outline }) => outline));
  yield;
  paintRidges(pen, camera, sky);
  yield;
  yield* paintTerrain(pen, camera, level, sky, light, shines, order.coarse);
  yield* paintGround(pen, setting, order, level);

  const bodies: Body[] = [];
  for (const module of base.modules) {
    bodies.push({
      carved: carvingOf(module),
      at: [module.at[0], module.at[1], 0],
      powered: !module.look.offline && module.look.wear < 1 && module.done >= 1,
    });
    yield;
  }
  bodies.push({ carved: LANDER, at: [HOME_PAD[0], HOME_PAD[1], 0], powered: true });
  if (order.ship) bodies.push({ carved: LANDER, at: [SHIP_PAD[0], SHIP_PAD[1], 0], powered: true });
  for (const [x, y] of posts) bodies.push({ carved: LAMP, at: [x, y, 0], powered: true });
  for (const rock of rocks(order, level)) {
    bodies.push(rock);
    yield;
  }
  for (const pipe of pipes(base)) {
    bodies.push(pipe);
    yield;
  }
  if (fullness.shadows) {
    const solid: Spot[][] = [];
    const glass: Spot[][] = [];
    for (const { carved, at } of bodies) {
      const shadow = shadowOf(setting, carved, at);
      solid.push(...shadow.solid);
      glass.push(...shadow.glass);
      yield;
    }
    pen.union(solid, sky.shadow, sky.shadowShare);
    pen.union(glass, sky.shadow, sky.shadowShare * 0.35);
    yield;
  }
  if (fullness.halos)
    for (const { at, reach, strength, ink } of shines) {
      const warm: Rgb = [ink[0], ink[1] * 0.72, ink[2] * 0.42];
      pen.halo(project(camera, [at[0], at[1], 0]), reach * camera.scale * 1.7, warm, 0.17 * strength, 0.55);
    }
  yield;
  bodies.sort((a, b) => b.at[1] - a.at[1]);
  const sparks: Spark[] = [];
  for (const { carved, at, powered } of bodies) {
    sparks.push(...paintBody(pen, setting, carved, at, powered));
    yield;
  }
  if (fullness.halos) paintHalos(pen, setting, sparks);
}

function paintHalos(pen: Pen, { camera, sky, shines }: Setting, sparks: readonly Spark[]): void {
  for (const { at, size, ink } of sparks)
    pen.halo(at, size * (sky.stormy ? 2.6 : 1.7), [ink[0], ink[1] * 0.8, ink[2] * 0.55], 0.26, 1);
  for (const { at, reach, strength, ink } of shines) {
    const warm: Rgb = [ink[0], ink[1] * 0.7, ink[2] * 0.4];
    pen.halo(project(camera, at), reach * camera.scale * (sky.stormy ? 1.5 : 0.9), warm, 0.18 * strength, 1);
  }
}

/** What is drawn on the ground itself: tracks, pads, cables, the circle that people keep out of. */
function* paintGround(
  pen: Pen,
  setting: Setting,
  { base, camera, sky, ship }: LandOrder,
  level: Level,
): Generator<void> {
  const { light, shines } = setting;
  const { scale } = camera;
  const inkOf = (colour: Rgb, [x, y]: Spot, alpha = 1): string =>
    css(lit(sky, light, { colour, normal: UP, at: [x, y, 0] }, shines), alpha);
  const flat = ([x, y]: Spot): Spot => project(camera, [x, y, heightAt(level, camera.farM, x, y) + 0.02]);
  const disc = (at: Spot, radius: number, colour: Rgb): void => {
    const rim = Array.from({ length: 28 }, (_, i): Spot => {
      const angle = (i / 28) * Math.PI * 2;
      return [at[0] + Math.cos(angle) * radius, at[1] + Math.sin(angle) * radius];
    });
    pen.poly(rim.map(flat), inkOf(colour, at));
  };
  const worn = mix(sky.groundDark, [60, 24, 12], 0.35);
  for (const track of TRACKS) {
    const run = smoothRun(track);
    for (const side of [-0.62, 0.62]) {
      const lane = run.map(([x, y], i): Spot => {
        const [ahead, behind] = [run[i + 1] ?? [x, y], run[i - 1] ?? [x, y]];
        const length = Math.hypot(ahead[0] - behind[0], ahead[1] - behind[1]) || 1;
        return [x - ((ahead[1] - behind[1]) / length) * side, y + ((ahead[0] - behind[0]) / length) * side];
      });
      for (const part of clear(lane, base))
        pen.line(part.map(flat), inkOf(worn, [0, 0], 0.55), scale * 0.15, [scale * 0.14, scale * 0.07]);
      yield;
    }
  }
  for (const [at, radius] of [[HOME_PAD, HOME_PAD_M], ...(ship ? [[SHIP_PAD, SHIP_PAD_M] as const] : [])] as const) {
    disc(at, radius, MATERIAL.sinter);
    disc(at, radius - 0.8, MATERIAL.bone);
    disc(at, radius - 1.2, MATERIAL.sinterLight);
  }
  for (const { kind, at } of base.modules)
    if (kind === 'fission_reactor')
      for (let i = 0; i < 40; i += 2) {
        const rim = (k: number): Spot =>
          flat([at[0] + Math.cos((k / 40) * 6.2832) * 5.2, at[1] + Math.sin((k / 40) * 6.2832) * 4.8]);
        pen.line([rim(i), rim(i + 1)], inkOf(MATERIAL.ochre, at), Math.max(1, scale * 0.11));
      }
  yield;
  for (const { run, ink, heightM } of linesOf(base.modules))
    if (heightM === 0) {
      pen.line(run.map(flat), inkOf(mix(ink, [70, 40, 10], 0.45), run[0] ?? [0, 0]), Math.max(1.4, scale * 0.24));
      pen.line(
        run.map(([x, y]) => flat([x, y + 0.1])),
        inkOf(ink, run[0] ?? [0, 0]),
        Math.max(0.8, scale * 0.12),
      );
      yield;
    }
}

/** The parts of a run that do not cross a module. */
function clear(run: readonly Spot[], { modules }: Base): Spot[][] {
  const parts: Spot[][] = [];
  let part: Spot[] = [];
  for (const spot of run) {
    if (!modules.some(({ outline }) => inside(outline, spot, 0.4))) part.push(spot);
    else {
      if (part.length > 1) parts.push(part);
      part = [];
    }
  }
  if (part.length > 1) parts.push(part);
  return parts;
}

/** Rocks where nothing is built: as many on the picture at any scale. */
function* rocks({ base, camera }: LandOrder, level: Level): Generator<Body> {
  const next = stream(41);
  const { left, right, near } = seen(camera);
  const outlines = bodiesOf(base.modules).map(({ outline }) => outline);
  const size = Math.sqrt(Math.max(1, 15 / camera.scale));
  for (let i = 0; i < 150; i++) {
    const x = left + next() * (right - left);
    const y = near + 2 + next() * (camera.farM - near - 4);
    const turn = next() * 6;
    const radius = (next() < 0.12 ? 0.7 + next() * 0.8 : 0.15 + next() * 0.38) * size;
    if (outlines.some((outline) => inside(outline, [x, y], radius + 0.6))) continue;
    if (Math.abs(x - 7) < 9 && Math.abs(y + 9) < 4) continue;
    const at: Vec = [x, y, heightAt(level, camera.farM, x, y)];
    yield { carved: carve(rockFaces(radius, i * 7 + 3), turn), at, powered: false };
  }
}

/** Raised pipes, in pieces that sort among the modules. */
function* pipes({ modules }: Base): Generator<Body> {
  for (const { run, ink, heightM } of linesOf(modules)) {
    if (heightM === 0) continue;
    for (let i = 0; i + 1 < run.length; i++) {
      const [a, b] = [run[i] as Spot, run[i + 1] as Spot];
      const pieces = Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / 2.2));
      for (let k = 0; k < pieces; k++) {
        const dx = (b[0] - a[0]) / pieces;
        const dy = (b[1] - a[1]) / pieces;
        const from: Spot = [a[0] + dx * k, a[1] + dy * k];
        const z = heightM + 0.15;
        const faces = [
          ...beam([-dx / 2, -dy / 2 - 0.3, z], [dx / 2, dy / 2 - 0.3, z], 0.17, ink),
          ...pole(-dx / 2, -dy / 2 - 0.3, 0, z, 0.09, MATERIAL.graphite),
        ];
        yield { carved: carve(faces, 0), at: [from[0] + dx / 2, from[1] + dy / 2 + 0.3, 0], powered: false };
      }
    }
  }
}
