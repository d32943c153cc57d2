/** `set-labour`: how spare hours are shared between repair, building and research. */
import type { ColonyEvent } from '../events.ts';
import type { Colony } from '../schema.ts';
import type { CommandOf } from './command.ts';
import { noted } from './noted.ts';

/** @returns the event, or the reason why the wish can't be granted. */
export function setLabour(colony: Colony, command: CommandOf<'set-labour'>): ColonyEvent | string {
  const { repair, building } = command;
  if (Math.min(repair, building) < 0) return 'A share is below 0.';
  if (repair + building > 1) return `The shares of repair and building sum to ${repair + building}, more than 1.`;
  colony.labour = { repair: repair + 0, building: building + 0 };
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  return noted(colony, 'labour-set', '', `repair ${percent(repair)}, building ${percent(building)}, research the rest`);
}
