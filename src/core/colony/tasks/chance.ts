/** Chance of tasks: whether one comes up, how bad it is, and what an answer sets off besides. */
import { draw } from '../../kernel/random.ts';
import { TASK_RISK } from './constants.ts';

/** Where draws come from: purpose, sol of the ledger, entity. The Colony Risk Index makes mishaps likelier. */
export type Chance = {
  readonly seed: number;
  stream: number;
  readonly sol: number;
  readonly entity: number;
  readonly risk: number;
};

/** Whether something of chance `p` at no risk happens; twice as likely at risk 50. */
export function happens(chance: Chance, p: number, index = 0): boolean {
  return draw(chance.seed, chance.stream, chance.sol, chance.entity, index) < p * (1 + chance.risk / TASK_RISK);
}

/** A whole number from `low` to `high`, both included, whatever the risk. */
export function wholeBetween(chance: Chance, low: number, high: number, index: number): number {
  return low + Math.floor(draw(chance.seed, chance.stream, chance.sol, chance.entity, index) * (high - low + 1));
}

/** One of a list; undefined when it is empty. */
export function oneOf<T>(chance: Chance, list: readonly T[], index: number): T | undefined {
  return list[wholeBetween(chance, 0, list.length - 1, index)];
}
