/** Whether what a phase needs is there, and its program. */
import type { Phase } from '../baySchema.ts';
import type { Colony } from '../schema.ts';
import { JOB_PROGRAMS } from './jobs/programs.ts';

/** Tag of what the deck itself can do with an empty slot. */
export const DECK_TAG = 'DECK';

/** The source of a phase's program, in what is seated or of the deck's own; null when it is not there. */
export function programOf({ bay }: Colony, { needs, program }: Phase): string | null {
  if (needs === DECK_TAG) return bay.seat === null ? (JOB_PROGRAMS.get(program) ?? null) : null;
  if (bay.seat === null || bay.seat.tag !== needs) return null;
  return bay.seat.programs.find(({ name }) => name === program)?.source ?? null;
}

/** Why a phase can't run with what is in the slot, in a sentence; null when it can. */
export function missingFor(colony: Colony, phase: Phase, place: number): string | null {
  const { seat } = colony.bay;
  if (phase.needs === DECK_TAG) {
    if (seat !== null) return `This contract is the deck’s own: take ${seat.name} out first.`;
  } else if (seat === null) return `Phase ${place} requires ${phase.needs}; nothing is seated.`;
  else if (seat.tag !== phase.needs)
    return `${seat.name} does not provide ${phase.needs}, which phase ${place} requires.`;
  if (programOf(colony, phase) === null) return `There is no program ${phase.program} for ${phase.title}.`;
  return null;
}
