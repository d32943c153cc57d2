/** `GET /api/ledgers`: what is ranked here. */
import { PLAYABLE } from '../../core/colony/missions.ts';
import { RULES } from '../../core/colony/step.ts';
import { z } from '../../core/kernel/zod.ts';
import { REFERENCE_PIN } from '../../core/mars/referencePlan.ts';
import { GAUNTLET_RUNS, GAUNTLET_SOLS } from '../../core/replay/gauntlet.ts';
import { rankedSeedOf } from '../../core/replay/rankedSeed.ts';
import { route } from '../api/route.ts';
import { Ledgers } from '../api/schemas.ts';

export const getLedgers = route({
  method: 'GET',
  path: '/api/ledgers',
  about: 'The ledgers and missions that are ranked here, with the seed that a ranked run of each has.',
  rate: 'read',
  signed: false,
  params: z.object({}),
  query: z.object({}),
  body: { type: 'none' },
  answers: [{ status: 200, about: 'The ledgers.', schema: Ledgers }],
  handle: () =>
    Promise.resolve({
      status: 200,
      body: {
        rules: RULES,
        ledgers: [
          {
            ...REFERENCE_PIN,
            missions: PLAYABLE.map((mission) => ({
              mission,
              seed: mission === 'custom' ? null : rankedSeedOf(mission, REFERENCE_PIN),
            })),
          },
        ],
        gauntlet: { runs: GAUNTLET_RUNS, sols: GAUNTLET_SOLS },
      },
    }),
});
