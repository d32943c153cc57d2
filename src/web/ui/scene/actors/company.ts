/** Where everybody outside is just now: they walk to where they belong, round what stands in the way. */
import { carve, type Carved } from '../carved.ts';
import type { Rgb } from '../colour.ts';
import { lately } from '../lately.ts';
import type { Spot } from '../vector.ts';
import { personFaces } from './person.ts';
import { robotFaces } from './robot.ts';
import { roverFaces } from './rover.ts';
import type { Ground } from './routes.ts';
import type { Part } from './roster.ts';

type Actor = {
  kind: Part['kind'];
  band: Rgb;
  at: Spot;
  way: Spot[];
  goal: Spot;
  /** Goes through the door when it gets there. */
  leaving: boolean;
  /** Radians; where it looks. */
  heading: number;
  walkedM: number;
};

/** Somebody as they are to be drawn. */
export type Figure = { readonly carved: Carved; readonly at: Spot; readonly tall: number; readonly wide: number };

/** m a second of ours at 1x: far faster than life, as the clock is. */
const PACE = { person: 3.4, robot: 3, rover: 6 } as const;
const FACINGS = 12;
/** A dozen are out at a time, each in one of some forty poses. */
const carvings = lately<Carved>(120);

export type Company = {
  /** Everybody who belongs outside, and the door of the rest. `still` puts them in their places at once. */
  readonly follow: (parts: readonly Part[], ground: Ground, door: Spot, still: boolean) => void;
  /** Time passes, in seconds; `haste` is how many times faster they move. */
  readonly pass: (seconds: number, haste: number) => void;
  /** Everybody, from far to near. */
  readonly figures: () => Figure[];
};

/** Nobody yet. */
export function company(): Company {
  const actors = new Map<string, Actor>();
  return {
    follow(parts, ground, door, still) {
      const named = new Set(parts.map(({ key }) => key));
      for (const key of actors.keys()) if (!named.has(key)) actors.delete(key);
      for (const { key, kind, band, goal } of parts) {
        const actor = actors.get(key);
        if (goal === null && actor === undefined) continue;
        const to = goal === null ? door : ground.nearest(goal);
        if (actor === undefined) {
          const at = still || kind !== 'person' ? to : door;
          const way = at === to ? [] : ground.way(at, to);
          actors.set(key, { kind, band, at, way, goal: to, leaving: false, heading: 0.4, walkedM: 0 });
          continue;
        }
        if (still) {
          if (goal === null) actors.delete(key);
          else Object.assign(actor, { at: to, goal: to, way: [], leaving: false });
          continue;
        }
        if (actor.goal[0] === to[0] && actor.goal[1] === to[1]) continue;
        Object.assign(actor, { goal: to, way: ground.way(actor.at, to), leaving: goal === null });
      }
    },
    pass(seconds, haste) {
      for (const [key, actor] of actors) {
        let leftM = seconds * PACE[actor.kind] * haste;
        while (leftM > 0 && actor.way.length > 0) {
          const next = actor.way[0] as Spot;
          const dx = next[0] - actor.at[0];
          const dy = next[1] - actor.at[1];
          const away = Math.hypot(dx, dy);
          if (away > 0.01) actor.heading = Math.atan2(dy, dx);
          const stepM = Math.min(leftM, away);
          actor.at = away <= stepM ? next : [actor.at[0] + (dx / away) * stepM, actor.at[1] + (dy / away) * stepM];
          if (away <= stepM) actor.way.shift();
          actor.walkedM += stepM;
          leftM -= Math.max(stepM, 0.001);
        }
        if (actor.way.length === 0 && actor.leaving) actors.delete(key);
      }
    },
    figures: () =>
      [...actors.values()]
        .sort((a, b) => b.at[1] - a.at[1])
        .map((actor) => ({
          carved: carvingOf(actor),
          at: actor.at,
          tall: actor.kind === 'rover' ? 4 : 1.9,
          wide: actor.kind === 'rover' ? 2.6 : 0.8,
        })),
  };
}

function carvingOf({ kind, band, heading, way, walkedM }: Actor): Carved {
  const facing = Math.round((heading / (Math.PI * 2)) * FACINGS);
  const stride = way.length === 0 || kind === 'rover' ? 0 : Math.floor(walkedM / 0.45) % 2 === 0 ? 1 : -1;
  const key = `${kind} ${band.join(' ')} ${facing} ${stride}`;
  const yaw = (facing / FACINGS) * Math.PI * 2;
  // Figures look towards −y, rovers along x.
  return carvings.of(key, () =>
    kind === 'rover'
      ? carve(roverFaces(), yaw)
      : carve(kind === 'person' ? personFaces(band, stride) : robotFaces(stride), yaw + Math.PI / 2),
  );
}
