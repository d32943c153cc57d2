/** Whole lives of colonies, as a file would keep them, and what to change in them to see what mattered. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { CALM, missionGenesis, stilled, type Frames } from '../colony.test-support.ts';
import type { Command, Stamped } from '../commands/command.ts';
import { echoOf, type Echo } from '../echo.ts';
import { foundColony, type Genesis } from '../genesis.ts';
import type { MissionKey } from '../missions.ts';
import type { Colony } from '../schema.ts';
import { step } from '../step.ts';
import type { End } from '../events.ts';
import type { Cause, RobotCause } from '../person.ts';
import type { Archive, Link } from './archive.ts';
import { postMortemOf, type PostMortem } from './postMortem.ts';

/** Sols of echoes that a full file keeps. */
const KEPT = 100;

export type Life = {
  readonly mission: MissionKey;
  readonly change?: Partial<Genesis>;
  /** Commands by the sol at whose first tick they enter. */
  readonly orders?: readonly (readonly [sol: number, command: Command])[];
  /** What fate does by itself, before a sol's first tick. */
  readonly fate?: readonly (readonly [sol: number, act: (colony: Colony) => unknown])[];
  readonly frames?: Frames;
  readonly most?: number;
  /** Whether the mission's governor and the reflexes are on: off unless said. */
  readonly minded?: boolean;
};

/** Lives a life to its end, or for `most` sols, 500 unless said. No deadline runs out: nothing is decided but by orders. */
export function archiveOf(life: Life): Archive {
  const { mission, change = {}, orders = [], fate = [], frames = CALM, most = 500, minded = false } = life;
  const founded = foundColony({ ...missionGenesis(mission, 1), fuse: 0, ...change });
  const colony = minded ? founded : stilled(founded);
  const commands = orders.map(([sol, command]): Stamped => [sol * TICKS_PER_SOL, command]);
  const echoes: Echo[] = [];
  while (colony.ended === null && colony.tick < most * TICKS_PER_SOL) {
    for (const [sol, act] of fate) if (sol * TICKS_PER_SOL === colony.tick) act(colony);
    const frame = frames(colony.startSol + Math.floor(colony.tick / TICKS_PER_SOL));
    const due = commands.filter(([tick]) => tick === colony.tick).map(([, command]) => command);
    step(colony, due, frame);
    if (colony.tick % TICKS_PER_SOL !== 0 && colony.ended === null) continue;
    echoes.push(echoOf(colony, frame));
    if (echoes.length > KEPT) echoes.shift();
  }
  return { colony, echoes, commands: commands.filter(([tick]) => tick < colony.tick) };
}

/** Sols that a life lasts. */
export const solsOf = (life: Life): number => archiveOf(life).colony.tick / TICKS_PER_SOL;

/** The post-mortem of an archive. Throws when the colony lives, which is the test's mistake. */
export function examined(archive: Archive): PostMortem {
  const found = postMortemOf(archive);
  if (found === null) throw new Error('it lives');
  return found;
}

/** A change of one kept sol. */
export type Edit = (echo: Echo, sol: number) => void;

/** A life cut short: everybody is said to have died of a cause in its last sol, after the record was edited. */
export function died(
  life: Life,
  cause: End,
  edit: Edit = () => {},
  change: (colony: Colony) => void = () => {},
): Archive {
  const { colony, echoes, commands } = structuredClone(archiveOf({ most: 60, ...life }));
  change(colony);
  for (const echo of echoes) edit(echo, echo.frame - colony.startSol);
  const last = echoes.at(-1);
  for (const person of colony.crew) {
    Object.assign(person, { alive: false, cause: cause as Cause });
    last?.crew_events.push({ type: 'crew_death', name: person.name, role: person.role, cause });
  }
  for (const robot of colony.robots) Object.assign(robot, { alive: false, cause: cause as RobotCause });
  colony.ended = { tick: colony.tick - 1, cause };
  return { colony, echoes, commands };
}

export const rootOf = (archive: Archive): Link | undefined => examined(archive).chain[0];
export const aboutsOf = (archive: Archive): readonly string[] => examined(archive).chain.map(({ about }) => about);

/** Several edits, one after the other. */
export const all =
  (...edits: readonly Edit[]): Edit =>
  (echo, sol) =>
    edits.forEach((edit) => edit(echo, sol));

/** An event in a sol. */
export const says =
  (sol: number, type: string, severity: number, desc: string): Edit =>
  (echo, at) => {
    if (at === sol) echo.events.push({ type, severity, desc });
  };

/** Another state of the base from a sol on. */
export const base =
  (change: Partial<Echo['base']>, from: number): Edit =>
  (echo, sol) => {
    if (sol >= from) Object.assign(echo.base, change);
  };
