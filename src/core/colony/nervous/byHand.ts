/** What a hand sets while a governor is on, the governor leaves alone until it is given back. */
import { noted } from '../commands/noted.ts';
import type { Command } from '../commands/command.ts';
import type { ColonyEvent } from '../events.ts';
import type { Colony } from '../schema.ts';

const HELD = { 'set-allocation': 'allocation', 'set-ration': 'ration', 'set-labour': 'labour' } as const;
type Held = keyof typeof HELD;
const isHeld = (kind: Command['kind']): kind is Held => Object.hasOwn(HELD, kind);

/** Notes that a granted command was given by hand. Returns the event that says so, the first time; null else. */
export function markByHand(colony: Colony, kind: Command['kind']): ColonyEvent | null {
  const { governor } = colony.mind;
  if (!governor.enabled || !isHeld(kind)) return null;
  const what = HELD[kind];
  if (governor.byHand[what]) return null;
  governor.byHand[what] = true;
  return noted(
    colony,
    'by-hand',
    what,
    `The ${what} is set by hand: the governor leaves it alone until it is given back.`,
  );
}
