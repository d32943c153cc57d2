/** The governors that come with Marsdeck, the simplest first; then the ten characters. */
import { ARCHETYPE, ARCHETYPE_KEYS } from './archetypes.ts';
import { characterProgram } from './character.ts';
import { builder } from './shipped/builder.ts';
import { constant } from './shipped/constant.ts';
import { crewDoctor } from './shipped/crewDoctor.ts';
import { firstReflex } from './shipped/firstReflex.ts';
import type { ShippedGovernor } from './shipped/governor.ts';
import { lookout } from './shipped/lookout.ts';
import { scales } from './shipped/scales.ts';
import { steadyHand } from './shipped/steadyHand.ts';
import { steward } from './shipped/steward.ts';
import { weatherEye } from './shipped/weatherEye.ts';

/** Where the characters begin when no mission says otherwise: as Ares I does. */
const SHARES = { heating: 0.3, isru: 0.25, greenhouse: 0.45 };

const characters = ARCHETYPE_KEYS.map((key): ShippedGovernor => ({
  key,
  title: ARCHETYPE[key].title,
  about: ARCHETYPE[key].about,
  teaches: 'One program, ten characters: change one of the seven numbers at its top and see what it does to a colony.',
  skill: 2,
  source: characterProgram(ARCHETYPE[key], SHARES),
}));

/** Every governor that comes with Marsdeck. */
export const SHIPPED: readonly ShippedGovernor[] = [
  constant,
  firstReflex,
  scales,
  steadyHand,
  lookout,
  weatherEye,
  crewDoctor,
  builder,
  steward,
  ...characters,
];
