/** Readings of modules, work and knowledge. */
import type { ModuleKey } from '../../moduleKeys.ts';
import { conditionOf } from '../../tasks/facts.ts';
import type { Situation } from '../situation.ts';
import { type Reading, flag } from './reading.ts';

const countOf =
  (key: ModuleKey) =>
  ({ colony }: Situation): number => {
    let count = 0;
    for (const module of colony.built) if (module.key === key) count++;
    return count;
  };

const COUNTS: readonly (readonly [key: ModuleKey, name: string, ...aliases: string[]])[] = [
  ['habitat', 'hab_count', 'habitat_count'],
  ['airlock', 'airlock_count'],
  ['solar_farm', 'solar_count', 'solar_farm_count'],
  ['battery_bank', 'battery_count'],
  ['greenhouse_dome', 'greenhouse_count'],
  ['isru_plant', 'isru_count'],
  ['water_extractor', 'extractor_count'],
  ['repair_bay', 'repair_count', 'repair_bays', 'repair_bays_built'],
  ['radiation_shelter', 'shelter_count'],
  ['medbay', 'medbay_count'],
  ['fission_reactor', 'reactor_count'],
  ['comms_array', 'comms_count'],
  ['storage_depot', 'depot_count'],
];

export const BASE: readonly Reading[] = [
  {
    name: 'solar_eff',
    aliases: ['se'],
    unit: '0–1',
    about: 'Power of the arrays against new and clean ones; 0 without arrays.',
    of: (now) => conditionOf(now.colony, 'solar_farm') * now.colony.energy.lightShare,
  },
  {
    name: 'isru_eff',
    aliases: ['ie'],
    unit: '0–1',
    about: 'Condition of the ISRU plants; 0 without one.',
    of: ({ colony }) => conditionOf(colony, 'isru_plant'),
  },
  {
    name: 'greenhouse_eff',
    unit: '0–1',
    about: 'Condition of the domes; 0 without one.',
    of: ({ colony }) => conditionOf(colony, 'greenhouse_dome'),
  },
  {
    name: 'light_share',
    unit: '0–1',
    about: 'Share of the light that dust on the arrays lets through.',
    of: ({ colony }) => colony.energy.lightShare,
  },
  {
    name: 'modules_built',
    aliases: ['module_count'],
    unit: 'count',
    about: 'Modules that stand.',
    of: ({ colony }) => colony.built.length,
  },
  ...COUNTS.map(([key, name, ...aliases]): Reading => ({
    name,
    aliases,
    unit: 'count',
    about: `Modules of the kind ${key} that stand.`,
    of: countOf(key),
  })),
  { name: 'works', unit: 'count', about: 'Modules under construction.', of: ({ colony }) => colony.works.length },
  {
    name: 'works_hours',
    unit: 'h',
    about: 'Hours of work that they still take.',
    of: ({ colony }) => colony.works.reduce((sum, one) => sum + one.hoursLeft, 0),
  },
  {
    name: 'worst_wear',
    unit: '0–1',
    about: 'Wear of the most worn module: 1 is broken.',
    of: ({ colony }) => colony.built.reduce((most, { wear }) => Math.max(most, wear), 0),
  },
  { name: 'crop_m2', unit: 'm²', about: 'Area that is sown.', of: ({ colony }) => colony.canopy.areaM2 },
  { name: 'array_m2', unit: 'm²', about: 'Cells in the light, as new ones.', of: ({ colony }) => colony.plant.arrayM2 },
  {
    name: 'served',
    unit: '0–1',
    about: 'Least share of the standing load that had power in the sol.',
    of: ({ colony }) => colony.today.served,
  },
  {
    name: 'research_count',
    unit: 'count',
    about: 'Technologies known.',
    of: ({ colony }) => colony.research.done.length,
  },
  {
    name: 'research_running',
    unit: '0 or 1',
    about: 'Whether a technology is being worked on.',
    of: ({ colony }) => flag(colony.research.running !== null),
  },
];
