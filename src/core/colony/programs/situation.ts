/** What readings are taken from: the colony, its frame, and figures that several readings share. Made once a run. */
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import type { Frame } from '../../mars/frame.ts';
import { siteOf } from '../../mars/sites.ts';
import { type Weather, weatherAt } from '../../mars/weather.ts';
import { heldBecause } from '../works/protocols.ts';
import { type Days, daysOf } from '../need.ts';
import type { Hearing } from '../agents/hearing.ts';
import type { Allocation, Colony } from '../schema.ts';

/** Health, spirits and fatigue of the living. Without people it is the robots that count, who have no spirits to lose. */
export type Health = {
  readonly people: number;
  readonly robots: number;
  readonly sumHp: number;
  readonly minHp: number;
  readonly morale: number;
  readonly minMorale: number;
  readonly fatigue: number;
  readonly doseMsv: number;
  readonly sick: number;
};

export type Situation = {
  readonly colony: Colony;
  readonly frame: Frame;
  readonly weather: Weather;
  /** Sols lived; at a sol's end the one that ends is counted. */
  readonly sol: number;
  readonly days: Days;
  readonly health: Health;
  /** What stands, or will stand again when a protocol has run its time. */
  readonly allocation: Allocation;
  readonly ration: number;
  /** The task that is to be answered, for autopilots. */
  readonly task: Colony['tasks']['open'][number] | null;
  /** The agent that decides; null for any other program. */
  readonly agent: Hearing | null;
};

/** Reads what all readings need. */
export function situationOf(
  colony: Colony,
  frame: Frame,
  task: Situation['task'] = null,
  agent: Situation['agent'] = null,
): Situation {
  const before = colony.protocol?.before ?? colony;
  return {
    colony,
    frame,
    weather: weatherAt(frame, siteOf(colony.site), colony.conditions.tauFloor),
    sol: Math.floor((colony.tick + 1) / TICKS_PER_SOL),
    days: daysOf(colony),
    health: healthOf(colony),
    allocation: heldBecause(colony, 'allocation') === null ? colony.allocation : before.allocation,
    ration: heldBecause(colony, 'ration') === null ? colony.ration : before.ration,
    task,
    agent,
  };
}

const MOST = 100;

function healthOf({ crew, robots }: Colony): Health {
  let [people, working, sumHp, minHp, robotHp, robotMin] = [0, 0, 0, MOST, 0, MOST];
  let [morale, minMorale, fatigue, doseMsv, sick] = [0, MOST, 0, 0, 0];
  for (const person of crew) {
    if (!person.alive) continue;
    people++;
    sumHp += person.hp;
    morale += person.morale;
    fatigue += person.fatigue;
    minHp = Math.min(minHp, person.hp);
    minMorale = Math.min(minMorale, person.morale);
    doseMsv = Math.max(doseMsv, person.doseMsv);
    if (person.sickSols > 0) sick++;
  }
  for (const robot of robots) {
    if (!robot.alive) continue;
    working++;
    robotHp += robot.hp;
    robotMin = Math.min(robotMin, robot.hp);
  }
  if (crew.length === 0) [sumHp, minHp] = [robotHp, working > 0 ? robotMin : 0];
  else if (people === 0) [minHp, minMorale] = [0, 0];
  morale = crew.length === 0 ? MOST : morale / Math.max(1, people);
  return {
    people,
    robots: working,
    sumHp,
    minHp,
    morale,
    minMorale,
    fatigue: fatigue / Math.max(1, people),
    doseMsv,
    sick,
  };
}
