/** What is heard of what happens: of each change of state at most one cue, the gravest. */
import type { ColonyEvent } from '../../../core/colony/events.ts';
import type { Alarm } from '../../../core/colony/schema.ts';
import type { EventType, HazardType } from '../../../core/mars/frameEvents.ts';
import type { AppState } from '../store.ts';

/** Everything that is heard once, the gravest first. A key's click comes from the press itself. */
export const CUES = [
  'loss',
  'death',
  'air',
  'power',
  'heat',
  'water',
  'food',
  'crew',
  'strike',
  'flare',
  'storm',
  'failure',
  'stop',
  'insert',
  'eject',
  'paper',
  'key',
] as const;
export type Cue = (typeof CUES)[number];

/** What a standing alarm is about, to the ear: both gases are air. */
const ALARM_CUES: ReadonlyMap<string, Cue> = mapOf<Alarm>({
  oxygen: 'air',
  carbonDioxide: 'air',
  power: 'power',
  cold: 'heat',
  water: 'water',
  food: 'food',
});

/** Events and hazards of Mars that sound like themselves; the others are failures of something. */
const MARS_CUES: ReadonlyMap<string, Cue> = mapOf<EventType | HazardType>({
  micrometeorite: 'strike',
  dust_storm: 'storm',
  dust_devil: 'storm',
  solar_flare: 'flare',
  radiation_seu: 'flare',
  cold_snap: 'heat',
  heating_system_failure: 'heat',
  power_grid_overload: 'power',
});

/** News below this is not heard, 0 news to 1 disaster. The tape prints the same lines as urgent. */
const HEARD_FROM = 0.5;

/** What an event of the colony sounds like; null for what is only printed. */
export function cueOfEvent(event: ColonyEvent): Cue | null {
  switch (event.kind) {
    case 'alarm':
      return event.raised ? (ALARM_CUES.get(event.alarm) ?? 'failure') : null;
    case 'critical':
      return 'crew';
    case 'died':
    case 'robot-lost':
      return 'death';
    case 'colony-lost':
      return 'loss';
    case 'noted': {
      const isMars = event.topic === 'hazard' || event.topic === 'event-begun';
      return isMars && event.severity >= HEARD_FROM ? (MARS_CUES.get(event.about) ?? 'failure') : null;
    }
    case 'refused':
    case 'allocation-set':
    case 'ration-set':
    case 'array-cleaned':
    case 'built':
      return null;
    default:
      return event satisfies never;
  }
}

/** What a change of state sounds like; null for what makes no sound. */
export function cueOf(state: AppState, before: AppState): Cue | null {
  const cues: (Cue | null)[] = [];
  if (state.log !== before.log) {
    const lastKey = before.log.at(-1)?.key ?? 0;
    for (const { key, event } of state.log) if (key > lastKey) cues.push(cueOfEvent(event));
  }
  if (state.card?.alive === false && before.card?.id === state.card.id && before.card.alive) cues.push('loss');
  if (state.notice !== before.notice && state.notice?.tone === 'alarm') cues.push('stop');
  if (state.card?.id !== before.card?.id && state.card !== null) cues.push('insert');
  if (state.saved.fileSol !== before.saved.fileSol && state.saved.fileSol !== null) cues.push('eject');
  if (state.tasks.some(({ id }) => !before.tasks.some((one) => one.id === id))) cues.push('paper');
  return CUES.find((cue) => cues.includes(cue)) ?? null;
}

/** Words of a file are a stranger's: they are looked up in a map, which has nothing but its own keys. */
function mapOf<Key extends string>(cues: Readonly<Partial<Record<Key, Cue>>>): ReadonlyMap<string, Cue> {
  return new Map(
    Object.entries<Cue | undefined>(cues).flatMap(([key, cue]) => (cue === undefined ? [] : [[key, cue]])),
  );
}
