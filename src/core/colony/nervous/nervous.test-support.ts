/** Minds to try things on: sols that are remembered, and reflexes that judge them. */
import { flowsOf } from '../colony.test-support.ts';
import type { ColonyEvent } from '../events.ts';
import type { ReflexId, Remembered } from '../mindSchema.ts';
import type { Colony } from '../schema.ts';
import { fireReflexes } from './fire.ts';

/** A sol that left everything as it was, and everybody well; with what is said of it. */
const remembered = (part: Partial<Remembered> = {}): Remembered => ({
  sol: 1,
  frame: 1,
  o2: 0,
  h2o: 0,
  food: 0,
  power: 0,
  heating: 0.3,
  isru: 0.3,
  greenhouse: 0.4,
  ration: 1,
  risk: 10,
  o2Sols: 100,
  foodSols: 100,
  alive: 4,
  health: 100,
  events: [],
  reflexes: [],
  ...part,
});

/** Remembered sols, numbered from 1. */
export const window = (...parts: readonly Partial<Remembered>[]): Remembered[] =>
  parts.map((part, i) => remembered({ sol: i + 1, frame: i + 1, ...part }));

/** Switches one reflex on and all others off. */
export function only(colony: Colony, id: ReflexId): Colony {
  for (const reflex of colony.mind.reflexes) reflex.on = reflex.id === id;
  return colony;
}

/** Lets a colony's reflexes judge it, and returns what they told. */
export function fired(colony: Colony): ColonyEvent[] {
  const flows = flowsOf(colony);
  colony.mind.fired = [];
  fireReflexes(colony, flows);
  return flows.events;
}
