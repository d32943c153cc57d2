/** Commands about programs and reflexes in words, as what somebody did. */
import type { CommandOf } from '../../colony/commands/command.ts';
import { REFLEXES } from '../../colony/nervous/reflexes/table.ts';
import { figure } from './figure.ts';
import { shortened } from './label.ts';

const MOST_NAME = 40;

/** What was done with the governor. */
export function governorWords({ source, name, profile, enabled = true }: CommandOf<'set-governor'>): string {
  if (source === undefined) return `switched the governor ${enabled ? 'on' : 'off'}`;
  const called = name === undefined ? 'a governor without a name' : `the governor “${shortened(name, MOST_NAME)}”`;
  const how = `${profile === undefined ? '' : `${profile}, `}${lengthOf(source)}`;
  return `seated ${called} (${how})${enabled ? '' : ', switched off'}`;
}

/** What was done with the autopilot. */
export function autopilotWords({ decision, override, enabled = true }: CommandOf<'set-autopilot'>): string {
  const given = [
    ['decisions', decision],
    ['overrides', override],
  ] as const;
  const parts = given.flatMap(([what, source]) => {
    if (source === undefined) return [];
    return [source === null ? `took the autopilot off ${what}` : `gave the autopilot ${what} (${lengthOf(source)})`];
  });
  const [first] = parts;
  if (first === undefined) return `switched the autopilot ${enabled ? 'on' : 'off'}`;
  return `${parts.join(' and ')}${enabled ? '' : ', switched off'}`;
}

/** What was done with a reflex. */
export function reflexWords({ id, on }: CommandOf<'set-reflex'>): string {
  const title = REFLEXES.find((one) => one.id === id)?.title ?? shortened(id, MOST_NAME);
  return `switched the reflex “${title}” ${on ? 'on' : 'off'}`;
}

function lengthOf(source: string): string {
  return `${figure(source.length, 0)} character${source.length === 1 ? '' : 's'}`;
}
