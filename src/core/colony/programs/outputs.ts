/** What a governor's run asks for: checked, clamped and brought to a sum of 1. Nothing is changed here. */
import { readGlobal } from '../../lispy/lispy.ts';
import type { Program } from '../../lispy/program.ts';
import { Sym, type Value, kindOf } from '../../lispy/values.ts';
import type { Allocation } from '../schema.ts';
import { moduleNamed } from './moduleNames.ts';
import type { Situation } from './situation.ts';

/** `null` where it asks for no change. */
export type Wishes = {
  readonly allocation: Allocation | null;
  readonly ration: number | null;
  readonly labour: { readonly repair: number; readonly building: number } | null;
  /** Names of a module, a technology, a cargo and a protocol; empty where none is asked for. */
  readonly build: string;
  /** Kinds of module to switch off and on. */
  readonly off: string;
  readonly on: string;
  readonly research: string;
  readonly supply: string;
  readonly protocol: string;
  /** What could not be used, in sentences. */
  readonly complaints: readonly string[];
};

const LEAST_RATION = 0.1;
const MOST_RATION = 1.5;
const PERCENT = 100;

const clamped = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value)) + 0;

/** Reads the outputs of a program's last run, which succeeded. */
export function wishesOf(program: Program, { colony, allocation: stood, ration: rationed }: Situation): Wishes {
  const complaints: string[] = [];
  const number = (name: string, otherwise: number): number => {
    const value = readGlobal(program, name);
    if (value === undefined) return otherwise;
    if (typeof value === 'number' && value - value === 0) return value;
    complaints.push(`${name} is ${kindOf(value)}, not a number.`);
    return otherwise;
  };
  const heating = number('heating_alloc', stood.heating);
  const isru = number('isru_alloc', stood.isru);
  const greenhouse = number('greenhouse_alloc', stood.greenhouse);
  const allocation = allocationOf({ heating, isru, greenhouse }, stood, complaints);
  const ration = clamped(number('food_ration', rationed), LEAST_RATION, MOST_RATION);
  const { repair, building } = colony.labour;
  const labour = labourOf(number('repair_alloc', repair), number('building_alloc', building));
  return {
    allocation,
    ration: ration === rationed ? null : ration,
    labour: labour.repair === repair && labour.building === building ? null : labour,
    build: buildOf(program, complaints),
    off: itemOf(program, 'off_item', 'a module', complaints),
    on: itemOf(program, 'on_item', 'a module', complaints),
    research: itemOf(program, 'research_item', 'a technology', complaints),
    supply: itemOf(program, 'supply_item', 'a cargo', complaints),
    protocol: itemOf(program, 'protocol_item', 'a protocol', complaints),
    complaints,
  };
}

function allocationOf(asked: Allocation, stood: Allocation, complaints: string[]): Allocation | null {
  if (asked.heating === stood.heating && asked.isru === stood.isru && asked.greenhouse === stood.greenhouse)
    return null;
  const heating = clamped(asked.heating, 0, 1);
  const isru = clamped(asked.isru, 0, 1);
  const greenhouse = clamped(asked.greenhouse, 0, 1);
  const sum = heating + isru + greenhouse;
  if (sum <= 0) {
    complaints.push('The shares sum to 0.');
    return null;
  }
  return { heating: heating / sum, isru: isru / sum, greenhouse: greenhouse / sum };
}

/** Above 1 a share is meant in per cent; what sums to more than 1 is brought down to it. */
function labourOf(askedRepair: number, askedBuilding: number): { repair: number; building: number } {
  const share = (asked: number): number => clamped(asked > 1 ? asked / PERCENT : asked, 0, 1);
  const repair = share(askedRepair);
  const building = share(askedBuilding);
  if (repair + building <= 1) return { repair, building };
  // Taken from 1, so that rounding leaves the sum at most 1.
  const brought = repair / (repair + building);
  return { repair: brought, building: Math.min(building, 1 - brought) };
}

/** The name in an output; empty when there is none. */
function itemOf(program: Program, name: string, of: string, complaints: string[]): string {
  const value: Value | undefined = readGlobal(program, name);
  if (value === undefined || value === null || value === false || value === 0) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Sym) return value.symbol;
  complaints.push(`${name} is ${kindOf(value)}, not the name of ${of}.`);
  return '';
}

/** The module asked for: by `build_item`, else in the other ways of the ancestor's programs, the first that asks. */
function buildOf(program: Program, complaints: string[]): string {
  const item = itemOf(program, 'build_item', 'a module', complaints);
  if (item !== '') return item;
  const request = itemOf(program, 'build_request', 'a module', complaints);
  if (request !== '') return request;
  for (const { name, module } of flagsOf(program)) {
    const value = readGlobal(program, name);
    if (value === true || (typeof value === 'number' && value > 0)) return module;
  }
  return '';
}

type Flag = { readonly name: string; readonly module: string };
const known = new WeakMap<Program, readonly Flag[]>();
const FLAG = 'build_';

/** The names of a program that are the ancestor's flags (`build_solar_farm`): found once, in the order of the names. */
function flagsOf(program: Program): readonly Flag[] {
  let flags = known.get(program);
  if (flags === undefined) {
    flags = [...program.world.slots.keys()]
      .filter((name) => name.startsWith(FLAG) && moduleNamed(name.slice(FLAG.length)) !== null)
      .sort((a, b) => (a < b ? -1 : 1))
      .map((name) => ({ name, module: name.slice(FLAG.length) }));
    known.set(program, flags);
  }
  return flags;
}
