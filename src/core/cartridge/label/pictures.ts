/** Which picture a label carries. */
import type { MISSIONS } from '../../colony/schema.ts';
import type { Picture } from './picture.ts';
import { contour } from './pictures/contour.ts';
import { core } from './pictures/core.ts';
import { dunes } from './pictures/dunes.ts';
import { grille } from './pictures/grille.ts';
import { halves } from './pictures/halves.ts';
import { landing } from './pictures/landing.ts';
import { leaves } from './pictures/leaves.ts';
import { lines } from './pictures/lines.ts';
import { pair } from './pictures/pair.ts';
import { parens } from './pictures/parens.ts';
import { phases } from './pictures/phases.ts';

/** What a label can be of: a mission's colony, an agent, a module. */
export type Subject = (typeof MISSIONS)[number] | 'agent' | 'module';

/** Each subject's picture, and the title it has when its file names none. */
export const PICTURES: Readonly<Record<Subject, { readonly title: string; readonly picture: Picture }>> = {
  ares: { title: 'Ares I', picture: landing },
  skeleton: { title: 'Skeleton crew', picture: pair },
  garden: { title: 'Garden of Mars', picture: leaves },
  dustbowl: { title: 'Dust bowl', picture: dunes },
  noisru: { title: 'No ISRU', picture: lines },
  optimus: { title: 'Optimus', picture: grille },
  lunar: { title: 'Lunar surplus', picture: phases },
  hybrid: { title: 'Hybrid crew', picture: halves },
  custom: { title: 'Custom', picture: contour },
  agent: { title: 'Agent', picture: parens },
  module: { title: 'Module', picture: core },
};
