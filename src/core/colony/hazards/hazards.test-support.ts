/** Frames by hand, and what they change. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import type { Frame } from '../../mars/frame.ts';
import type { FrameEvent, FrameHazard } from '../../mars/frameEvents.ts';
import { CALM, copyOf, missionColony, tick, type Frames } from '../colony.test-support.ts';
import type { ColonyEvent } from '../events.ts';
import type { ModuleKey } from '../moduleKeys.ts';
import type { Colony } from '../schema.ts';

/** What a frame is to bring. */
export type Brought = { readonly events?: readonly FrameEvent[]; readonly hazards?: readonly FrameHazard[] };

/** A calm frame of a sol that brings this. */
export function frameWith(sol: number, brought: Brought): Frame {
  return { ...CALM(sol), events: [], hazards: [], ...brought };
}

/** Frames of which the one of a colony's running sol brings this, and all others nothing. */
export function framesWith(colony: Colony, brought: Brought): Frames {
  const now = colony.startSol + Math.floor(colony.tick / TICKS_PER_SOL);
  return (sol) => (sol === now ? frameWith(sol, brought) : CALM(sol));
}

/** Two copies of a colony some ticks later: one to which the frame brought nothing, and one to which it brought this. */
export function bothWays(
  colony: Colony,
  brought: Brought,
  ticks = 1,
): { calm: Colony; hit: Colony; news: ColonyEvent[] } {
  const calm = copyOf(colony);
  const hit = copyOf(colony);
  tick(calm, ticks, [], CALM);
  const news = tick(hit, ticks, [], framesWith(hit, brought));
  return { calm, hit, news };
}

/** `bothWays` with one hazard. */
export const hazardOn = (colony: Colony, hazard: FrameHazard, ticks = 1): ReturnType<typeof bothWays> =>
  bothWays(colony, { hazards: [hazard] }, ticks);

/** `bothWays` with one event. */
export const eventOn = (colony: Colony, event: FrameEvent, ticks = 1): ReturnType<typeof bothWays> =>
  bothWays(colony, { events: [event] }, ticks);

/** Wear of the most worn module of a kind. Throws where there is none, which is the test's mistake. */
export function wearOf(colony: Colony, key: ModuleKey): number {
  const wears = colony.built.filter((one) => one.key === key).map(({ wear }) => wear);
  if (wears.length === 0) throw new Error(`no ${key}`);
  return Math.max(...wears);
}

/** What was noted under a topic: about what, and the sentence. */
export const notedIn = (news: readonly ColonyEvent[], topic: string): readonly (readonly [string, string])[] =>
  news.flatMap((event) =>
    event.kind === 'noted' && event.topic === topic ? [[event.about, event.desc] as const] : [],
  );

/** A whole sol of ticks. */
export const SOL = TICKS_PER_SOL;

/** A colony of robots alone. */
export const optimus = (): Colony => missionColony('optimus');
