/** Readings of risk, events, alarms and tasks. */
import { type Reading, flag } from './reading.ts';

export const DANGERS: readonly Reading[] = [
  {
    name: 'colony_risk_index',
    aliases: ['cri'],
    unit: '0–100',
    about: 'Colony Risk Index: 10 is calm, above 50 high.',
    of: ({ colony }) => colony.risk,
  },
  {
    name: 'events_active',
    unit: 'count',
    about: 'Events and hazards of the ledger that last.',
    of: ({ colony }) => colony.active.length,
  },
  {
    name: 'storm_tau',
    unit: 'optical depth',
    about: 'Dust of a storm that lasts; 0 when there is none.',
    of: ({ colony }) => colony.conditions.tauFloor,
  },
  {
    name: 'flare_msv',
    unit: 'mSv',
    about: 'Dose of a solar flare in the open this sol; 0 when there is none.',
    of: ({ colony }) => colony.conditions.flareMsv,
  },
  {
    name: 'alarms_open',
    unit: 'count',
    about: 'Alarms that sound.',
    of: ({ colony }) => {
      const { power, oxygen, carbonDioxide, water, food, cold } = colony.alarms;
      return flag(power) + flag(oxygen) + flag(carbonDioxide) + flag(water) + flag(food) + flag(cold);
    },
  },
  { name: 'tasks_open', unit: 'count', about: 'Tasks that wait.', of: ({ colony }) => colony.tasks.open.length },
  { name: 'tasks_resolved', unit: 'count', about: 'Tasks decided in time.', of: ({ colony }) => colony.tasks.resolved },
  {
    name: 'tasks_ignored',
    unit: 'count',
    about: 'Tasks that ran out of time.',
    of: ({ colony }) => colony.tasks.ignored,
  },
  {
    name: 'protocol_active',
    unit: '0 or 1',
    about: 'Whether an emergency protocol or an override is in force.',
    of: ({ colony }) => flag(colony.protocol !== null),
  },
];
