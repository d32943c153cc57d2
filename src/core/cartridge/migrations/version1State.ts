/** A version-1 document, read loosely: figures are brought within bounds, and what can't be read is left out. */
import { readPrograms, type Programs } from './version1Mind.ts';
import { fieldsOf, listOf, numberOf, peopleOf, pulseOf, robotsOf, textOf, type Fields } from './version1.ts';

/** Most of each that a colony of version 2 takes in. */
export const MOST = { people: 16, robots: 16, modules: 200, events: 32, ships: 16, decisions: 50 } as const;

type Person = {
  readonly name: string;
  readonly role: string;
  readonly hp: number;
  readonly radMsv: number;
  /** 0 to 100, like fatigue. */
  readonly morale: number;
  readonly fatigue: number;
  readonly alive: boolean;
};
type Robot = { readonly name: string; readonly hp: number; readonly alive: boolean };
type Module = { readonly type: string; readonly builtSol: number; readonly offline: boolean };
/** Something that takes some sols more. */
type Unfinished = { readonly key: string; readonly sols: number };
type Event = { readonly type: string; readonly severity: number; readonly sols: number };
type Ship = {
  readonly launched: number;
  readonly arrives: number;
  readonly oxygenKg: number;
  readonly waterKg: number;
  readonly foodKcal: number;
  readonly powerKwh: number;
};
type Decision = { readonly id: string; readonly sol: number; readonly choice: string; readonly timedOut: boolean };

export type Version1 = {
  readonly sol: number;
  readonly alive: boolean;
  readonly cause: string | null;
  readonly oxygenKg: number;
  readonly waterKg: number;
  readonly foodKcal: number;
  readonly powerKwh: number;
  readonly cabinTempK: number;
  readonly solarShare: number;
  readonly isruShare: number;
  readonly greenhouseShare: number;
  readonly risk: number;
  readonly people: readonly Person[];
  readonly robots: readonly Robot[];
  readonly modules: readonly Module[];
  readonly building: Unfinished | null;
  readonly research: readonly string[];
  readonly researching: Unfinished | null;
  readonly events: readonly Event[];
  readonly ships: readonly Ship[];
  /** The last ones, oldest first. */
  readonly decisions: readonly Decision[];
  readonly resolved: number;
  readonly ignored: number;
  readonly allocation: { readonly h: number; readonly i: number; readonly g: number; readonly r: number };
  readonly seed: number;
  readonly mission: string;
  readonly programs: Programs;
};

/** Reads a version-1 document for which `missingOf` finds nothing. */
export function readVersion1(document: Fields): Version1 {
  const state = fieldsOf(document['state']) ?? {};
  const config = fieldsOf(document['config']) ?? {};
  const alloc = fieldsOf(state['alloc']) ?? {};
  const supply = fieldsOf(document['supplyChain']) ?? {};
  const morale = numberOf(state['morale'], 0, 1, 0.7) * 100;
  return {
    ...(pulseOf(document) ?? { sol: 0, alive: false }),
    cause: textOf(state['cause'], 80, '') || null,
    oxygenKg: numberOf(state['o2'], 0, 1e6, 0),
    waterKg: numberOf(state['h2o'], 0, 1e6, 0),
    foodKcal: numberOf(state['food'], 0, 1e9, 0),
    powerKwh: numberOf(state['power'], 0, 1e6, 0),
    cabinTempK: numberOf(state['int_temp'], 223.15, 313.15, 294.15),
    solarShare: numberOf(state['s_eff'], 0, 1, 1),
    isruShare: numberOf(state['i_eff'], 0, 1, 1),
    greenhouseShare: numberOf(state['g_eff'], 0, 1, 1),
    risk: numberOf(document['cri'], 0, 100, 0),
    people: peopleOf(document)
      .slice(0, MOST.people)
      .map((member) => personOf(member, morale)),
    robots: robotsOf(document).slice(0, MOST.robots).map(robotOf),
    modules: listOf(state['modules']).slice(0, MOST.modules).map(moduleOf),
    building: unfinishedOf(state['building'], 'type'),
    research: listOf(state['research']).map((slug) => textOf(slug, 40, 'unnamed')),
    researching: unfinishedOf(state['researching'], 'slug'),
    events: read(state['events'], eventOf).slice(0, MOST.events),
    ships: read(supply['inTransit'], shipOf).slice(0, MOST.ships),
    decisions: read(document['taskHistory'], decisionOf).slice(-MOST.decisions),
    resolved: wholeOf(document['tasksResolved'], 1e6),
    ignored: wholeOf(document['tasksIgnored'], 1e6),
    allocation: {
      h: numberOf(alloc['h'], 0, 1, 0.25),
      i: numberOf(alloc['i'], 0, 1, 0.4),
      g: numberOf(alloc['g'], 0, 1, 0.35),
      r: numberOf(alloc['r'], 0.1, 1.5, 1),
    },
    seed: wholeOf(config['seed'] ?? state['startSeed'], 9e15),
    mission: textOf(document['mission'], 40, 'custom'),
    programs: readPrograms(config),
  };
}

/** What can be read of a list of objects. */
function read<T>(list: unknown, entryOf: (fields: Fields) => T | null): T[] {
  const found: T[] = [];
  for (const entry of listOf(list)) {
    const fields = fieldsOf(entry);
    const one = fields === null ? null : entryOf(fields);
    if (one !== null) found.push(one);
  }
  return found;
}

function wholeOf(value: unknown, most: number): number {
  return Math.floor(numberOf(value, 0, most, 0));
}

function personOf(member: Fields, morale: number): Person {
  return {
    name: textOf(member['name'], 60, 'Unnamed'),
    role: textOf(member['role'], 8, 'SCI'),
    hp: numberOf(member['hp'], 0, 100, 100),
    radMsv: numberOf(member['rad'], 0, 1e5, 0),
    morale: numberOf(member['mor'], 0, 100, morale),
    fatigue: numberOf(member['fat'], 0, 100, 0),
    alive: member['alive'] !== false,
  };
}

function robotOf(member: Fields): Robot {
  return {
    name: textOf(member['name'], 60, 'Robot'),
    hp: numberOf(member['hp'], 0, 100, 100),
    alive: member['alive'] !== false,
  };
}

/** A module is an object, or just its type. */
function moduleOf(module: unknown): Module {
  const fields = fieldsOf(module) ?? { type: module };
  return {
    type: textOf(fields['type'], 40, 'unnamed'),
    builtSol: wholeOf(fields['built'], 1e6),
    offline: fields['offline'] === true,
  };
}

function unfinishedOf(value: unknown, name: 'type' | 'slug'): Unfinished | null {
  const fields = fieldsOf(value);
  if (fields === null) return null;
  return { key: textOf(fields[name], 40, 'unnamed'), sols: numberOf(fields['remaining'], 0, 1e4, 0) };
}

function eventOf(event: Fields): Event | null {
  const type = textOf(event['type'], 40, '');
  const sols = wholeOf(event['remaining'], 10_000);
  return type === '' || sols === 0 ? null : { type, severity: numberOf(event['severity'], 0, 1, 0.5), sols };
}

function shipOf(ship: Fields): Ship | null {
  const cargo = fieldsOf(ship['cargo']);
  if (cargo === null || typeof ship['arrives'] !== 'number') return null;
  const arrives = wholeOf(ship['arrives'], 1e6);
  return {
    launched: Math.min(arrives, wholeOf(ship['launched'], 1e6)),
    arrives,
    oxygenKg: numberOf(cargo['o2'], 0, 1e6, 0),
    waterKg: numberOf(cargo['h2o'], 0, 1e6, 0),
    foodKcal: numberOf(cargo['food'], 0, 1e9, 0),
    powerKwh: numberOf(cargo['power'], 0, 1e6, 0),
  };
}

function decisionOf(decision: Fields): Decision | null {
  const id = textOf(decision['id'], 40, '');
  const choice = textOf(decision['choice'], 40, '');
  if (id === '' || choice === '') return null;
  return { id, sol: wholeOf(decision['sol'], 1e6), choice, timedOut: decision['timedOut'] === true };
}
