/** `research`: takes up a technology. What was begun before and not finished is put aside and lost. */
import type { ColonyEvent } from '../events.ts';
import { TECH } from '../research.ts';
import { TECH_KEYS } from '../techKeys.ts';
import type { Colony } from '../schema.ts';
import type { CommandOf } from './command.ts';
import { noted } from './noted.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function research(colony: Colony, command: CommandOf<'research'>): ColonyEvent | string {
  const tech = TECH_KEYS.find((one) => one === command.tech);
  if (tech === undefined) return `There is no technology called ${command.tech}.`;
  const { done, running } = colony.research;
  if (done.includes(tech)) return `${TECH[tech].title} is known already.`;
  if (running?.tech === tech) return `${TECH[tech].title} is being worked on already.`;
  const missing = TECH[tech].needs.find((need) => !done.includes(need));
  if (missing !== undefined) return `${TECH[tech].title} needs ${TECH[missing].title} first.`;
  if (colony.crew.length === 0) return 'Robots do no research.';
  colony.research.running = { tech, hoursLeft: TECH[tech].hours, kwhLeft: TECH[tech].kwh };
  return noted(colony, 'research-begun', tech, TECH[tech].title);
}
