/** Colonies with a program seated, and one evaluation of it. */
import type { ColonyEvent } from '../events.ts';
import { CALM, flowsOf, stilled, stockColony } from '../colony.test-support.ts';
import type { Governor } from '../mindSchema.ts';
import type { Colony } from '../schema.ts';
import { govern } from './governor.ts';

/** Puts a source in the governor's seat, as the command does, and nothing else. */
export function seated(
  source: string,
  profile: Governor['profile'] = 'strict',
  colony: Colony = stockColony(),
): Colony {
  stilled(colony);
  Object.assign(colony.mind.governor, { name: 'trial', source, profile, enabled: true });
  // The last tick of a sol.
  if (colony.tick % 24 === 0) colony.tick += 23;
  return colony;
}

/** One evaluation under a calm frame. @returns what it told. */
export function governed(colony: Colony): readonly ColonyEvent[] {
  const frame = CALM(colony.startSol + Math.floor(colony.tick / 24));
  const flows = flowsOf(colony);
  govern(colony, flows, frame);
  return flows.events;
}

/** What was told under a topic. */
export function toldOf(events: readonly ColonyEvent[], topic: string): readonly string[] {
  return events.flatMap((event) => (event.kind === 'noted' && event.topic === topic ? [event.desc] : []));
}
