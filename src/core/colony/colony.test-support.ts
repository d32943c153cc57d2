/** Colonies to try things on, and the hands to move them. */
import { TICKS_PER_SOL } from '../mars/constants.ts';
import type { Frame } from '../mars/frame.ts';
import { referenceLedger } from '../mars/referenceLedger.ts';
import { siteOf } from '../mars/sites.ts';
import { weatherAt } from '../mars/weather.ts';
import type { Command } from './commands/command.ts';
import { fitCanopy } from './daily/stands.ts';
import type { ColonyEvent } from './events.ts';
import type { Flows } from './flows.ts';
import { customGenesis, foundColony, genesisOf, type Custom, type Genesis, type Supplies } from './genesis.ts';
import { MISSION, type MissionKey } from './missions.ts';
import type { ModuleKey } from './moduleKeys.ts';
import type { Person, Robot } from './person.ts';
import { fitPlant } from './plant.ts';
import type { Colony } from './schema.ts';
import { RULES, step } from './step.ts';
import { DOME_PLAN } from './works/build.ts';

const ledger = referenceLedger();
const LEDGER = { id: ledger.id, headHash: ledger.headHash };

/** Genesis of a mission, with other supplies where some are named. */
export function missionGenesis(mission: MissionKey, seed: number, supplies: Partial<Supplies> = {}): Genesis {
  const genesis = genesisOf(mission, seed, RULES, LEDGER);
  return { ...genesis, supplies: { ...genesis.supplies, ...supplies } };
}

/** A mission's colony of a seed at tick 0. */
export const missionColony = (mission: MissionKey, seed = 1, supplies: Partial<Supplies> = {}): Colony =>
  foundColony(missionGenesis(mission, seed, supplies));

/** Genesis of the stock mission, with other supplies where some are named. */
export const stockGenesis = (seed: number, supplies: Partial<Supplies> = {}): Genesis =>
  missionGenesis('ares', seed, supplies);

/** The same colony with governor and reflexes off: nothing is set but by hand. */
export function stilled(colony: Colony): Colony {
  colony.mind.governor.enabled = false;
  for (const reflex of colony.mind.reflexes) reflex.on = false;
  return colony;
}

/** The stock colony of a seed at tick 0, with no ship under way, governor and reflexes off: for laws of machines and bodies. */
export const stockColony = (seed = 1, supplies: Partial<Supplies> = {}): Colony => ({
  ...stilled(missionColony('ares', seed, supplies)),
  ships: [],
});

/** A custom colony, governor and reflexes off: the stock's site, season, stores and fuse where nothing else is said. */
export function customColony(choice: Partial<Custom> & Pick<Custom, 'people' | 'robots'>, seed = 1): Colony {
  const { site, startSol, supplies } = MISSION.custom;
  return stilled(foundColony(customGenesis({ site, startSol, supplies, fuse: 1, ...choice }, seed, RULES, LEDGER)));
}

/** Has exactly these modules, as if they had always stood; zones keep their temperature and pressure. */
function equip(colony: Colony, built: Colony['built']): Colony {
  const { cabinM3, domeM3 } = colony.plant;
  colony.built = built;
  fitPlant(colony);
  const swell = (zone: Colony['cabin'], times: number): void => {
    for (const gas of ['oxygenKg', 'carbonDioxideKg', 'nitrogenKg', 'vapourKg'] as const) zone[gas] *= times;
  };
  if (cabinM3 > 0 && colony.plant.cabinM3 > 0) swell(colony.cabin, colony.plant.cabinM3 / cabinM3);
  if (domeM3 > 0 && colony.plant.domeM3 > 0) swell(colony.dome, colony.plant.domeM3 / domeM3);
  return colony;
}

/** Modules as new, numbered from `first` on. */
const standing = (keys: readonly ModuleKey[], first: number): Colony['built'] =>
  keys.map((key, i) => ({ id: first + i, key, builtSol: 0, wear: 0, offline: false }));

/** Puts up modules besides those that stand. */
export function furnish(colony: Colony, ...keys: readonly ModuleKey[]): Colony {
  const first = colony.built.reduce((most, { id }) => Math.max(most, id), 0) + 1;
  return equip(colony, [...colony.built, ...standing(keys, first)]);
}

/** Takes all modules of a kind away, and with them what they do. */
export function strip(colony: Colony, ...keys: readonly ModuleKey[]): Colony {
  return equip(
    colony,
    colony.built.filter(({ key }) => !keys.includes(key)),
  );
}

const times = (count: number, key: ModuleKey): ModuleKey[] => Array.from({ length: count }, () => key);

/** The modules of a base that is nobody's mission, so that no balancing of missions moves what is tried on it. */
const BASE: readonly ModuleKey[] = [
  'habitat',
  'airlock',
  ...times(9, 'solar_farm'),
  'greenhouse_dome',
  'isru_plant',
  'water_extractor',
  'comms_array',
  ...times(3, 'storage_depot'),
  ...times(4, 'fission_reactor'),
  ...times(4, 'battery_bank'),
];

/** Four people with power, food, water, air and parts for years, and one dome that is sown. */
export function ampleColony(seed = 1): Colony {
  const stores = { foodKcal: 3e7, waterKg: 50_000, oxygenKg: 5000, nitrogenKg: 3000, sparesKg: 50_000 };
  const colony = stockColony(seed, stores);
  equip(colony, standing(BASE, 1));
  colony.stands = colony.stands.slice(0, DOME_PLAN.length);
  fitCanopy(colony);
  colony.energy.batteryKwh = colony.plant.capacityKwh / 2;
  return colony;
}

/** Where a tick's frame comes from, by sol of the ledger. */
export type Frames = (sol: number) => Frame;
/** The frames of the reference ledger, with all that they bring. */
export const PUBLISHED: Frames = (sol) => ledger.frameAt(sol);
const calm = new Map<number, Frame>();
/** The same weather without events, hazards and challenges, and Earth within reach: for laws of machines and bodies. */
export const CALM: Frames = (sol) => {
  let frame = calm.get(sol);
  if (frame === undefined) {
    const { comms, ...published } = ledger.frameAt(sol);
    frame = { ...published, comms: { ...comms, window_open: true }, events: [], hazards: [], challenge: null };
    calm.set(sol, frame);
  }
  return frame;
};

/** Computes ticks; the commands enter the first of them. */
export function tick(
  colony: Colony,
  count = 1,
  commands: readonly Command[] = [],
  frames: Frames = PUBLISHED,
): ColonyEvent[] {
  const events: ColonyEvent[] = [];
  for (let i = 0; i < count; i++) {
    const frame = frames(colony.startSol + Math.floor(colony.tick / TICKS_PER_SOL));
    events.push(...step(colony, i === 0 ? commands : [], frame));
  }
  return events;
}

/** Computes whole sols, or until the end. */
export function sols(
  colony: Colony,
  count: number,
  commands: readonly Command[] = [],
  frames: Frames = PUBLISHED,
): ColonyEvent[] {
  const events = tick(colony, 1, commands, frames);
  while (colony.ended === null && colony.tick % TICKS_PER_SOL !== 0) events.push(...tick(colony, 1, [], frames));
  for (let i = 1; i < count && colony.ended === null; i++) events.push(...tick(colony, TICKS_PER_SOL, [], frames));
  return events;
}

/** `tick` under calm frames. */
export const tickCalm = (colony: Colony, count = 1, commands: readonly Command[] = []): ColonyEvent[] =>
  tick(colony, count, commands, CALM);
/** `sols` under calm frames. */
export const solsCalm = (colony: Colony, count = 1, commands: readonly Command[] = []): ColonyEvent[] =>
  sols(colony, count, commands, CALM);

/** Sols and their fraction that a colony lives, up to `most`. */
export function solsUntilEnd(colony: Colony, most: number, commands: readonly Command[] = []): number {
  sols(colony, most, commands);
  return colony.tick / TICKS_PER_SOL;
}

/** The working figures of a tick in which nothing has happened yet, for calling one system alone. */
export function flowsOf(colony: Colony, change: Partial<Flows> = {}): Flows {
  const sol = colony.startSol + Math.floor(colony.tick / TICKS_PER_SOL);
  const flows: Flows = {
    weather: weatherAt(CALM(sol), siteOf(colony.site), colony.conditions.tauFloor),
    hour: colony.tick % TICKS_PER_SOL,
    outsideC: -60,
    served: 1,
    waterServed: 1,
    serviceServed: 1,
    survivalKwh: 0,
    heatingKwh: 0,
    isruKwh: 0,
    greenhouseKwh: 0,
    solarKwh: 0,
    fissionKwh: 0,
    drawnKwh: 0,
    heatMj: 0,
    domeHeatMj: 0,
    events: [],
  };
  return { ...flows, ...change };
}

export const allocate = (heating: number, isru: number, greenhouse: number): Command => ({
  kind: 'set-allocation',
  heating,
  isru,
  greenhouse,
});
export const rationTo = (ration: number): Command => ({ kind: 'set-ration', ration });

export const copyOf = <T>(value: T): T => structuredClone(value);

/** No crops: bare trays that nobody sows. */
export function barren(colony: Colony): Colony {
  colony.stands = [];
  fitCanopy(colony);
  return colony;
}

/** No sun, no reactor, no charge: whatever made or kept electricity is gone. */
export function darken(colony: Colony): Colony {
  strip(colony, 'solar_farm', 'fission_reactor', 'battery_bank');
  colony.energy.batteryKwh = 0;
  return colony;
}

/** A colony whose people barely live and where nothing grows, at an hour: only the machines. */
export function machines(hour: number, change: (colony: Colony) => void = () => {}): Colony {
  const colony = barren(stockColony(1));
  colony.tick = hour;
  for (const person of colony.crew) person.metabolicScale = 1e-9;
  change(colony);
  return colony;
}

/** A change of colony that sets the allocation, granted or not. */
export const setAll = (heating: number, isru: number, greenhouse: number) => (colony: Colony) => {
  colony.allocation = { heating, isru, greenhouse };
};

/** The person at an index. Throws when there is none, which is the test's mistake. */
export function personAt(colony: Colony, index: number): Person {
  const person = colony.crew[index];
  if (person === undefined) throw new Error(`no person ${index}`);
  return person;
}

/** The robot at an index. Throws when there is none, which is the test's mistake. */
export function robotAt(colony: Colony, index: number): Robot {
  const robot = colony.robots[index];
  if (robot === undefined) throw new Error(`no robot ${index}`);
  return robot;
}

export type Leaf = { readonly path: string; readonly value: unknown; set(value: unknown): void };

/** Every value in a JSON tree that is neither object nor array, with its pointer. */
export function leavesOf(tree: unknown, path = ''): Leaf[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const node = tree as Record<string, unknown>;
  return Object.keys(node).flatMap((key): Leaf[] => {
    const at = `${path}/${key}`;
    const value = node[key];
    if (typeof value === 'object' && value !== null) return leavesOf(value, at);
    return [{ path: at, value, set: (next) => void (node[key] = next) }];
  });
}
