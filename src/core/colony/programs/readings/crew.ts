/** Readings of people and robots. */
import type { Situation } from '../situation.ts';
import type { Reading } from './reading.ts';

const living = ({ colony, health }: Situation): number => (colony.crew.length > 0 ? health.people : health.robots);

export const CREW: readonly Reading[] = [
  {
    name: 'crew_alive',
    aliases: ['crew_count'],
    unit: 'count',
    about: 'The living; in a colony of robots, those that work.',
    of: living,
  },
  {
    name: 'crew_total',
    unit: 'count',
    about: 'All who came, the dead included; in a colony of robots, the robots.',
    of: ({ colony }) => (colony.crew.length > 0 ? colony.crew.length : colony.robots.length),
  },
  { name: 'people_alive', unit: 'count', about: 'People who live.', of: ({ health }) => health.people },
  {
    name: 'bot_count',
    aliases: ['robots_alive'],
    unit: 'count',
    about: 'Robots that work.',
    of: ({ health }) => health.robots,
  },
  {
    name: 'crew_min_hp',
    unit: '0–100',
    about: 'Lowest health of the living.',
    of: ({ health }) => health.minHp,
  },
  {
    name: 'crew_hp',
    aliases: ['crew_total_hp'],
    unit: 'points',
    about: 'Health of the living, summed up.',
    of: ({ health }) => health.sumHp,
  },
  {
    name: 'crew_mean_hp',
    unit: '0–100',
    about: 'Mean health of the living.',
    of: (now) => now.health.sumHp / Math.max(1, living(now)),
  },
  {
    name: 'morale',
    unit: '0–100',
    about: 'Mean spirits of the living; 100 for robots.',
    of: ({ health }) => health.morale,
  },
  {
    name: 'crew_min_morale',
    unit: '0–100',
    about: 'Lowest spirits of the living.',
    of: ({ health }) => health.minMorale,
  },
  {
    name: 'crew_fatigue',
    unit: '0–100',
    about: 'Mean fatigue of the living: 0 rested, 100 spent.',
    of: ({ health }) => health.fatigue,
  },
  { name: 'crew_sick', unit: 'count', about: 'The ill and injured.', of: ({ health }) => health.sick },
  {
    name: 'radiation_msv',
    unit: 'mSv',
    about: 'Highest dose that anybody living has taken.',
    of: ({ health }) => health.doseMsv,
  },
  {
    name: 'robot_joints',
    unit: '0–1',
    about: 'Wear of the worst joints of a working robot: 1 is seized.',
    of: ({ colony }) => colony.robots.reduce((most, one) => (one.alive ? Math.max(most, one.joints) : most), 0),
  },
];
