/** The end: a colony of people ends with its last person, a colony of robots with its last robot. */
import type { End } from '../events.ts';
import type { Flows } from '../flows.ts';
import type { Colony } from '../schema.ts';

/** Ends the colony when nobody is left who matters to it. The cause is that of the last to go. */
export function tendEnd(colony: Colony, flows: Flows): void {
  if (colony.ended !== null) return;
  const people = colony.crew.length > 0;
  for (const one of people ? colony.crew : colony.robots) if (one.alive) return;
  let cause: End = people ? 'cold' : 'wear';
  for (const event of flows.events)
    if (event.kind === 'died' || (!people && event.kind === 'robot-lost')) cause = event.cause;
  colony.ended = { tick: colony.tick, cause };
  flows.events.push({ kind: 'colony-lost', tick: colony.tick, cause });
}
