/** The risk of going outside, as a number (RANGER). */
import { INJURY_CHANCE_EVA } from '../../constants.ts';
import { WEAK_PER_BONE, WEAK_PER_FATIGUE } from '../../peopleConstants.ts';
import type { Person } from '../../person.ts';
import type { Colony } from '../../schema.ts';
import { shieldOf } from '../effects/shield.ts';

/** The chance that a person is hurt on one excursion: with fatigue and thin bones it grows, with caches it falls. */
export function injuryChance(colony: Colony, { fatigue, bone }: Person): number {
  return INJURY_CHANCE_EVA * (1 + fatigue * WEAK_PER_FATIGUE + (1 - bone) * WEAK_PER_BONE) * shieldOf(colony, 'caches');
}

/** The chances of all who live, by name, while RANGER is seated; null when it is not. */
export function outsideRiskOf(colony: Colony): readonly { readonly name: string; readonly chance: number }[] | null {
  if (colony.bay.seat?.assist !== 'ranger') return null;
  return colony.crew
    .filter(({ alive }) => alive)
    .map((person) => ({ name: person.name, chance: injuryChance(colony, person) }));
}
