/** The missions that can be begun. Each has its file in `missions/`; to add one, add its file, its key and its line here. */
import { ares } from './missions/ares.ts';
import { custom } from './missions/custom.ts';
import { dustbowl } from './missions/dustbowl.ts';
import { garden } from './missions/garden.ts';
import { hybrid } from './missions/hybrid.ts';
import { lunar } from './missions/lunar.ts';
import { noisru } from './missions/noisru.ts';
import { optimus } from './missions/optimus.ts';
import { skeleton } from './missions/skeleton.ts';
import type { Mission } from './missions/mission.ts';

/** Keys of the missions that can be begun. */
export const PLAYABLE = [
  'ares',
  'optimus',
  'skeleton',
  'garden',
  'dustbowl',
  'noisru',
  'hybrid',
  'lunar',
  'custom',
] as const;
export type MissionKey = (typeof PLAYABLE)[number];

/** The missions by key. kcal of food become dry kg at genesis (RULES.md 2). */
export const MISSION: Readonly<Record<MissionKey, Mission>> = {
  ares,
  optimus,
  skeleton,
  garden,
  dustbowl,
  noisru,
  hybrid,
  lunar,
  custom,
};
