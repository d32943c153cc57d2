/** Colonies to try things on, and the hands to move them. */
import { TICKS_PER_SOL } from '../mars/constants.ts';
import { referenceLedger } from '../mars/referenceLedger.ts';
import type { Command } from './commands/command.ts';
import { foundColony, genesisOf, type Genesis, type Supplies } from './genesis.ts';
import type { Colony, ColonyEvent, Person } from './schema.ts';
import { RULES, step } from './step.ts';

const ledger = referenceLedger();

/** Genesis of the stock mission, with other supplies where some are named. */
export function stockGenesis(seed: number, supplies: Partial<Supplies> = {}): Genesis {
  const genesis = genesisOf('ares', seed, RULES, { id: ledger.id, headHash: ledger.headHash });
  return { ...genesis, supplies: { ...genesis.supplies, ...supplies } };
}

/** The stock colony of a seed at tick 0. */
export const stockColony = (seed = 1, supplies: Partial<Supplies> = {}): Colony =>
  foundColony(stockGenesis(seed, supplies));

/** A colony with sun, food, water and air for years. */
export function ampleColony(seed = 1): Colony {
  const colony = stockColony(seed, { foodKcal: 3e7, waterKg: 50_000, oxygenKg: 5000, nitrogenKg: 1000 });
  Object.assign(colony.energy, { arrayM2: 900, capacityKwh: 2000, batteryKwh: 1000 });
  return colony;
}

/** Computes ticks; the commands enter the first of them. */
export function tick(colony: Colony, count = 1, commands: readonly Command[] = []): ColonyEvent[] {
  const events: ColonyEvent[] = [];
  for (let i = 0; i < count; i++) {
    const frame = ledger.frameAt(colony.startSol + Math.floor(colony.tick / TICKS_PER_SOL));
    events.push(...step(colony, i === 0 ? commands : [], frame));
  }
  return events;
}

/** Computes whole sols, or until the end. */
export function sols(colony: Colony, count: number, commands: readonly Command[] = []): ColonyEvent[] {
  const events = tick(colony, 1, commands);
  while (colony.ended === null && colony.tick % TICKS_PER_SOL !== 0) events.push(...tick(colony));
  for (let i = 1; i < count && colony.ended === null; i++) events.push(...tick(colony, TICKS_PER_SOL));
  return events;
}

/** Sols and their fraction that a colony lives, up to `most`. */
export function solsUntilEnd(colony: Colony, most: number, commands: readonly Command[] = []): number {
  sols(colony, most, commands);
  return colony.tick / TICKS_PER_SOL;
}

export const allocate = (heating: number, isru: number, greenhouse: number): Command => ({
  kind: 'set-allocation',
  heating,
  isru,
  greenhouse,
});
export const rationTo = (ration: number): Command => ({ kind: 'set-ration', ration });

export const copyOf = <T>(value: T): T => structuredClone(value);

/** A colony whose people barely live and where nothing grows, at an hour: only the machines. */
export function machines(hour: number, change: (colony: Colony) => void = () => {}): Colony {
  const colony = stockColony(1);
  colony.tick = hour;
  Object.assign(colony.crop, { areaM2: 0, biomassKg: 0 });
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
