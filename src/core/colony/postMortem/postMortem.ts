/**
 * The post-mortem: from what killed a colony back to the first event that mattered (RULES.md section 11). It reads what a
 * file keeps, so any dead colony has one, whether or not its run can be computed again.
 */
import { unreachable } from '../../kernel/result.ts';
import { TICKS_PER_SOL } from '../../mars/constants.ts';
import { alarmText } from '../alarmText.ts';
import type { Alarm } from '../schema.ts';
import type { End } from '../events.ts';
import { adviceFor } from './advice.ts';
import { historyOf, type Archive, type Driver, type History, type Link, type Stock } from './archive.ts';
import { irradiation, mishaps, overheating, staleAir } from './bodies.ts';
import { decisionsOf, type Decision } from './decisions.ts';
import { hunger } from './hunger.ts';
import { freezing, seizing, struckDown } from './machines.ts';
import { shortage } from './supply.ts';
import { coldSpell } from './warmth.ts';

export type PostMortem = {
  readonly cause: End;
  /** Sol of the colony in which it ended. */
  readonly sol: number;
  /** From the first event that mattered to the end, in order. */
  readonly chain: readonly Link[];
  /** What was decided from then on, and what it changed. */
  readonly decisions: readonly Decision[];
  readonly advice: readonly string[];
};

/** What failed, in words, and the stock and the alarms that tell of it. */
const FAILURE: Readonly<Record<End, readonly [what: string, stock: Stock | null, alarms: readonly Alarm[]]>> = {
  hypoxia: ['too little oxygen in the air', 'o2', ['oxygen']],
  hypercapnia: ['too much carbon dioxide in the air', 'power', ['carbonDioxide', 'power']],
  cold: ['cold', 'power', ['cold', 'power']],
  heat: ['heat', null, []],
  dehydration: ['thirst', 'h2o', ['water']],
  starvation: ['hunger', 'food', ['food']],
  radiation: ['radiation', null, []],
  injury: ['injuries', null, []],
  illness: ['illness', null, []],
  wear: ['wear', null, ['power']],
  impact: ['an impact', null, []],
};

/** The post-mortem of a colony that has ended; null for one that lives. */
export function postMortemOf(archive: Archive): PostMortem | null {
  const { ended } = archive.colony;
  if (ended === null) return null;
  const history = historyOf(archive);
  const sol = Math.floor(ended.tick / TICKS_PER_SOL);
  const killer = killerOf(history, ended.cause);
  const traced = history.days.length > 0 ? trace(history, killer).links : [];
  const rootSol = traced[0]?.sol ?? 0;
  const links = [
    ...traced,
    ...signsOf(history, killer),
    ...fallsOf(history, killer),
    endLink(history, ended.cause, sol),
  ];
  // Whatever is told after the root came of it: a stock that had turned before is told from the root on.
  const chain = links
    .map((link, place) => ({ link: link.sol < rootSol ? { ...link, sol: rootSol } : link, place }))
    .toSorted((a, b) => a.link.sol - b.link.sol || a.place - b.place)
    .map(({ link }) => link);
  const [, stock] = FAILURE[killer];
  return { cause: ended.cause, sol, chain, decisions: decisionsOf(history, chain, stock), advice: adviceFor(chain) };
}

/** What killed most of them; the last one's cause among equals. */
function killerOf({ colony }: History, last: End): End {
  const counts = new Map<End, number>();
  for (const { cause } of colony.crew.length > 0 ? colony.crew : colony.robots)
    if (cause !== null) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  let killer = last;
  for (const [cause, count] of counts) if (count > (counts.get(killer) ?? 0)) killer = cause;
  return killer;
}

/** Walks back from what failed. */
function trace(history: History, cause: End): Driver {
  const last = history.days.length - 1;
  const robots = history.colony.crew.length === 0;
  switch (cause) {
    case 'hypoxia':
      return shortage(history, 'oxygen', last);
    case 'dehydration':
      return shortage(history, 'water', last);
    case 'starvation':
      return hunger(history, last);
    case 'hypercapnia':
      return staleAir(history, last);
    case 'cold':
      return robots ? freezing(history, last) : coldSpell(history, last);
    case 'heat':
      return overheating(history, last);
    case 'radiation':
      return irradiation(history, last);
    case 'injury':
    case 'illness':
      return mishaps(history, last, theDead(history));
    case 'impact':
      return struckDown(history, last, mishaps(history, last, theDead(history)));
    case 'wear':
      return seizing(history, last);
    default:
      return unreachable(cause);
  }
}

function theDead({ colony }: History): readonly string[] {
  return [...colony.crew, ...colony.robots].filter((one) => !one.alive).map((one) => one.name);
}

/** When each alarm that told of the failure was raised for good. One that came back within some sols had not gone. */
function signsOf(history: History, cause: End): Link[] {
  const [, , alarms] = FAILURE[cause];
  const links: Link[] = [];
  for (const alarm of alarms) {
    let raised: number | null = null;
    let cleared: number | null = null;
    for (const { sol, echo } of history.days)
      for (const { type, desc } of echo.events) {
        if (type === 'alarm-cleared' && desc === alarmText(alarm, false)) cleared = sol;
        if (type !== 'alarm' || desc !== alarmText(alarm, true)) continue;
        if (raised === null || (cleared !== null && sol - cleared > ALARM_GAP)) raised = sol;
        cleared = null;
      }
    if (raised === null || cleared !== null) continue;
    const what = `The ${ALARM_NAME[alarm]} alarm was raised`;
    links.push({ sol: raised, about: 'alarm', what, why: 'It did not end any more.' });
  }
  return links;
}
const ALARM_GAP = 4;
const ALARM_NAME: Readonly<Record<Alarm, string>> = {
  power: 'power',
  oxygen: 'oxygen',
  carbonDioxide: 'carbon dioxide',
  water: 'water',
  food: 'food',
  cold: 'cold',
};

/** The first of them who fell below the critical mark by what is traced, and the first who died of it. */
function fallsOf(history: History, killer: End): Link[] {
  const robots = history.colony.crew.length === 0;
  const links: Link[] = [];
  for (const [type, about, did] of [
    ['crew_critical', 'critical', 'was close to death'],
    ['crew_death', 'death', 'was lost'],
  ] as const)
    for (const { sol, echo } of history.days) {
      const first = echo.crew_events.find(
        (event) => event.type === type && event.cause === killer && (event.role === 'ROBOT') === robots,
      );
      if (first === undefined) continue;
      links.push({ sol, about, what: `${first.name} ${did}`, why: `Of ${nameOf(first.cause)}.` });
      break;
    }
  return links;
}

/** A cause in words; one of a file's that we do not know stays as it is. */
function nameOf(cause: string): string {
  return Object.hasOwn(FAILURE, cause) ? FAILURE[cause as End][0] : cause;
}

function endLink(history: History, cause: End, sol: number): Link {
  const { crew, robots } = history.colony;
  const who = crew.length > 0 ? 'person' : 'robot';
  const many = (crew.length > 0 ? crew : robots).length;
  return {
    sol,
    about: 'end',
    what: many > 1 ? `The last ${who} of ${many} was lost` : `The only ${who} was lost`,
    why: `Of ${nameOf(cause)}.`,
  };
}
