/**
 * The deck's own jobs, as a module's file has its contracts: one phase each, threat at most 2, and no module needed. One is
 * not offered any more once the module that does it better has registered (`supersededBy`).
 */
import { DECK_TAG } from '../provided.ts';

const PHASE = { needs: DECK_TAG } as const;

export const JOBS = [
  {
    supersededBy: 'RANGER',
    terms: {
      id: 'walkabout',
      title: 'WALKABOUT',
      brief: 'Once around the base, with a brush. Nobody pays for looking, but the arrays will thank you.',
      threat: 2,
      ttl: 20,
      pay: 120,
      rep: 1,
      phases: [
        {
          ...PHASE,
          verb: 'OBSERVE',
          title: 'Walk the perimeter',
          sols: 2,
          program: 'walkabout',
          limits: { solar_eff: 0.006, dose: 0.3, hp: 1 },
        },
      ],
    },
  },
  {
    supersededBy: 'FORGE',
    terms: {
      id: 'patchkit',
      title: 'PATCHKIT',
      brief: 'Empty the bins, sort them, and mend what lies on top.',
      threat: 1,
      ttl: 20,
      pay: 110,
      rep: 1,
      phases: [
        {
          ...PHASE,
          verb: 'BUILD',
          title: 'Sort and mend',
          sols: 2,
          program: 'patchkit',
          limits: { parts: 1, isru_eff: 0.002 },
        },
      ],
    },
  },
  {
    supersededBy: 'MEDBAY',
    terms: {
      id: 'triage',
      title: 'TRIAGE',
      brief: 'Pulse, eyes, sleep. The worst first.',
      threat: 1,
      ttl: 20,
      pay: 100,
      rep: 1,
      phases: [
        {
          ...PHASE,
          verb: 'TREAT',
          title: 'See everybody',
          sols: 1,
          program: 'triage',
          limits: { hp: 0.5, stress: 0.5 },
        },
      ],
    },
  },
  {
    supersededBy: 'STORMWATCH',
    terms: {
      id: 'sky-check',
      title: 'SKY CHECK',
      brief: 'Say how the dust will stand for two sols. Paid by how right it is.',
      threat: 1,
      ttl: 12,
      pay: 120,
      rep: 1,
      phases: [
        {
          ...PHASE,
          verb: 'OBSERVE',
          title: 'Call the sky',
          sols: 2,
          program: 'sky-check',
          limits: {},
          options: [
            { id: 'clear', label: 'Clear: below 0.6' },
            { id: 'hazy', label: 'Hazy: 0.4 to 1' },
            { id: 'storm', label: 'Storm: 0.8 and above' },
          ],
        },
      ],
    },
  },
] as const;
