/** Readings of time and of Earth. */
import { TICK_HOURS } from '../../flows.ts';
import { NOBODY, type Reading, flag } from './reading.ts';

export const TIME: readonly Reading[] = [
  { name: 'sol', unit: 'sols', about: 'Sols lived.', of: ({ sol }) => sol },
  { name: 'ledger_sol', unit: 'sols', about: 'Number of the frame in its ledger.', of: ({ frame }) => frame.sol },
  {
    name: 'mars_ls',
    aliases: ['ls'],
    unit: 'degrees',
    about: 'Season, as the solar longitude: 0 spring in the north; 251 nearest the Sun; dust from 180 to 330.',
    of: ({ frame }) => frame.mars.ls,
  },
  {
    name: 'daylight_hours',
    unit: 'h',
    about: 'Hours of the sol with sunlight.',
    of: ({ weather }) => weather.daylightTicks * TICK_HOURS,
  },
  {
    name: 'light_minutes',
    aliases: ['earth_delay_min'],
    unit: 'min',
    about: 'Light time to Earth, one way.',
    of: ({ colony }) => colony.conditions.lightMinutes,
  },
  {
    name: 'link_open',
    unit: '0 or 1',
    about: 'Whether Earth can be reached.',
    of: ({ colony }) => flag(colony.conditions.linkOpen),
  },
  {
    name: 'ships_coming',
    unit: 'ships',
    about: 'Ships ordered or under way.',
    of: ({ colony: { ships, order } }) => ships.length + (order !== null && !order.heard ? 1 : 0),
  },
  {
    name: 'next_ship_sols',
    unit: 'sols',
    about: 'Until the next ship lands; 999 when none is coming.',
    of: ({ colony, sol }) =>
      colony.ships.reduce((least, { landsSol }) => Math.min(least, Math.max(0, landsSol - sol)), NOBODY),
  },
];
