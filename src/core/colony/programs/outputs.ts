/** What a governor's run asks for: checked, clamped and brought to a sum of 1. Nothing is changed here. */
import { readGlobal } from '../../lispy/lispy.ts';
import type { Program } from '../../lispy/program.ts';
import { Sym, type Value, kindOf } from '../../lispy/values.ts';
import type { Allocation } from '../schema.ts';
import type { Situation } from './situation.ts';

/** `null` where it asks for no change. */
export type Wishes = {
  readonly allocation: Allocation | null;
  readonly ration: number | null;
  readonly labour: { readonly repair: number; readonly building: number } | null;
  /** The name of a module to build; empty when none. */
  readonly build: string;
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
    build: buildOf(readGlobal(program, 'build_item'), complaints),
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

function buildOf(value: Value | undefined, complaints: string[]): string {
  if (value === undefined || value === null || value === false || value === 0) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Sym) return value.symbol;
  complaints.push(`build_item is ${kindOf(value)}, not the name of a module.`);
  return '';
}
