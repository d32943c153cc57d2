/** The event of a granted wish that has no shape of its own. */
import type { ColonyEvent } from '../events.ts';
import type { Colony } from '../schema.ts';

/** News about `about`, of no gravity unless said. `desc` is cut to what an event may hold. */
export function noted(colony: Colony, topic: string, about: string, desc: string, severity = 0): ColonyEvent {
  return { kind: 'noted', tick: colony.tick, topic, about, severity, desc: desc.slice(0, 200) };
}
