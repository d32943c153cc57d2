/** The words about the picture of the base. */
import type { ModuleKey } from '../../core/colony/moduleKeys.ts';
import type { KindState } from './scene/kinds.ts';

const times = (count: number, one: string): string => (count === 1 ? one : `${one}, ${count} of them`);

export const SCENE = {
  name: 'View of the base',
  callouts: 'Modules',
  /** Titles of the modules, as everywhere else; a test holds them to those of the core. */
  titles: {
    habitat: 'Habitat',
    airlock: 'Airlock',
    solar_farm: 'Solar farm',
    battery_bank: 'Battery bank',
    greenhouse_dome: 'Greenhouse dome',
    isru_plant: 'ISRU plant',
    water_extractor: 'Water extractor',
    repair_bay: 'Repair bay',
    radiation_shelter: 'Radiation shelter',
    medbay: 'Medbay',
    fission_reactor: 'Fission reactor',
    comms_array: 'Comms array',
    storage_depot: 'Storage depot',
  } satisfies Readonly<Record<ModuleKey, string>>,
  /** On a callout, where there is little room. */
  short: {
    habitat: 'Habitat',
    airlock: 'Airlock',
    solar_farm: 'Arrays',
    battery_bank: 'Battery',
    greenhouse_dome: 'Domes',
    isru_plant: 'ISRU',
    water_extractor: 'Water',
    repair_bay: 'Repair bay',
    radiation_shelter: 'Shelter',
    medbay: 'Medbay',
    fission_reactor: 'Reactor',
    comms_array: 'Comms',
    storage_depot: 'Depot',
  } satisfies Readonly<Record<ModuleKey, string>>,
  oxygen: (kg: string): string => `${kg} kg O₂`,
  outside: (people: number): string => (people === 0 ? '' : `${people} out`),
  off: 'off',
  worn: 'worn',
  building: 'building',
  /** The rest of a callout's name, after its short name: what it is in full and how it is. */
  state: ({ kind, standing, building, off, worn }: KindState): string =>
    [
      times(standing + building, SCENE.titles[kind]),
      ...(off > 0 ? [`${off} switched off`] : []),
      ...(worn > 0 ? [`${worn} worn`] : []),
      ...(building > 0 ? [`${building} under construction`] : []),
    ].join(', '),
  /** The whole picture in words. */
  says: (kinds: readonly KindState[], outside: number, tau: number): string => {
    const list = kinds.map(({ kind, standing }) => `${standing} ${SCENE.titles[kind]}`).join(', ');
    const building = kinds.filter((state) => state.building > 0).map(({ kind }) => SCENE.titles[kind]);
    const trouble = kinds.filter(({ off, worn }) => off + worn > 0).map(SCENE.state);
    return [
      `The base from the north-east: ${list === '' ? 'no modules' : list}.`,
      ...(building.length > 0 ? [`Under construction: ${building.join(', ')}.`] : []),
      ...(trouble.length > 0 ? [`${trouble.join('. ')}.`] : []),
      outside === 0 ? 'Nobody is outside.' : `${outside} outside.`,
      ...(tau >= 1.5 ? ['A dust storm hides the hills.'] : []),
    ].join(' ');
  },
};
