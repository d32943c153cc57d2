/** What a colony begins with. */
import { MISSION, type MissionKey } from '../missions.ts';
import { ARCHETYPE, type ArchetypeKey } from './archetypes.ts';
import { characterProgram } from './character.ts';

/** The character that governs each mission: the ancestor's choice, but for No ISRU, whose scientist eats and drinks too well. */
const GOVERNS: Readonly<Record<MissionKey, ArchetypeKey>> = {
  ares: 'engineer',
  optimus: 'engineer',
  skeleton: 'survivalist',
  garden: 'diplomat',
  dustbowl: 'commander',
  noisru: 'survivalist',
  hybrid: 'scientist',
  lunar: 'survivalist',
  custom: 'engineer',
};

/** The governor of a mission: its character, around the allocation it sets out with. */
export function defaultGovernorOf(mission: MissionKey): { readonly name: string; readonly source: string } {
  const archetype = ARCHETYPE[GOVERNS[mission]];
  return { name: archetype.title, source: characterProgram(archetype, MISSION[mission].allocation) };
}
