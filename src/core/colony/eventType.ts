/** The word under which echoes and programs know an event. */
import type { ColonyEvent } from './events.ts';

/** Topics of what a frame brings: it goes by its own type, as in the ancestor's echoes. */
const BROUGHT: ReadonlySet<string> = new Set(['event-begun', 'hazard']);

/** The type of an event: a frame's own word for what it brought, else a fixed word. */
export function eventTypeOf(event: ColonyEvent): string {
  switch (event.kind) {
    case 'died':
    case 'robot-lost':
      return 'crew_death';
    case 'critical':
      return 'crew_critical';
    case 'alarm':
      return event.raised ? 'alarm' : 'alarm-cleared';
    case 'built':
      return `building-${event.stage}`;
    case 'noted':
      return BROUGHT.has(event.topic) ? event.about : event.topic;
    case 'refused':
    case 'allocation-set':
    case 'ration-set':
    case 'array-cleaned':
    case 'colony-lost':
      return event.kind;
  }
}
