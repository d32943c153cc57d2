/** Reading an event, a hazard or the params of a challenge without knowing whose ledger it is from. */
import {
  CHALLENGE_TYPES,
  type ChallengeType,
  EVENT_TYPES,
  type EventType,
  HAZARD_TYPES,
  type HazardType,
} from './frameEvents.ts';

/** An entry of a frame: named parameters. */
type Entry = { readonly [name: string]: unknown };

/** Whether an event's type is one that we know. */
export function isEventType(type: string): type is EventType {
  return (EVENT_TYPES as readonly string[]).includes(type);
}

/** Whether a hazard's type is one that we know. */
export function isHazardType(type: string): type is HazardType {
  return (HAZARD_TYPES as readonly string[]).includes(type);
}

/** Whether a challenge's type is one that we know. */
export function isChallengeType(type: string): type is ChallengeType {
  return (CHALLENGE_TYPES as readonly string[]).includes(type);
}

/** The number of that name; where there is none, the fallback. */
export function numberOf(entry: Entry, name: string, fallback: number): number {
  const value = entry[name];
  return typeof value === 'number' ? value : fallback;
}

/** The text of that name; where there is none, the fallback. */
export function wordOf(entry: Entry, name: string, fallback: string): string {
  const value = entry[name];
  return typeof value === 'string' ? value : fallback;
}

/** The texts of that name: those of a list, or the only one; where there is none, an empty list. */
export function wordsOf(entry: Entry, name: string): readonly string[] {
  const value = entry[name];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** Whether the flag of that name is set. */
export function flagOf(entry: Entry, name: string): boolean {
  return entry[name] === true;
}
