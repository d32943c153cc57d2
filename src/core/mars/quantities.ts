/** Every quantity of the planet that can be asked for by name, as `marsdeck vectors` does. Computed, never looked up. */
import { err, type Result } from '../kernel/result.ts';
import { QUANTITIES_OF_AIR } from './quantitiesOfAir.ts';
import { QUANTITIES_OF_EARTH } from './quantitiesOfEarth.ts';
import { QUANTITIES_OF_LIGHT } from './quantitiesOfLight.ts';
import { QUANTITIES_OF_TIME } from './quantitiesOfTime.ts';
import type { Evaluator, Measure, QuantityError } from './quantity.ts';

const EVALUATORS: ReadonlyMap<string, Evaluator> = new Map(
  [QUANTITIES_OF_TIME, QUANTITIES_OF_LIGHT, QUANTITIES_OF_AIR, QUANTITIES_OF_EARTH].flatMap(Object.entries<Evaluator>),
);

/** Names of all quantities. */
export const QUANTITY_NAMES: readonly string[] = [...EVALUATORS.keys()];

/** The quantity of that name for an input: a measure, or why there is none. Never throws. */
export function evaluate(name: string, input: unknown): Result<Measure, QuantityError> {
  const evaluator = EVALUATORS.get(name);
  if (evaluator === undefined) {
    return err({ kind: 'unknown-quantity', message: `There is no quantity "${name.slice(0, 60)}".`, path: '' });
  }
  return evaluator(input);
}
